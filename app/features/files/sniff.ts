/** What a file is by its first bytes. Its name and the type that a browser gives it are never believed. */
export type Sniffed = "jpeg" | "png" | "webp" | "heic" | "mp4" | "webm" | "ogg" | "other";

// What iPhones write by themselves, and its newer relatives: nothing here can open them.
const heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif"];

export function sniff(bytes: Buffer): Sniffed {
  const text = (from: number, to: number) => bytes.toString("latin1", from, to);
  if (bytes.length < 16) return "other";
  if (text(0, 3) === "\xff\xd8\xff") return "jpeg";
  if (text(0, 8) === "\x89PNG\r\n\x1a\n") return "png";
  if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return "webp";
  if (text(4, 8) === "ftyp") return heicBrands.includes(text(8, 12)) ? "heic" : "mp4";
  if (text(0, 4) === "\x1a\x45\xdf\xa3") return "webm";
  if (text(0, 4) === "OggS") return "ogg";
  return "other";
}
