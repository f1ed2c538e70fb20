import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { canary, plainPicture } from "../../../test/cast/private-files";
import { heicPhoto, privateHeic } from "../../../test/cast/private-heic";
import { tagsIn } from "../../../test/support/tags-in";
import { cleanPhoto } from "./clean-photo.server";
import type { Cleaned } from "./file";
import { inAThread } from "./in-a-thread.server";
import { openHeic } from "./open-heic.server";
import { sniff } from "./sniff";

const made = (cleaned: Cleaned) => {
  if (!cleaned.ok) throw new Error(`refused: ${cleaned.why}`);
  return cleaned;
};

/** The colours of the four corners, from left to right and from top to bottom. */
async function cornersOf(bytes: Buffer) {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) => {
    const [red = 0, green = 0, blue = 0] = data.subarray((y * info.width + x) * info.channels);
    if (blue > 128) return "blue";
    if (red > 128) return green > 128 ? "yellow" : "red";
    return green > 128 ? "green" : "black";
  };
  const [right, below] = [info.width - 6, info.height - 6];
  return [colourAt(5, 5), colourAt(right, 5), colourAt(5, below), colourAt(right, below)].join(" ");
}

const upright = "red green blue yellow";
const toTheRight = "blue red yellow green";
const upsideDown = "yellow blue green red";
const toTheLeft = "green yellow red blue";

describe("A HEIC photo", () => {
  test.each([
    ["as an iPhone builds it, in tiles, with place, names, XMP, two thumbnails and what hangs behind it", () => privateHeic({ turned: 3, orientation: 6 })],
    ["as libheif builds it, with place, name, XMP and a thumbnail that exiftool and it wrote", async () => heicPhoto("with-place")],
  ])("%s keeps nothing but what can be seen", async (_what, make) => {
    const original = await make();
    expect(original.includes(canary), "the corpus is really private").toBe(true);
    expect(tagsIn(original, "heic")?.length ?? 9, "an outside reader finds it too").toBeGreaterThan(8);
    const { bytes, type } = made(await cleanPhoto(original));
    expect(type).toBe("image/webp");
    expect(bytes.includes(canary)).toBe(false);
    const { exif, xmp, iptc, icc, comments, orientation, format } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, comments, orientation, format }).toEqual({ format: "webp" });
    expect(tagsIn(bytes, "webp") ?? []).toEqual([]);
  });

  test("is the whole picture with its colours, not its thumbnail or a tile", async () => {
    const { bytes } = made(await cleanPhoto(await privateHeic()));
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 128, height: 96, hasAlpha: false });
    expect(await cornersOf(bytes)).toBe(upright);
    expect(await cornersOf(made(await cleanPhoto(heicPhoto("with-place"))).bytes)).toBe(upright);
  });

  // Quarters to the left, then mirrored: 0 puts the top below, 1 the left on the right. EXIF says the same or something else: it has no say.
  test.each([
    [0, undefined, upright],
    [1, undefined, toTheLeft],
    [2, undefined, upsideDown],
    [3, undefined, toTheRight],
    [0, 0, "blue yellow red green"],
    [0, 1, "green red yellow blue"],
    [1, 0, "red blue green yellow"],
    [1, 1, "yellow green blue red"],
  ] as const)(
    "turned %i quarters to the left by its container, mirrored %s, stands upright and is not turned twice by EXIF",
    async (turned, mirrored, corners) => {
      for (const orientation of [1, 3, 6]) {
        const photo = await privateHeic({ turned, ...(mirrored === undefined ? {} : { mirrored }), orientation });
        const { bytes } = made(await cleanPhoto(photo));
        expect(await sharp(bytes).metadata()).toMatchObject(turned % 2 ? { width: 96, height: 128 } : { width: 128, height: 96 });
        expect(await cornersOf(bytes), `EXIF says ${orientation}`).toBe(corners);
      }
    },
  );

  test("that only EXIF says is turned stands upright too, but not where its kind forbids EXIF to say so", async () => {
    const corners = async (orientation: number, ...more: string[]) =>
      cornersOf(made(await cleanPhoto(await privateHeic({ orientation, brands: ["heic", "mif1", "heic", ...more] }))).bytes);
    expect(await corners(6)).toBe(toTheRight);
    expect(await corners(3)).toBe(upsideDown);
    expect(await corners(8)).toBe(toTheLeft);
    expect(await corners(200)).toBe(upright);
    expect(await corners(6, "miaf")).toBe(upright);
  });

  test("with a phone's own profile of colours shows them as that profile means them", async () => {
    const { icc } = await sharp(await plainPicture().withIccProfile("p3").png().toBuffer()).metadata();
    const wide = icc as Buffer;
    // The same, with its red and its green changed over, so that nobody can miss it.
    const changed = Buffer.from(wide.toString("latin1").replace("rXYZ", "????").replace("gXYZ", "rXYZ").replace("????", "gXYZ"), "latin1");
    const corners = async (profile: Buffer) => cornersOf(made(await cleanPhoto(await privateHeic({ profile }))).bytes);
    expect(await corners(wide)).toBe(upright);
    expect(await corners(changed)).toBe("green red blue yellow");
    // What is no profile of colours, or cannot be read, is left aside.
    expect(await corners(Buffer.alloc(200, 1))).toBe(upright);
    expect(await corners(Buffer.concat([wide.subarray(0, 132), Buffer.alloc(100, 0xff)]))).toBe(upright);
  });
});

