import { deflateSync } from "node:zlib";
import { BufferTarget, EncodedAudioPacketSource, EncodedPacket, Mp4OutputFormat, OggOutputFormat, Output, WebMOutputFormat } from "mediabunny";
import sharp from "sharp";

/** A mark that stands wherever a phone writes something private; after our handling it must stand nowhere. */
export const canary = "CANARY-7f3a-Harborne-Road";

const bytes = (...parts: (string | Buffer | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));
const u16 = (n: number) => [n >> 8, n & 255];
const u32 = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];

/** A picture 40 wide and 20 high: red on the left, blue on the right. */
export function plainPicture() {
  const half = { width: 20, height: 20, channels: 3 as const };
  const blue = { create: { ...half, background: "#0000ff" } };
  return sharp({ create: { width: 40, height: 20, channels: 3, background: "#ff0000" } }).composite([{ input: blue, left: 20, top: 0 }]);
}

type Entry = { tag: number; type: 2 | 3 | 4 | 5; value: string | number | [number, number][] };

/** A TIFF block: main entries with a turned picture, a place, and a small picture of its own (the thumbnail). */
export function exif(orientation: number, thumbnail: Buffer): Buffer {
  const gps: Entry[] = [
    { tag: 1, type: 2, value: "N" },
    {
      tag: 2,
      type: 5,
      value: [
        [52, 1],
        [27, 1],
        [25, 1],
      ],
    },
    { tag: 3, type: 2, value: "W" },
    {
      tag: 4,
      type: 5,
      value: [
        [1, 1],
        [57, 1],
        [3, 1],
      ],
    },
    { tag: 29, type: 2, value: "2026:11:01" },
  ];
  const main = (gpsAt: number): Entry[] => [
    { tag: 0x010f, type: 2, value: canary },
    { tag: 0x0112, type: 3, value: orientation },
    { tag: 0x0132, type: 2, value: "2026:11:01 10:00:00" },
    { tag: 0x013b, type: 2, value: canary },
    { tag: 0x8825, type: 4, value: gpsAt },
  ];
  const second = (at: number): Entry[] => [
    { tag: 0x0201, type: 4, value: at },
    { tag: 0x0202, type: 4, value: thumbnail.length },
  ];
  const first = 8;
  const gpsAt = first + ifd(main(0), first, 0).length;
  const secondAt = gpsAt + ifd(gps, gpsAt, 0).length;
  const thumbnailAt = secondAt + ifd(second(0), secondAt, 0).length;
  return bytes("Exif\0\0", "MM", u16(42), u32(first), ifd(main(gpsAt), first, secondAt), ifd(gps, gpsAt, 0), ifd(second(thumbnailAt), secondAt, 0), thumbnail);
}

function ifd(entries: Entry[], at: number, next: number): Buffer {
  const after = at + 2 + entries.length * 12 + 4;
  let more = Buffer.alloc(0);
  const rows = entries.map(({ tag, type, value }) => {
    if (typeof value === "number") return bytes(u16(tag), u16(type), u32(1), type === 3 ? [...u16(value), 0, 0] : u32(value));
    const held = typeof value === "string" ? bytes(value, [0]) : bytes(...value.map(([a, b]) => [...u32(a), ...u32(b)]));
    const count = typeof value === "string" ? held.length : value.length;
    if (held.length <= 4) return bytes(u16(tag), u16(type), u32(count), held, Array(4 - held.length).fill(0));
    const row = bytes(u16(tag), u16(type), u32(count), u32(after + more.length));
    more = bytes(more, held, held.length % 2 ? [0] : []);
    return row;
  });
  return bytes(u16(entries.length), ...rows, u32(next), more);
}

const segment = (marker: number, body: Buffer) => bytes([0xff, marker], u16(body.length + 2), body);
export const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${canary}"/></rdf:RDF></x:xmpmeta>`;

/** A JPEG as a phone makes it: turned, with place, day, names, XMP, IPTC, a comment, a thumbnail and a film behind it. */
export async function privateJpeg(orientation = 6): Promise<Buffer> {
  const plain = await plainPicture().jpeg({ quality: 95 }).toBuffer();
  const small = await sharp(plain).resize(16, 8).jpeg().toBuffer();
  const thumbnail = bytes(small.subarray(0, 2), segment(0xfe, Buffer.from(canary)), small.subarray(2));
  const iptc = bytes(
    "Photoshop 3.0\0",
    "8BIM",
    u16(0x0404),
    [0, 0],
    u32(canary.length + 5),
    [0x1c, 2, 90],
    u16(canary.length),
    canary,
    canary.length % 2 ? [] : [0],
  );
  return bytes(
    plain.subarray(0, 2),
    segment(0xe1, exif(orientation, thumbnail)),
    segment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0", xmp)),
    segment(0xed, iptc),
    segment(0xfe, Buffer.from(canary)),
    plain.subarray(2),
    canary,
  );
}

