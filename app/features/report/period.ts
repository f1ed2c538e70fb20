import type { Period } from "./report-document";

/** A day of the calendar written YYYY-MM-DD; the 30th of February is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

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
