import { readFileSync } from "node:fs";
import { canary, exif, plainPicture, xmp } from "./private-files";

/**
 * Photos as iPhones and newer Samsung phones keep them. test/cast/photos holds real ones, which libheif's encoder made: four tiles of one
 * colour (`heif-enc -q 70`), one with a thumbnail that got a place and a name afterwards (`heif-enc -t 32`, then exiftool), and one
 * of 6000 x 6000 dots whose header says 64 x 48. Nothing here needs those tools.
 */
export const heicPhoto = (name: "with-place" | "says-little" | (typeof tiles)[number]) => readFileSync(`test/cast/photos/${name}.heic`);
const tiles = ["red", "green", "blue", "yellow"] as const;

const number = (size: 1 | 2 | 4, value: number) => {
  const made = Buffer.alloc(size);
  made.writeUIntBE(value, 0, size);
  return made;
};
const [u8, u16, u32] = ([1, 2, 4] as const).map((size) => (value: number) => number(size, value)) as [Put, Put, Put];
type Put = (value: number) => Buffer;
const box = (name: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(body.length + 8), Buffer.from(name, "latin1"), body]);
};
/** A box with a version and flags. */
const full = (name: string, version: number, flags: number, ...parts: Buffer[]) => box(name, u32(version * 0x1000000 + flags), ...parts);
const partOf = (file: Buffer, name: string) => {
  const at = file.indexOf(name) - 4;
  return file.subarray(at, at + file.readUInt32BE(at));
};

type Photo = {
  /** Quarters that the picture is turned to the left once it is opened (irot). */
  turned?: 0 | 1 | 2 | 3;
  /** Which way it is mirrored after that (imir): 0 puts the top below, 1 the left on the right. */
  mirrored?: 0 | 1;
  /** The way it is turned as EXIF has it. */
  orientation?: number;
  brands?: readonly [string, ...string[]];
  /** What the header says of its size; the tiles are 64 x 64 each. */
  says?: { width: number; height: number };
  profile?: Buffer;
};

/**
 * A HEIC photo built as an iPhone builds its own, out of tiles: red and green above, blue and yellow below, 128 wide and 96 high. With
 * a place, names, XMP and a day, a thumbnail of its own and another within EXIF, and what hangs behind it.
 */
export async function privateHeic(photo: Photo = {}): Promise<Buffer> {
  const { brands = ["heic", "mif1", "heic"], says = { width: 128, height: 96 }, orientation = 1 } = photo;
  const data = tiles.map((name) => partOf(heicPhoto(name), "mdat").subarray(8));
  const tags = Buffer.concat([u32(6), exif(orientation, await plainPicture().jpeg().toBuffer())]);
  const grid = Buffer.concat([u8(0), u8(0), u8(1), u8(1), u16(says.width), u16(says.height)]);
  const held = [...data, data[0] ?? grid, tags, Buffer.from(xmp)];
  const kinds = ["hvc1", "hvc1", "hvc1", "hvc1", "hvc1", "Exif", "mime", "grid"];
  const entries = kinds.map((kind, at) =>
    full("infe", 2, at < 4 ? 1 : 0, u16(at + 1), u16(0), Buffer.from(`${kind}\0${kind === "mime" ? "application/rdf+xml\0" : ""}`, "latin1")),
  );
  const size = (width: number, height: number) => full("ispe", 0, 0, u32(width), u32(height));
  const own = [
    size(says.width, says.height),
    photo.profile ? box("colr", Buffer.from("prof"), photo.profile) : null,
    photo.turned === undefined ? null : box("irot", u8(photo.turned)),
    photo.mirrored === undefined ? null : box("imir", u8(photo.mirrored)),
  ].filter((one) => one !== null);
  const belongs = (item: number, properties: readonly number[]) => Buffer.concat([u16(item), u8(properties.length), ...properties.map(u8)]);
  const ofTile = [1, 2, 3, 4, 5].map((item) => belongs(item, [0x81, 2]));
  const ofGrid = belongs(
    8,
    own.map((_, at) => at + 3),
  );
  const refers = (name: string, from: number, to: readonly number[]) => box(name, u16(from), u16(to.length), ...to.map(u16));

  const ftyp = box("ftyp", Buffer.from(brands[0]), u32(0), Buffer.from(brands.slice(1).join("")));
  const meta = (from: number) => {
    let at = from;
    const places = held.map((part, n) => {
      const place = Buffer.concat([u16(n + 1), u16(0), u16(0), u16(1), u32(at), u32(part.length)]);
      at += part.length;
      return place;
    });
    places.push(Buffer.concat([u16(8), u16(1), u16(0), u16(1), u32(0), u32(grid.length)]));
    return full(
      "meta",
      0,
      0,
      full("hdlr", 0, 0, u32(0), Buffer.from("pict"), Buffer.alloc(13)),
      full("pitm", 0, 0, u16(8)),
      full("iinf", 0, 0, u16(entries.length), ...entries),
      full("iref", 0, 0, refers("dimg", 8, [1, 2, 3, 4]), refers("thmb", 5, [8]), refers("cdsc", 6, [8]), refers("cdsc", 7, [8])),
      box("iprp", box("ipco", partOf(heicPhoto("red"), "hvcC"), size(64, 64), ...own), full("ipma", 0, 0, u32(6), ...ofTile, ofGrid)),
      box("idat", grid),
      full("iloc", 1, 0, u16(0x4400), u16(places.length), ...places),
    );
  };
  const before = ftyp.length + meta(0).length + 8;
  return Buffer.concat([ftyp, meta(before), box("mdat", ...held), box("free", Buffer.from(canary))]);
}
