import type { CoverReason, Span } from "./cover";
import { coverNames } from "./read-cover-names.server";
import { type SuggestedType, suggestCovers } from "./suggest-covers";

/** A part that may give somebody away, with every place where the software pointed at the same letters. */
export type SuggestedPart = {
  readonly text: string;
  readonly seems: SuggestedType;
  readonly reason: CoverReason;
  readonly places: readonly Span[];
};

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
 * What might give somebody away and is not covered yet: names, numbers, addresses, schools, a pasted receipt. `open` waits
 * for a person's word on it, `left` is what a person left open. Only a proposal: nothing here writes.
 */
export function suggestedParts(words: string, covers: readonly Span[], left: readonly Span[]): { open: SuggestedPart[]; left: SuggestedPart[] } {
  const found = suggestCovers(words, coverNames()).filter((part) => !covers.some((cover) => cover.start < part.end && part.start < cover.end));
  const wasLeft = (part: Span) => left.some(({ start, end }) => start === part.start && end === part.end);
  return {
    open: together(
      words,
      found.filter((part) => !wasLeft(part)),
    ),
    left: together(words, found.filter(wasLeft)),
  };
}

function together(words: string, found: readonly (Span & { type: SuggestedType })[]): SuggestedPart[] {
  const parts = new Map<string, { text: string; seems: SuggestedType; reason: CoverReason; places: Span[] }>();
  for (const { start, end, type } of found) {
    const text = words.slice(start, end);
    const part = parts.get(`${type} ${text}`);
    if (part) part.places.push({ start, end });
    else parts.set(`${type} ${text}`, { text, seems: type, reason: reasons[type], places: [{ start, end }] });
  }
  return [...parts.values()];
}
