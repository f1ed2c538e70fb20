/** A covered part, in UTF-16 units of the words, end excluded. */
export type CoverSpan = { readonly id: string; readonly start: number; readonly end: number; readonly reason: string };

/** `at` is where it begins in the words. */
export type Segment =
  | { readonly kind: "words"; readonly at: number; readonly text: string }
  | { readonly kind: "cover"; readonly at: number; readonly id: string; readonly reason: string; readonly text: string };

/**
 * The words in order, with covered parts as segments of their own. Joining every text gives the words back exactly.
 * Whoever shows it to others shows a mark for a cover, never its text; the author sees both. Overlapping or
 * out-of-range spans are cut to what is left, so that nothing covered is ever shown twice or lost.
 */
export function segmentsOf(words: string, covers: readonly CoverSpan[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const cover of [...covers].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const start = Math.max(at, Math.min(cover.start, words.length));
    const end = Math.min(cover.end, words.length);
    if (end <= start) continue;
    if (start > at) segments.push({ kind: "words", at, text: words.slice(at, start) });
    segments.push({ kind: "cover", at: start, id: cover.id, reason: cover.reason, text: words.slice(start, end) });
    at = end;
  }
  if (at < words.length) segments.push({ kind: "words", at, text: words.slice(at) });
  return segments;
}

/** The same for others: what is covered is left out. */
export type ShownSegment =
  | { readonly kind: "words"; readonly at: number; readonly text: string }
  | { readonly kind: "cover"; readonly at: number; readonly reason: string };

export function shownToOthers(words: string, covers: readonly CoverSpan[]): ShownSegment[] {
  return segmentsOf(words, covers).map((s) => (s.kind === "words" ? { kind: "words", at: s.at, text: s.text } : { kind: "cover", at: s.at, reason: s.reason }));
}
