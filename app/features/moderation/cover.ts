/** Why a part is covered; the same as the schema's `CoverReason`. */
export const coverReasons = ["name", "place", "school", "contactDetails", "date", "healthDetail", "anotherPerson", "receipt"] as const;
export type CoverReason = (typeof coverReasons)[number];

/** A part of the words, in UTF-16 units, end excluded. */
export type Span = { readonly start: number; readonly end: number };

/** The covers that somebody saw, said so that a page can carry it and two can be compared. */
export const coversSeen = (covers: readonly { readonly id: string }[]) =>
  covers
    .map((cover) => cover.id)
    .sort()
    .join(" ");

export type Planned = { ok: true; spans: Span[] } | { ok: false; why: "not-in-words" | "covered-already" | "overlaps" };

/**
 * Where to cover a part. With `start` (the part was selected on the page) exactly there; otherwise everywhere that the part
 * stands as whole words, or, where it never does, everywhere it stands. What is covered already stays so; a place that
 * would overlap a cover without lying within it refuses the whole, so that nothing is left half covered.
 */
export function planCovers(words: string, covers: readonly Span[], part: string, start?: number): Planned {
  const found = placesOf(words, part, start);
  if (found.length === 0) return { ok: false, why: "not-in-words" };
  const free = found.filter((span) => !covers.some((cover) => cover.start <= span.start && span.end <= cover.end));
  if (free.length === 0) return { ok: false, why: "covered-already" };
  const clash = free.some((span) => covers.some((cover) => cover.start < span.end && span.start < cover.end));
  return clash ? { ok: false, why: "overlaps" } : { ok: true, spans: free };
}

function placesOf(words: string, part: string, start: number | undefined): Span[] {
  for (const needle of spellings(part)) {
    if (start !== undefined && words.startsWith(needle, start)) return [{ start, end: start + needle.length }];
    const all = everywhere(words, needle);
    const whole = all.filter((span) => standsAlone(words, span));
    if (all.length > 0) return whole.length > 0 ? whole : all;
  }
  return [];
}

/** The part as it came, then with the other kind of line ends, then without white space at its ends: as pasting leaves it. */
function spellings(part: string): string[] {
  const lines = part.replace(/\r\n/g, "\n");
  const all = [part, lines, lines.replace(/\n/g, "\r\n")];
  return [...new Set([...all, ...all.map((text) => text.trim())])].filter((text) => text !== "");
}

function everywhere(words: string, needle: string): Span[] {
  const spans: Span[] = [];
  for (let at = words.indexOf(needle); at !== -1; at = words.indexOf(needle, at + needle.length)) {
    spans.push({ start: at, end: at + needle.length });
  }
  return spans;
}

const letterBefore = /[\p{L}\p{N}\p{M}]$/u;
const letterAfter = /^[\p{L}\p{N}\p{M}]/u;

function standsAlone(words: string, { start, end }: Span): boolean {
  return !letterBefore.test(words.slice(Math.max(0, start - 2), start)) && !letterAfter.test(words.slice(end, end + 2));
}
