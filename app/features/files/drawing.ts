import { z } from "zod";

/** What a drawing is made of: lines drawn with a finger or with buttons, and stamps. Places run from 0 to 1000 both ways. */
export const side = 1000;
export const colours = ["black", "red", "orange", "yellow", "green", "blue", "purple", "brown", "white"] as const;
export const widths = ["thin", "thick", "fat"] as const;
export const stamps = ["circle", "square", "triangle", "heart", "star", "sun", "cloud", "house", "tree", "person", "happy", "sad"] as const;
export const ways = ["up", "upRight", "right", "downRight", "down", "downLeft", "left", "upLeft"] as const;
export const steps = ["small", "middle", "big"] as const;

export type Colour = (typeof colours)[number];
export type Width = (typeof widths)[number];
export type Stamp = (typeof stamps)[number];
export type Way = (typeof ways)[number];

const mostParts = 400;
const mostPoints = 12_000;
/** The longest drawing that is read, as text. */
export const longestDrawing = 300_000;

const place = z.number().int().min(0).max(side);
const point = z.tuple([place, place]);
const line = z.object({
  kind: z.literal("line"),
  colour: z.enum(colours),
  width: z.enum(widths),
  points: z.array(point).min(1).max(3000),
  byButtons: z.boolean().optional(),
});
const stamp = z.object({ kind: z.literal("stamp"), stamp: z.enum(stamps), colour: z.enum(colours), width: z.enum(widths), at: point });
const part = z.discriminatedUnion("kind", [line, stamp]);
const fits = (parts: readonly Part[]) => parts.reduce((sum, one) => sum + (one.kind === "line" ? one.points.length : 1), 0) <= mostPoints;
export const partsForm = z.array(part).max(mostParts).refine(fits);

export type Part = z.infer<typeof part>;
export type Point = readonly [number, number];

/** The pen that is moved by buttons, as it was last set. */
export type Pen = { readonly at: Point; readonly colour: Colour; readonly width: Width; readonly step: (typeof steps)[number]; readonly draws: boolean };
export type Drawing = { readonly parts: readonly Part[]; readonly pen: Pen };

export const newDrawing: Drawing = { parts: [], pen: { at: [500, 500], colour: "black", width: "thick", step: "middle", draws: true } };

/** What a phone drew, from its text; null when it is no drawing or larger than we take. */
export function readParts(text: string): Part[] | null {
  if (text === "") return [];
  if (text.length > longestDrawing) return null;
  try {
    return partsForm.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A drawing with more drawn on it; null when it would be more than we take. */
export function withParts(drawing: Drawing, more: readonly Part[]): Drawing | null {
  const parts = partsForm.safeParse([...drawing.parts, ...more]);
  return parts.success ? { ...drawing, parts: parts.data } : null;
}

const stepLength = { small: 20, middle: 60, big: 200 } as const;
const within = (n: number) => Math.min(side, Math.max(0, n));

/** Moves the pen one step, drawing or not. Everything that a finger can draw can be drawn so, step by step. */
export function movePen(drawing: Drawing, way: Way): Drawing | null {
  const { pen } = drawing;
  const length = stepLength[pen.step];
  const across = way.toLowerCase().includes("right") ? length : way.toLowerCase().includes("left") ? -length : 0;
  const down = way.startsWith("down") ? length : way.startsWith("up") ? -length : 0;
  const at: Point = [within(pen.at[0] + across), within(pen.at[1] + down)];
  const moved = { ...drawing, pen: { ...pen, at } };
  if (!pen.draws) return moved;
  const last = drawing.parts.at(-1);
  const end = last?.kind === "line" ? last.points.at(-1) : undefined;
  if (last?.kind === "line" && last.byButtons && last.colour === pen.colour && last.width === pen.width && end?.[0] === pen.at[0] && end[1] === pen.at[1]) {
    return checked({ ...moved, parts: [...drawing.parts.slice(0, -1), { ...last, points: [...last.points, [...at]] }] });
  }
  return withParts(moved, [{ kind: "line", colour: pen.colour, width: pen.width, byButtons: true, points: [[...pen.at], [...at]] }]);
}

/** Puts a stamp where the pen is. */
export function putStamp(drawing: Drawing, one: Stamp): Drawing | null {
  const { at, colour, width } = drawing.pen;
  return withParts(drawing, [{ kind: "stamp", stamp: one, colour, width, at: [...at] }]);
}

/** Takes the last thing off: one step of a line drawn by buttons, else the whole line or stamp. */
export function undo(drawing: Drawing): Drawing {
  const last = drawing.parts.at(-1);
  if (!last) return drawing;
  const before = drawing.parts.slice(0, -1);
  if (last.kind === "stamp" || !last.byButtons) return { ...drawing, parts: before };
  const points = last.points.slice(0, -1);
  const at = points.at(-1) ?? drawing.pen.at;
  return { parts: points.length > 1 ? [...before, { ...last, points }] : before, pen: { ...drawing.pen, at } };
}

function checked(drawing: Drawing): Drawing | null {
  return partsForm.safeParse(drawing.parts).success ? drawing : null;
}

/** Where a button stands on the page, for the way back to it; an address tells nobody what was drawn. */
export const placeOfButton = ({ way, stamp }: { way?: (typeof ways)[number]; stamp?: (typeof stamps)[number] }): string =>
  way ? `w${ways.indexOf(way)}` : stamp ? `s${stamps.indexOf(stamp)}` : "drawing";
