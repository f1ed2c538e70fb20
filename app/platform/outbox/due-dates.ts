import { minutesAfter } from "../clock";
import { dayAfter, momentAt } from "../local-time";

/** A date that somebody promised, whom it binds, and from when on they are reminded of it. Ids alone. */
export type DueDate = {
  /** What is due, such as "action/ID"; another date of the same thing is another promise. */
  readonly subject: string;
  readonly dueAt: Date;
  readonly remindAt: Date;
  readonly personIds: readonly string[];
};

/** What a room gives: its dates that may have to be told of now. */
export type DateSource = (authority: { id: string; timeZone: string }, at: Date) => Promise<readonly DueDate[]>;

export type When = "before" | "after";

// Longer ago than this, everybody has seen it on their page many times.
const forgottenAfterDays = 14;

/** Which reminder is due for a date now: one before it passes and one after, never both at once; null for none. */
export function reminderDue({ dueAt, remindAt }: Pick<DueDate, "dueAt" | "remindAt">, at: Date): When | null {
  if (at >= minutesAfter(dueAt, forgottenAfterDays * 24 * 60)) return null;
  if (at >= dueAt) return "after";
  return at >= remindAt ? "before" : null;
}

const nineInTheMorning = 9 * 60;

/** A whole day (YYYY-MM-DD): it passes when it ends where the authority is, and is told of so many days before, in the morning. */
export function wholeDay(on: string, daysBefore: number, timeZone: string): Pick<DueDate, "dueAt" | "remindAt"> {
  const morning = (days: number) => momentAt(dayAfter(on, days), nineInTheMorning, timeZone);
  return { dueAt: morning(1), remindAt: morning(-daysBefore) };
}
