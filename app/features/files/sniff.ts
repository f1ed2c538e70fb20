/** What a file is by its first bytes. Its name and the type that a browser gives it are never believed. */
export type Sniffed = "jpeg" | "png" | "webp" | "heic" | "avif" | "mp4" | "webm" | "ogg" | "other";

// What phones keep photos in by themselves (HEVC), one picture or many; and what says no more than that it holds pictures.
const heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"];
const avifBrands = ["avif", "avis"];
const pictureBrands = ["mif1", "mif2", "msf1", "miaf"];

export function sniff(bytes: Buffer): Sniffed {
  const text = (from: number, to: number) => bytes.toString("latin1", from, to);
  if (bytes.length < 16) return "other";
  if (text(0, 3) === "\xff\xd8\xff") return "jpeg";
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  if (text(4, 8) === "ftyp") return kindOf([text(8, 12), ...brandsIn(text(16, Math.min(bytes.readUInt32BE(0), 256)))]);
  if (text(0, 4) === "\x1a\x45\xdf\xa3") return "webm";
  if (text(0, 4) === "OggS") return "ogg";
  return "other";
}

const brandsIn = (text: string) => text.match(/[\s\S]{4}/g) ?? [];

/** The first brand is what a file is; where it only says that it holds pictures, the others say of which kind. */
function kindOf(brands: readonly string[]): "heic" | "avif" | "mp4" {
  const [first = ""] = brands;
  const isOf = (some: readonly string[]) => some.includes(first) || (pictureBrands.includes(first) && brands.some((brand) => some.includes(brand)));
  if (isOf(heicBrands)) return "heic";
  if (isOf(avifBrands)) return "avif";
  return pictureBrands.includes(first) ? "heic" : "mp4";
}