const crcs = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (data: Buffer) => ~data.reduce((c, byte) => (crcs[(c ^ byte) & 255] ?? 0) ^ (c >>> 8), 0xffffffff) >>> 0;
const chunk = (name: string, body: Buffer) => bytes(u32(body.length), name, body, u32(crc(bytes(name, body))));

/** A PNG with texts, plain and packed, a day, and EXIF. */
export async function privatePng(): Promise<Buffer> {
  const plain = await plainPicture().png().toBuffer();
  const small = await plainPicture().jpeg().toBuffer();
  const texts = [
    chunk("tEXt", bytes("Author\0", canary)),
    chunk("zTXt", bytes("Comment\0\0", deflateSync(canary))),
    chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0", xmp)),
    chunk("tIME", bytes(u16(2026), [11, 1, 10, 0, 0])),
    chunk("eXIf", exif(1, small).subarray(6)),
  ];
  return bytes(plain.subarray(0, 33), ...texts, plain.subarray(33), canary);
}

/** A WebP with EXIF and XMP. */
export async function privateWebp(): Promise<Buffer> {
  const block = { IFD0: { Artist: canary }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "52/1 27/1 25/1" } };
  return plainPicture().webp().withExif(block).withXmp(xmp).toBuffer();
}

/** A PNG of a few kilobytes that would fill gigabytes. */
export function bomb(side = 30_000): Buffer {
  const head = bytes(u32(side), u32(side), [8, 0, 0, 0, 0]);
  const rows = deflateSync(Buffer.alloc(4_000_000), { level: 9 });
  return bytes("\x89PNG\r\n\x1a\n", chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0)));
}

// One silent packet each: 20 ms of Opus, and 1024 samples of AAC.
const opusPacket = Uint8Array.from([0xf8, 0xff, 0xfe]);
const aacPacket = Uint8Array.from([0x00, 0xc8, 0x00, 0x80, 0x23, 0x80]);
const opusHead = bytes("OpusHead", [1, 1, 0x38, 1, 0x80, 0xbb, 0, 0, 0, 0, 0]);

/** A voice note of some seconds of silence with names and places in its tags. */
export async function privateVoice(container: "webm" | "ogg" | "mp4", seconds = 3): Promise<Buffer> {
  const aac = container === "mp4";
  const target = new BufferTarget();
  const format = aac ? new Mp4OutputFormat({ fastStart: false }) : container === "ogg" ? new OggOutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target });
  const source = new EncodedAudioPacketSource(aac ? "aac" : "opus");
  output.addAudioTrack(source, { name: canary });
  output.setMetadataTags({ title: canary, artist: canary, comment: canary, date: new Date("2026-11-01T10:00:00Z") });
  await output.start();
  const decoderConfig = aac
    ? { codec: "mp4a.40.2", numberOfChannels: 1, sampleRate: 44_100, description: Uint8Array.from([0x12, 0x08]) }
    : { codec: "opus", numberOfChannels: 1, sampleRate: 48_000, description: Uint8Array.from(opusHead) };
  const length = aac ? 1024 / 44_100 : 0.02;
  for (let n = 0; n * length < seconds; n++) {
    await source.add(new EncodedPacket(aac ? aacPacket : opusPacket, "key", n * length, length), { decoderConfig });
  }
  await output.finalize();
  const made = Buffer.from(target.buffer ?? new ArrayBuffer(0));
  return aac ? withPlace(made) : made;
}

/** The last box of the file, moov, gets a place (©xyz), an ID3 box and a free box; what lies before it does not move. */
function withPlace(mp4: Buffer): Buffer {
  const at = mp4.lastIndexOf("moov") - 4;
  const place = "+52.4569-001.9508/";
  const xyz = bytes(u32(8 + 4 + place.length), "\xa9xyz", u16(place.length), [0x15, 0xc7], place);
  const id3 = bytes("ID3\x04\0\0\0\0\0\x7f", "TPE1", u32(canary.length), canary);
  const id32 = bytes(u32(14 + id3.length), "ID32", u32(0), [0x15, 0xc7], id3);
  const more = bytes(u32(8 + xyz.length + id32.length), "udta", xyz, id32, u32(8 + canary.length), "free", canary);
  return bytes(mp4.subarray(0, at), u32(mp4.readUInt32BE(at) + more.length), mp4.subarray(at + 4), more);
}
