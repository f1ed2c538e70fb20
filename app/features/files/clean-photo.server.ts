import sharp from "sharp";
import { type Cleaned, limits, mostDots, unfit } from "./file";
import { oneAtATime } from "./one-at-a-time";
import { openHeic } from "./open-heic.server";
import { sniff } from "./sniff";

const inTurn = oneAtATime();
sharp.cache(false);

/**
 * Makes a photo anew from its dots alone (R38): upright, at most 2048 dots wide or high, as WebP without any metadata.
 * Everything happens in memory; nothing of the original, not even its name, is kept. What lies under see-through parts is
 * painted over, and what hangs behind the picture (a film, an archive) is left behind.
 */
export async function cleanPhoto(bytes: Buffer): Promise<Cleaned> {
  if (bytes.length === 0) return unfit("nothing");
  if (bytes.length > limits.megabytes * 1_000_000) return unfit("tooBig");
  const kind = sniff(bytes);
  if (kind === "avif") return unfit("avif");
  if (kind === "heic") {
    return inTurn(async () => {
      const opened = await openHeic(bytes);
      return "why" in opened ? unfit(opened.why) : madeAnew(opened.tiff, "tiff");
    });
  }
  if (kind !== "jpeg" && kind !== "png" && kind !== "webp") return unfit("notPicture");
  return inTurn(() => madeAnew(bytes, kind));
}

async function madeAnew(bytes: Uint8Array, kind: "jpeg" | "png" | "webp" | "tiff"): Promise<Cleaned> {
  try {
    const { width, height, format } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (format !== kind) return unfit("notPicture");
    if (width * height > mostDots) return unfit("tooManyDots");
    const made = await sharp(bytes, { failOn: "error", limitInputPixels: mostDots })
      .autoOrient()
      .resize({ width: limits.side, height: limits.side, fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .webp({ quality: 80 })
      .timeout({ seconds: 20 })
      .toBuffer();
    return { ok: true, type: "image/webp", bytes: made, seconds: null };
  } catch {
    return unfit("broken");
  }
}
