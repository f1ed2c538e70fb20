import { dayOf } from "~/platform/clock";
import { workingDaysAfter } from "~/platform/working-days";
import { plainLetters } from "./inside/spotting/plain-letters";

/** So many working days after somebody stood behind a concern that the spotter had not seen, a line must be there (R72). */
const withinWorkingDays = 5;
/** So many of a young person's words in a row are their words, wherever they stand. */
const longestRun = 8;
/** Fewer than these are anybody's. */
const shortestRun = 3;

/** How a miss was settled: by a line that says the same in other words, or by a reason why none can. */
export type Settled = { readonly at: Date; readonly by: "line" | "reason"; readonly because: string };
type Stood = { readonly stoodAt: Date; readonly seen: boolean; readonly toRead: boolean };

/** Whether a line is owed: people stood behind it, there were words to read, and nothing matched in them. */
export const owesLine = ({ seen, toRead }: Pick<Stood, "seen" | "toRead">): boolean => !seen && toRead;

/** The last day for the line of a miss. */
export const lineDueOn = ({ stoodAt }: Pick<Stood, "stoodAt">, timeZone: string): string => workingDaysAfter(dayOf(stoodAt, timeZone), withinWorkingDays);

/** Of the misses whose day is over, which were settled in time; and how many lines are owed now, and how many of them are overdue. */
export function settledInTime(misses: readonly (Stood & { readonly settled: Settled | null })[], today: string, timeZone: string) {
  const owed = misses.filter(owesLine).map((miss) => ({ dueOn: lineDueOn(miss, timeZone), on: miss.settled && dayOf(miss.settled.at, timeZone) }));
  const open = owed.filter(({ on }) => on === null);
  return {
    over: owed.filter(({ dueOn }) => dueOn < today).map(({ on, dueOn }) => ({ seen: on !== null && on <= dueOn })),
    open: open.length,
    overdue: open.filter(({ dueOn }) => dueOn < today).length,
  };
}

/** A text's words in plain letters; an apostrophe parts none. */
const wordsOf = (text: string): string[] =>
  plainLetters(text)
    .letters.replaceAll("'", "")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Whether what a lead wrote is a young person's own words (R73): a run of eight or more of them, all of what was written as it
 * stands in them (three words or more), or most of their words in any order. Capitals, accents, apostrophes and marks make no other words.
 */
export function isTheirWords(written: string, theirs: string): boolean {
  const [mine, said] = [wordsOf(written), wordsOf(theirs)];
  if (mine.length === 0 || said.length === 0) return false;
  const length = Math.max(shortestRun, Math.min(longestRun, mine.length));
  const runs = (words: readonly string[]) => words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
  const theirRuns = new Set(runs(said));
  if (runs(mine).some((run) => theirRuns.has(run))) return true;
  const known = new Set(mine);
  const different = [...new Set(said)];
  return 2 * different.filter((word) => known.has(word)).length > different.length;
}
