import { isDay } from "~/platform/local-time";
import type { Period } from "./report-document";

/** A period from one day to another, both included; null when it is none or ends before it begins. */
export function periodFrom(from: string | undefined, to: string | undefined): Period | null {
  if (!from || !to || !isDay(from) || !isDay(to) || from > to) return null;
  return { from, to };
}

/**
 * The half-year of an authority's year (1 April to 30 September, 1 October to 31 March) that a day falls in. Fixed periods
 * that do not overlap keep two reports from being compared down to one person.
 */
export function halfYearOf(day: string): Period {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (month >= 4 && month <= 9) return { from: `${year}-04-01`, to: `${year}-09-30` };
  const first = month >= 10 ? year : year - 1;
  return { from: `${first}-10-01`, to: `${first + 1}-03-31` };
}

/** Whether it is one of the fixed half-years: no other days are reported on. */
export function isHalfYear({ from, to }: Period): boolean {
  const own = halfYearOf(from);
  return own.from === from && own.to === to;
}

/** The half-years before this one, nearest first; none when the period is no half-year: only fixed periods are compared. */
export function halfYearsBefore(period: Period, many: number): Period[] {
  if (!isHalfYear(period)) return [];
  const before: Period[] = [];
  for (let at = halfYearOf(period.from); before.length < many; before.push(at)) {
    const year = Number(at.from.slice(0, 4));
    at = at.from.slice(5, 7) === "04" ? halfYearOf(`${year}-01-01`) : halfYearOf(`${year}-07-01`);
  }
  return before;
}