describe("A HEIC photo that is made to harm", () => {
  test("with more dots than we take, however small it says that it is, is not opened", async () => {
    const before = process.memoryUsage().rss;
    expect(await cleanPhoto(await privateHeic({ says: { width: 30_000, height: 30_000 } }))).toEqual({ ok: false, why: "tooManyDots" });
    expect(await cleanPhoto(heicPhoto("says-little"))).toEqual({ ok: false, why: "tooManyDots" });
    // Where there would not be room to open it: so it was not.
    expect(await openHeic(heicPhoto("says-little"), { milliseconds: 20_000, bytes: 40_000_000 })).toEqual({ why: "tooManyDots" });
    // Fewer than 24 million, which its tiles do not fill.
    expect(await cleanPhoto(await privateHeic({ says: { width: 5_999, height: 4_000 } }))).toMatchObject({ ok: false });
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  test("cut short, changed or empty inside is refused or only a picture, and the site goes on", { timeout: 120_000 }, async () => {
    const whole = await privateHeic({ turned: 3 });
    for (const part of [0.02, 0.3, 0.6, 0.85])
      expect(await cleanPhoto(whole.subarray(0, Math.floor(whole.length * part)))).toEqual({ ok: false, why: "broken" });
    for (let at = 5; at < whole.length; at += Math.ceil(whole.length / 12)) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const cleaned = await cleanPhoto(changed);
      if (cleaned.ok) expect(cleaned.bytes.includes(canary)).toBe(false);
    }
    const nothing = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftyp"), Buffer.from("heic"), Buffer.alloc(200)]);
    expect(await cleanPhoto(nothing)).toEqual({ ok: false, why: "broken" });
  });

  test("is given up when it takes too long, and nothing waits for it", async () => {
    expect(await openHeic(await privateHeic(), { milliseconds: 1, bytes: 384_000_000 })).toEqual({ why: "broken" });
    expect(await inAThread("for (;;);", null, 50)).toBeNull();
    expect(
      await inAThread(
        "new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(require('node:worker_threads').workerData, 'hex'))).exports.run()",
        endless,
        200,
      ),
    ).toBeNull();
  });

  test("gets no more memory than it is given", async () => {
    const large = Buffer.concat([await privateHeic(), Buffer.alloc(40_000_000)]);
    expect(await openHeic(large, { milliseconds: 20_000, bytes: 30_000_000 })).toEqual({ why: "broken" });
    expect(await openHeic(large, { milliseconds: 20_000, bytes: 80_000_000 })).toHaveProperty("tiff");
  });

  test("cannot be opened where the decoder is not there, and says so like any photo", async () => {
    expect(await inAThread("require('a-decoder-that-is-not-there')", null, 5_000)).toBeNull();
  });
});

// A WebAssembly module with one function, run, that goes round for ever.
const endless = "0061736d01000000010401600000030201000707010372756e00000a0901070003400c000b0b";

test("What a file is, its bytes say: HEIC by any of its brands, AVIF by its own, and a film is none of them", () => {
  const file = (...brands: string[]) =>
    Buffer.concat([Buffer.from([0, 0, 0, 12 + brands.length * 4]), Buffer.from(`ftyp${brands[0]}\0\0\0\0${brands.slice(1).join("")}`), Buffer.alloc(40)]);
  for (const brand of ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]) expect(sniff(file(brand, "mif1")), brand).toBe("heic");
  expect(sniff(file("mif1", "heic", "avif"))).toBe("heic");
  for (const brands of [["avif", "mif1"], ["avis"], ["mif1", "avif", "miaf"]]) expect(sniff(file(...brands))).toBe("avif");
  for (const brands of [["isom", "heic"], ["qt  "], ["M4A ", "mp42"]]) expect(sniff(file(...brands))).toBe("mp4");
});

test("An AVIF photo is refused with what to do", async () => {
  const avif = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#00c000" } })
    .avif()
    .toBuffer();
  expect(await cleanPhoto(avif)).toEqual({ ok: false, why: "avif" });
});
