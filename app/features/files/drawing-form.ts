import { z } from "zod";
import { colours, type Drawing, movePen, newDrawing, putStamp, readParts, stamps, steps, undo, ways, widths, withParts } from "./drawing";

/** What the drawing page may send: lines drawn with a finger since the page came, and how the pen is set. */
export const drawingForm = z.object({
  strokes: z.string().catch(""),
  colour: z.enum(colours).catch(newDrawing.pen.colour),
  width: z.enum(widths).catch(newDrawing.pen.width),
  step: z.enum(steps).catch(newDrawing.pen.step),
  draws: z.enum(["yes", "no"]).catch("yes"),
  way: z.enum(ways).optional().catch(undefined),
  stamp: z.enum(stamps).optional().catch(undefined),
});

type Sent = z.infer<typeof drawingForm>;

/** The drawing with what the page sent; null when it is more than we take or no drawing. */
export function drawOn(before: Drawing | undefined, sent: Sent): Drawing | null {
  const strokes = readParts(sent.strokes);
  if (!strokes) return null;
  const drawing = before ?? newDrawing;
  const pen = { ...drawing.pen, colour: sent.colour, width: sent.width, step: sent.step, draws: sent.draws === "yes" };
  const drawn = withParts({ ...drawing, pen }, strokes);
  if (!drawn) return null;
  if (sent.way) return movePen(drawn, sent.way);
  return sent.stamp ? putStamp(drawn, sent.stamp) : drawn;
}

/** The drawing without its last part. A line drawn with a finger and not sent yet is the last part. */
export function takeLastOff(before: Drawing | undefined, sent: Sent): Drawing | null {
  const drawn = drawOn(before, { ...sent, way: undefined, stamp: undefined });
  return drawn ? undo(drawn) : null;
}
