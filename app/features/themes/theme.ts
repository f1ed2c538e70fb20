import type { Segment } from "../views/shown-words";

export const longestName = 80;

/** A name as it is compared: white space at the ends is not part of it. Nothing within is touched. */
export function nameOf(typed: string): string {
  return typed.trim();
}

/**
 * Whether a phrase stands in somebody's words, letter for letter, and wholly outside what is covered: a theme's name is
 * shown to others. A browser sends line ends as CR LF; a phrase of one line is all a name can be.
 */
export function standsIn(phrase: string, segments: readonly Segment[]): boolean {
  return segments.some((segment) => segment.kind === "words" && segment.text.includes(phrase));
}

/** A theme whose name went with the view that it was a phrase of: it waits for a person to name it anew. */
export function isTakenBack(name: string): boolean {
  return name.startsWith("(taken back) ");
}
