import { getStroke } from "perfect-freehand";
import type { Colour, Drawing, Part, Stamp, Width } from "./drawing";

/** The colours, the same on every page and in every appearance: a drawing looks to its reader as it looked to its author. */
export const inks: Record<Colour, string> = {
  black: "#1b1b1b",
  red: "#d11a2a",
  orange: "#e8750a",
  yellow: "#f5c400",
  green: "#1d8a3a",
  blue: "#1a56c4",
  purple: "#7a2a9a",
  brown: "#7a4a21",
  white: "#ffffff",
};
export const thickness: Record<Width, number> = { thin: 10, thick: 24, fat: 60 };

const half: Record<Width, number> = { thin: 45, thick: 90, fat: 180 };

// Each on a grid of 100, its middle at 50 50.
const stampPaths: Record<Stamp, string> = {
  circle: "M50 8a42 42 0 1 0 .1 0z",
  square: "M10 10H90V90H10z",
  triangle: "M50 10 92 88H8z",
  heart: "M50 88C10 58 6 40 14 26S40 12 50 32c10-20 28-20 36-6s4 32-36 62z",
  star: "M50 6 62 38 96 40 69 60 79 94 50 74 21 94 31 60 4 40 38 38z",
  sun: "M50 28a22 22 0 1 0 .1 0zM50 4v14M50 82v14M4 50h14M82 50h14M17 17l10 10M73 73l10 10M17 83l10-10M73 27l10-10",
  cloud: "M26 76a18 18 0 0 1 2-36 24 24 0 0 1 46-4 20 20 0 0 1 2 40z",
  house: "M8 50 50 12 92 50M18 44V90H82V44M42 90V62H58V90",
  tree: "M50 6 80 46H66L90 76H10L34 46H20zM44 76V96M56 76V96",
  person: "M50 6a14 14 0 1 0 .1 0zM50 34V66M50 66 30 94M50 66 70 94M22 46H78",
  happy: "M50 8a42 42 0 1 0 .1 0zM35 36v8M65 36v8M30 58c8 18 32 18 40 0",
  sad: "M50 8a42 42 0 1 0 .1 0zM35 36v8M65 36v8M30 72c8-18 32-18 40 0",
};

export type Shape = { readonly d: string; readonly fill?: string; readonly stroke?: string; readonly strokeWidth?: number; readonly transform?: string };

/** One part as a path to draw: a line as its outline, a stamp as a line drawing. */
export function shapeOf(part: Part): Shape {
  if (part.kind === "stamp") {
    const scale = (half[part.width] * 2) / 100;
    const transform = `translate(${part.at[0] - half[part.width]} ${part.at[1] - half[part.width]}) scale(${scale})`;
    return { d: stampPaths[part.stamp], stroke: inks[part.colour], strokeWidth: 7, transform };
  }
  return { d: outline(part.points, thickness[part.width], part.byButtons === true), fill: inks[part.colour] };
}

/** The outline of a line, a little thinner where the finger was quick. */
function outline(points: readonly (readonly number[])[], size: number, straight: boolean): string {
  const drawn = getStroke(
    points.map((point) => [...point]),
    { size, thinning: straight ? 0 : 0.35, smoothing: straight ? 0 : 0.5, streamline: straight ? 0 : 0.4, last: true },
  );
  const places = drawn.map(([x = 0, y = 0]) => `${Math.round(x)} ${Math.round(y)}`);
  return places.length > 2 ? `M${places.join("L")}Z` : "";
}

/** The whole drawing as an SVG of our own making: numbers and our own colours, never anybody's text. */
export function drawingSvg(drawing: Drawing): string {
  const paths = drawing.parts.map(shapeOf).map(({ d, fill, stroke, strokeWidth, transform }) => {
    const look = stroke ? `fill="none" stroke="${stroke}" stroke-width="${strokeWidth}" stroke-linecap="round" stroke-linejoin="round"` : `fill="${fill}"`;
    return `<path d="${d}" ${look}${transform ? ` transform="${transform}"` : ""}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="1000" height="1000"><rect width="1000" height="1000" fill="#ffffff"/>${paths.join("")}</svg>`;
}
