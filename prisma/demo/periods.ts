import { halfYearOf, halfYearsBefore } from "~/features/report/period";
import type { Period } from "~/features/report/report-document";
import { dayOf, minutesAfter } from "~/platform/clock";

/** Noon of a day, or of so many days after it. */
export const noon = (day: string, days = 0) => minutesAfter(new Date(`${day}T12:00:00Z`), days * 24 * 60);

/** The half-year that is being written now, the last that was over when it was printed, 24 days ago, and the one before that. */
export function demoPeriods(today: string): { before: Period; last: Period; next: Period } {
  const now = halfYearOf(today);
  const over = halfYearOf(dayOf(noon(now.from, -1), "UTC"));
  const isOver = noon(over.to, 26) < new Date(`${today}T00:00:00Z`);
  const [last, next] = isOver ? [over, now] : [halfYearOf(dayOf(noon(over.from, -1), "UTC")), over];
  const [before = last] = halfYearsBefore(last, 1);
  return { before, last, next };
}

/** The two quarters of a half-year: a hundred days after its first day the second has begun. */
export function quartersOf(half: Period): [Period, Period] {
  const middle = `${dayOf(noon(half.from, 100), "UTC").slice(0, 7)}-01`;
  return [
    { from: half.from, to: dayOf(noon(middle, -1), "UTC") },
    { from: middle, to: half.to },
  ];
}
