import { deflateRawSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { bomb, canary, plainPicture, privateJpeg, privatePng, privateVoice, privateWebp } from "../../../test/cast/private-files";
import { tagsIn } from "../../../test/support/tags-in";
import { cleanPhoto } from "./clean-photo.server";
import { cleanVoice } from "./clean-voice.server";
import type { Cleaned } from "./file";

const made = (cleaned: Cleaned) => {
  if (!cleaned.ok) throw new Error(`refused: ${cleaned.why}`);
  return cleaned;
};

/** The colour of one dot, as "red" or "blue". */
async function colourAt(bytes: Buffer, x: number, y: number) {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return (data[at] ?? 0) > (data[at + 2] ?? 0) ? "red" : "blue";
}

describe("A photo", () => {
  test.each([
    ["JPEG with place, names, XMP, IPTC, thumbnail and a comment", privateJpeg],
    ["PNG with texts, EXIF and a day", privatePng],
    ["WebP with EXIF and XMP", privateWebp],
  ])("%s keeps nothing but what can be seen", async (_what, make) => {
    const original = await make();
    expect(original.includes(canary), "the corpus is really private").toBe(true);
    expect(tagsIn(original, "bin")?.length ?? 3).toBeGreaterThan(2);
    const { bytes, type } = made(await cleanPhoto(original));
    expect(type).toBe("image/webp");
    expect(bytes.includes(canary)).toBe(false);
    const { exif, xmp, iptc, icc, comments, orientation, format } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc, icc, comments, orientation, format }).toEqual({ format: "webp" });
    expect(bytes.includes("EXIF") || bytes.includes("XMP ")).toBe(false);
    expect(tagsIn(bytes, "webp") ?? []).toEqual([]);
  });

  // Where red, the left half of the stored picture, is once it stands upright.
  test.each([
    [1, 40, 20, [0, 10]],
    [2, 40, 20, [39, 10]],
    [3, 40, 20, [39, 10]],
    [4, 40, 20, [0, 10]],
    [5, 20, 40, [10, 0]],
    [6, 20, 40, [10, 0]],
    [7, 20, 40, [10, 39]],
    [8, 20, 40, [10, 39]],
  ] as const)("turned the way number %i stands upright", async (orientation, width, height, [x, y]) => {
    const { bytes } = made(await cleanPhoto(await privateJpeg(orientation)));
    expect(await sharp(bytes).metadata()).toMatchObject({ width, height });
    expect(await colourAt(bytes, x, y)).toBe("red");
    expect(await colourAt(bytes, width - 1 - x, height - 1 - y)).toBe("blue");
  });

  test("is at most 2048 dots wide or high", async () => {
    const wide = await sharp(await plainPicture().png().toBuffer())
      .resize(4000, 2000)
      .jpeg()
      .toBuffer();
    expect(await sharp(made(await cleanPhoto(wide)).bytes).metadata()).toMatchObject({ width: 2048, height: 1024 });
  });

  test("shows nothing of what lay under see-through parts", async () => {
    const hidden = await sharp({ create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 255, alpha: 0 } } })
      .png()
      .toBuffer();
    const { data } = await sharp(made(await cleanPhoto(hidden)).bytes)
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...new Set(data)]).toEqual([255]);
  });

  test("with what an iPhone calls 24 million dots, which are a few more, is taken", async () => {
    const large = await sharp({ create: { width: 5712, height: 4284, channels: 3, background: "#123456" } })
      .jpeg()
      .toBuffer();
    expect(await sharp(made(await cleanPhoto(large)).bytes).metadata()).toMatchObject({ width: 2048, height: 1536 });
    expect(await cleanPhoto(bomb(4_950))).toEqual({ ok: false, why: "tooManyDots" });
  });

  test("with too many dots, however small its file, is refused before it is opened", async () => {
    const before = process.memoryUsage().rss;
    expect(await cleanPhoto(bomb())).toEqual({ ok: false, why: "tooManyDots" });
    expect(await cleanPhoto(bomb(4_899))).toMatchObject({ ok: false });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test("that is too big, empty or cut short is refused", async () => {
    expect(await cleanPhoto(Buffer.alloc(10_000_001))).toEqual({ ok: false, why: "tooBig" });
    expect(await cleanPhoto(Buffer.alloc(0))).toEqual({ ok: false, why: "nothing" });
    const whole = await sharp({ create: { width: 400, height: 400, channels: 3, background: "#123456", noise: { type: "gaussian", mean: 128, sigma: 40 } } })
      .jpeg()
      .toBuffer();
    for (const part of [0.02, 0.3, 0.6, 0.9])
      expect(await cleanPhoto(whole.subarray(0, Math.floor(whole.length * part)))).toEqual({ ok: false, why: "broken" });
  });

  test("is what its bytes say, whatever its name says", async () => {
    const html = `<html><script>alert("${canary}")</script></html>`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;
    const zip = Buffer.concat([Buffer.from("PK\x03\x04"), deflateRawSync(canary), Buffer.alloc(40)]);
    const gif = Buffer.from("GIF89a and what follows it");
    for (const wrong of [html, svg, "%PDF-1.7\n1 0 obj", zip, gif])
      expect(await cleanPhoto(Buffer.from(wrong as string))).toEqual({ ok: false, why: "notPicture" });
    expect(await cleanPhoto(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(html)]))).toMatchObject({ ok: false });
  });

  test("that is also an archive or a page is only a picture afterwards", async () => {
    const picture = await plainPicture().png().toBuffer();
    for (const tail of [`PK\x03\x04${canary}`, `<script>${canary}</script>`]) {
      expect(made(await cleanPhoto(Buffer.concat([picture, Buffer.from(tail, "latin1")]))).bytes.includes(canary)).toBe(false);
    }
  });
});

