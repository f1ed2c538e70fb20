/** Nothing that anybody could read: only spaces, marks without a shape and control signs. What is blank was not said, wherever young people's words come in. */
export function isBlank(words: string | null | undefined): boolean {
  return !words || words.replace(/[\p{Z}\p{C}]/gu, "") === "";
}

/** The words as they were typed, or null where they are blank. */
export function unlessBlank(words: string | null | undefined): string | null {
  return isBlank(words) ? null : (words ?? null);
}
