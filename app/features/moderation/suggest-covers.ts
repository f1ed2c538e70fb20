import type { CoverReason } from "./cover";

export type SuggestedCover = { readonly start: number; readonly end: number; readonly reason: CoverReason };

const patterns: readonly (readonly [RegExp, CoverReason])[] = [
  [/[\w.+-]{1,64}@[\w-]{1,64}\.[a-z.]{2,24}/gi, "contactDetails"],
  [/\b0\d{3,4} ?\d{3} ?\d{3,4}\b/g, "contactDetails"],
];

/** Parts that could give somebody away: e-mail addresses and telephone numbers. A person decides on each. */
export function suggestCovers(text: string): SuggestedCover[] {
  return patterns.flatMap(([pattern, reason]) =>
    [...text.matchAll(pattern)].map((found) => ({ start: found.index, end: found.index + found[0].length, reason })),
  );
}
