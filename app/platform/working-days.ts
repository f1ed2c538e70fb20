import { dayAfter, weekdayOf } from "~/platform/local-time";

/** Days that were proclaimed or moved in England and Wales, beside what the law and the calendar give each year. */
const proclaimed: readonly string[] = ["2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"];
const movedAway: readonly string[] = ["2020-05-04", "2022-05-30"];

/**
 * The bank holidays of England and Wales of a year: Good Friday, Easter Monday, the first and last Monday of May, the last of
 * August, New Year's Day, Christmas Day and Boxing Day, with the substitute days of a weekend (Banking and Financial Dealings
 * Act 1971, Schedule 1), and what was proclaimed.
 */
export function bankHolidaysOf(year: number): string[] {
  const easter = easterSunday(year);
  const mondayFrom = (day: string) => dayAfter(day, (8 - weekdayOf(day)) % 7);
  const may = mondayFrom(`${year}-05-01`);
  const days = [
    substituted(`${year}-01-01`),
    dayAfter(easter, -2),
    dayAfter(easter, 1),
    may,
    mondayFrom(`${year}-05-25`),
    mondayFrom(`${year}-08-25`),
    ...christmas(year),
    ...proclaimed.filter((day) => day.startsWith(String(year))),
  ];
  return days.filter((day) => !movedAway.includes(day)).sort();
}

/** A day at a weekend gives way to the Monday after it. */
function substituted(day: string): string {
  return weekdayOf(day) > 5 ? dayAfter(day, 8 - weekdayOf(day)) : day;
}

/** Christmas Day and Boxing Day, each with its own substitute. */
function christmas(year: number): string[] {
  const weekday = weekdayOf(`${year}-12-25`);
  if (weekday === 5) return [`${year}-12-25`, `${year}-12-28`];
  if (weekday === 6) return [`${year}-12-27`, `${year}-12-28`];
  if (weekday === 7) return [`${year}-12-26`, `${year}-12-27`];
  return [`${year}-12-25`, `${year}-12-26`];
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, "0")}-${String((f % 31) + 1).padStart(2, "0")}`;
}

const known = new Map<number, ReadonlySet<string>>();

/** Whether a day counts: no weekend and no bank holiday (Regulations 2006, regulation 2). */
export function isWorkingDay(day: string): boolean {
  if (weekdayOf(day) > 5) return false;
  const year = Number(day.slice(0, 4));
  const held = known.get(year) ?? new Set(bankHolidaysOf(year));
  known.set(year, held);
  return !held.has(day);
}

/** The day so many working days after a day, which is not counted itself. */
export function workingDaysAfter(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = dayAfter(at);
    if (isWorkingDay(at)) left--;
  }
  return at;
}

/** How many working days lie after one day up to another; less than none when that is over. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from);
  let count = 0;
  for (let at = from; at < to; ) {
    at = dayAfter(at);
    if (isWorkingDay(at)) count++;
  }
  return count;
}

/** The working day so many working days before a day. */
export function workingDaysBefore(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = dayAfter(at, -1);
    if (isWorkingDay(at)) left--;
  }
  return at;
}