describe("A voice note", () => {
  test.each(["webm", "ogg", "mp4"] as const)("in %s keeps nothing but the sound", async (container) => {
    const original = await privateVoice(container);
    expect(original.includes(canary), "the corpus is really private").toBe(true);
    const { bytes, type, seconds } = made(await cleanVoice(original));
    expect(type).toBe(`audio/${container}`);
    expect(seconds).toBeGreaterThanOrEqual(3);
    expect(seconds).toBeLessThanOrEqual(4);
    for (const trace of [canary, "+52.45", "xyz", "ID32", "ID3", "2026"]) expect(bytes.includes(trace), trace).toBe(false);
    expect(tagsIn(bytes, container === "mp4" ? "m4a" : container) ?? []).toEqual([]);
    // What we packed can be packed again: it is a whole file.
    expect(made(await cleanVoice(bytes)).seconds).toBe(seconds);
  });

  test("says nothing of when it was recorded or packed", async () => {
    const { bytes } = made(await cleanVoice(await privateVoice("mp4")));
    for (const box of ["mvhd", "tkhd", "mdhd"]) {
      const at = bytes.indexOf(box) + 4;
      expect(bytes.readUInt32BE(at + 4), box).toBe(0);
      expect(bytes.readUInt32BE(at + 8), box).toBe(0);
    }
  });

  test("longer than five minutes is refused", async () => {
    expect(await cleanVoice(await privateVoice("webm", 302))).toEqual({ ok: false, why: "tooLong" });
    expect(await cleanVoice(await privateVoice("ogg", 299))).toMatchObject({ ok: true });
  });

  test("that is something else, cut short or empty is refused, and nothing crashes", async () => {
    const mp3 = Buffer.concat([Buffer.from(`ID3\x03\0\0\0\0\0\x7fTPE1${canary}`, "latin1"), Buffer.alloc(4000, 0xff)]);
    const wave = Buffer.concat([Buffer.from("RIFF\0\0\0\0WAVE"), Buffer.alloc(400)]);
    for (const wrong of [mp3, wave, await plainPicture().jpeg().toBuffer(), Buffer.from("OggS nothing of the kind at all")]) {
      expect(await cleanVoice(wrong)).toMatchObject({ ok: false });
    }
    expect(await cleanVoice(Buffer.alloc(0))).toEqual({ ok: false, why: "nothing" });
    for (const container of ["webm", "ogg", "mp4"] as const) {
      const whole = await privateVoice(container);
      for (const part of [0.01, 0.1, 0.5, 0.9]) {
        const cleaned = await cleanVoice(whole.subarray(0, Math.floor(whole.length * part)));
        if (cleaned.ok) expect(cleaned.bytes.includes(canary)).toBe(false);
      }
    }
  });

  test("made to keep its reader busy for ever is given up, and the site goes on", { timeout: 120_000 }, async () => {
    for (const container of ["webm", "ogg", "mp4"] as const) {
      const whole = await privateVoice(container, 0.2);
      for (let at = 3; at < whole.length; at += Math.ceil(whole.length / 12)) {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ 0x55;
        const cleaned = await cleanVoice(changed);
        if (cleaned.ok) expect(cleaned.bytes.includes(canary)).toBe(false);
      }
    }
  });
});
