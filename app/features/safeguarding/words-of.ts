/** Parts of what somebody said, as one text: each apart from the next, so that nothing is read across them. */
export const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join("\n\n");

/**
 * What somebody said of a word, as it is looked at and as a concern locks it. The word itself comes last: where it is left out
 * of looking, since it stood on the list before, what was found still stands at the same letters.
 */
export const wordsOfFlag = (flag: { instead?: string | null; why?: string | null; heardWhere?: string | null; term: string | null }): string =>
  joined([flag.instead, flag.why, flag.heardWhere, flag.term]);

/** What somebody suggests for a line of a promise, with why. */
export const wordsOfSuggestion = ({ words, why }: { words: string; why?: string | null }): string => joined([words, why]);
