import type { Segment } from "../views/shown-words";
import type { Span } from "./cover";

type Part = { readonly seems: string; readonly places: readonly Span[] };

/** `part` is the suggestion's place in its list. */
export type PointedSegment = Segment | { readonly kind: "seems"; readonly at: number; readonly text: string; readonly seems: string; readonly part: number };

/** The words with what the software points at as segments of their own. Joining every text gives the words back exactly. */
export function pointedAt(segments: readonly Segment[], parts: readonly Part[]): PointedSegment[] {
  const places = parts.flatMap((part, n) => part.places.map((place) => ({ ...place, seems: part.seems, part: n }))).sort((a, b) => a.start - b.start);
  return segments.flatMap((segment) => (segment.kind === "words" ? split(segment, places) : [segment]));
}

function split(segment: Extract<Segment, { kind: "words" }>, places: readonly (Span & { seems: string; part: number })[]): PointedSegment[] {
  const pieces: PointedSegment[] = [];
  const end = segment.at + segment.text.length;
  const cut = (from: number, to: number) => segment.text.slice(from - segment.at, to - segment.at);
  let at = segment.at;
  for (const place of places) {
    if (place.start < at || place.end > end) continue;
    if (place.start > at) pieces.push({ kind: "words", at, text: cut(at, place.start) });
    pieces.push({ kind: "seems", at: place.start, text: cut(place.start, place.end), seems: place.seems, part: place.part });
    at = place.end;
  }
  if (at < end) pieces.push({ kind: "words", at, text: cut(at, end) });
  return pieces;
}
