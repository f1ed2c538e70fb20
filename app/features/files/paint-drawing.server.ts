import sharp from "sharp";
import type { Drawing } from "./drawing";
import { drawingSvg } from "./drawing-shapes";
import { type Cleaned, unfit } from "./file";

/** Makes the picture of a drawing from its checked strokes; nothing that a phone sent but numbers is in it. */
export async function paintDrawing(drawing: Drawing): Promise<Cleaned> {
  if (drawing.parts.length === 0) return unfit("nothing");
  const bytes = await sharp(Buffer.from(drawingSvg(drawing)))
    .webp({ quality: 90 })
    .toBuffer();
  return { ok: true, type: "image/webp", bytes, seconds: null };
}
