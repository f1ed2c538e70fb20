import type { CoverReason, Span } from "./cover";
import { coverNames } from "./read-cover-names.server";
import { type SuggestedType, suggestCovers } from "./suggest-covers";

export type Suggested = Span & { readonly text: string; readonly reason: CoverReason };

const reasons: Readonly<Record<SuggestedType, CoverReason>> = {
  name: "name",
  phone: "contactDetails",
  email: "contactDetails",
  handle: "contactDetails",
  postcode: "place",
  address: "place",
  nhsNumber: "healthDetail",
  niNumber: "contactDetails",
  school: "school",
  receipt: "receipt",
  dateOfBirth: "date",
};

/**
 * What might give somebody away and is not covered yet: names, numbers, addresses, schools, a pasted receipt. Only a proposal:
 * nothing here writes, and a person decides on each.
 */
export function suggestedCovers(words: string, covers: readonly Span[]): Suggested[] {
  return suggestCovers(words, coverNames())
    .map(({ start, end, type }) => ({ start, end, text: words.slice(start, end), reason: reasons[type] }))
    .filter((part) => !covers.some((cover) => cover.start < part.end && part.start < cover.end));
}
