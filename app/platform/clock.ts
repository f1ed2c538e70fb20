/** The one source of "now", so that tests can set the time. */
let fixed: Date | undefined;

export function now(): Date {
  return fixed ? new Date(fixed) : new Date();
}

/** For tests: sets the time, or lets it run again. */
export function setClock(to: Date | undefined) {
  fixed = to;
}

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** The day (YYYY-MM-DD) that a moment falls on in a time zone. */
export function dayOf(moment: Date, timeZone: string): string {
  let format = dayFormats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    dayFormats.set(timeZone, format);
  }
  return format.format(moment);
}

/** The day by the clock of the world (UTC): for sums with days and for what is kept by it, never for what somebody reads of a moment. */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The beginning of a moment's day (UTC): all that is kept of when a phone that is signed in nowhere did something. */
export function dayStart(moment: Date): Date {
  return new Date(utcDay(moment));
}

/** When somebody does something, as it is written down: of a phone that is signed in nowhere the day alone. */
export function momentOf(actor: { readonly kind: string }): Date {
  return actor.kind === "phone" ? dayStart(now()) : now();
}

/** A moment, or the next thousandth of a second where the one before is not earlier: what follows is later, however quick the machine is. */
export function afterThe(last: Date | null | undefined, moment: Date): Date {
  return last && last >= moment ? new Date(last.getTime() + 1) : moment;
}

/** A moment a number of minutes later. */
export function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}

/** The same day twelve months before. */
export const aYearBefore = (day: string): string => yearsBefore(day, 1);

/** The same day so many years before. */
export function yearsBefore(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year - years, month, 0)).getUTCDate();
  return `${year - years}-${String(month).padStart(2, "0")}-${String(Math.min(date, last)).padStart(2, "0")}`;
}
