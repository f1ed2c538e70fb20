/** Whether an Ask says what young people said: exactly, letter for letter, and nothing that is covered. Pure. */
export type CoveredWords = { readonly words: string; readonly covers: readonly { readonly start: number; readonly end: number }[] };

/** Whether the phrase stands in these words, whole, at a place where nothing is covered. */
export function isPhraseOf(phrase: string, view: CoveredWords): boolean {
  if (phrase.trim() === "") return false;
  for (let at = view.words.indexOf(phrase); at !== -1; at = view.words.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (!view.covers.some((cover) => cover.start < end && cover.end > at)) return true;
  }
  return false;
}

/** Where an Ask's words come from, and so whether others may see them. */
export type Origin = {
  readonly asked: string;
  /** Imported from a published document. */
  readonly sourceId: string | null;
  /** Said by a group together; the Ask holds the group's sentence itself. */
  readonly saidByGroup: boolean;
  /** The views it was made from that may be quoted now, and the words on a term or a promise that are allowed now. */
  readonly quotable: readonly CoveredWords[];
};

/**
 * Whether others may read the Ask's own words: they come from a document, from a group together, or still stand in a view
 * that may be quoted. When the last such view is taken back or shared less, the words are hidden everywhere at once.
 */
export function mayShowAsked(origin: Origin): boolean {
  return origin.sourceId !== null || origin.saidByGroup || origin.quotable.some((view) => isPhraseOf(origin.asked, view));
}
