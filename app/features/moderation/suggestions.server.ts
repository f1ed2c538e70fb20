import type { CoverReason, Span } from "./cover";

export type Suggested = Span & { readonly text: string; readonly reason: CoverReason };

const patterns: readonly (readonly [RegExp, CoverReason])[] = [
  [/[\w.+-]{1,64}@[\w-]{1,64}\.[a-z.]{2,24}/gi, "contactDetails"],
  [/\b0\d{3,4} ?\d{3} ?\d{3,4}\b/g, "contactDetails"],
];

/**
 * E-mail addresses and telephone numbers that are not covered yet. Only a proposal: nothing here writes, and a person decides
 * on each.
 */
export function suggestedCovers(words: string, covers: readonly Span[]): Suggested[] {
  return patterns
    .flatMap(([pattern, reason]) =>
      [...words.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length, text: found[0], reason })),
    )
    .filter((part) => !covers.some((cover) => cover.start < part.end && part.start < cover.end))
    .sort((a, b) => a.start - b.start);
}
