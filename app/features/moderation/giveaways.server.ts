import { coverNames } from "./read-cover-names.server";
import { suggestCovers } from "./suggest-covers";

/** The parts of somebody's own words that a moderator would be shown, for themselves before they send them. Nothing is kept of it. */
export function giveawaysIn(words: string): { type: string; text: string }[] {
  return suggestCovers(words, coverNames()).map(({ type, start, end }) => ({ type, text: words.slice(start, end) }));
}
