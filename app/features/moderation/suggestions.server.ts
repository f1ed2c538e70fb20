import type { CoverReason, Span } from "./cover";
import { suggestCovers } from "./suggest-covers";

export type Suggested = Span & { readonly text: string; readonly reason: CoverReason };

/** What could be covered and is not covered yet. Only a proposal: nothing here writes, and a person decides on each. */
export function suggestedCovers(words: string, covers: readonly Span[]): Suggested[] {
  return suggestCovers(words)
    .filter((part) => !covers.some((cover) => cover.start < part.end && part.start < cover.end))
    .map(({ start, end, reason }) => ({ start, end, reason, text: words.slice(start, end) }));
}
