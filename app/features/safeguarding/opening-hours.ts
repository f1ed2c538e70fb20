import type { Hours } from "./staffed-hours";

/** When a number answers: day and night, or these hours of a week; what ends past midnight ends after minute 1,440. */
export type OpeningHours = "always" | readonly Hours[];

const always = /^(always|day and night|24\s*hours(\s*a\s*day)?|24\s*\/\s*7)\.?$/;
const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?`;
const span = new RegExp(String.raw`^${clock}\s*(?:-|–|to)\s*${clock}$`);

/**
 * Reads hours that somebody wrote as days and times, such as "Mon-Thu 8:45-17:15, Fri 9am to 4pm" or "always", so that they can be
 * said in every language. Null for anything else, and where it could be morning or evening: a wrong hour is worse than none.
 */
export function readOpeningHours(written: string): OpeningHours | null {
  const text = written.trim().toLowerCase();
  if (always.test(text)) return "always";
  const by24 = /\b(0\d|1[3-9]|2[0-4])[:.]\d\d/.test(text) || /\b0:\d\d/.test(text);
  const hours: Hours[] = [];
  for (const part of text.split(/[;\n]|,(?=\s*[a-z])/)) {
    const [, days = "", times = ""] = /^\s*([^\d]*?)[\s:,]*(\d.*?)[\s.]*$/.exec(part) ?? [];
    const weekdays = daysIn(days);
    const spans = times.split(/\s*(?:,|\band\b|&)\s*/).map((one) => spanIn(one, by24));
    if (!weekdays) return null;
    for (const one of spans) {
      if (!one) return null;
      for (const weekday of weekdays) hours.push({ weekday, ...one });
    }
  }
  return overlaps(hours) ? null : hours.sort((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute);
}

/** "mon-thu", "Saturday and Sunday", "every day": as numbers, 1 for Monday. Null for anything else. */
function daysIn(text: string): number[] | null {
  const named = text.trim().replace(/\s+/g, " ");
  if (/^(every ?day|daily|all week)$/.test(named)) return everyDay;
  if (/^(weekdays|working days)$/.test(named)) return everyDay.slice(0, 5);
  if (/^weekends?$/.test(named)) return everyDay.slice(5);
  const days = named.split(/ ?(?:,|&|\band\b) ?/).flatMap((part) => {
    const [from = 0, until = 0, ...more] = part.split(/ ?(?:-|–|\bto\b) ?/).map(dayIn);
    if (more.length > 0 || Number.isNaN(from) || Number.isNaN(until)) return [Number.NaN];
    const last = part.match(/-|–|\bto\b/) ? until : from;
    return from <= last ? everyDay.slice(from - 1, last) : [...everyDay.slice(from - 1), ...everyDay.slice(0, last)];
  });
  return days.length > 0 && days.every((day) => day >= 1) ? days : null;
}

const dayIn = (text: string) => {
  const at = names.findIndex((name) => new RegExp(`^${name}[a-z]{0,6}$`).test(text.trim()));
  return at === -1 ? Number.NaN : at + 1;
};

/** One "from to until" as minutes; past midnight it ends on the next day. Null where it could be morning or evening. */
function spanIn(text: string, by24: boolean): Span | null {
  const [, h1 = "", m1, half1, h2 = "", m2, half2] = span.exec(text.trim()) ?? [];
  if (h1 === "") return null;
  const [from, until] = [(half: Half) => minuteOf(h1, m1, half), (half: Half) => minuteOf(h2, m2, half)];
  if (half1 && half2) return spanOf(from(half1 as Half), until(half2 as Half), true);
  if (half2) return spanOf(from("pm") < until(half2 as Half) ? from("pm") : from("am"), until(half2 as Half));
  if (half1) return spanOf(from(half1 as Half), until("am") > from(half1 as Half) ? until("am") : until("pm"));
  if (by24) return spanOf(from(null), until(null), true);
  // "9 to 5" can be read in one way alone; "6 to 8" in two.
  return Number(h1) > Number(h2) ? spanOf(Number(h1) === 12 ? from("pm") : from("am"), until("pm")) : null;
}

type Span = { fromMinute: number; untilMinute: number };
type Half = "am" | "pm" | null;

function spanOf(fromMinute: number, until: number, overnight = false): Span | null {
  const untilMinute = overnight && until <= fromMinute ? until + 1440 : until;
  return fromMinute < 1440 && fromMinute < untilMinute ? { fromMinute, untilMinute } : null;
}

function minuteOf(hour: string, minute: string | undefined, half: Half): number {
  const [hours, minutes] = [Number(hour), Number(minute ?? 0)];
  if (minutes > 59 || hours > 24 || (half && (hours < 1 || hours > 12))) return Number.NaN;
  return (half ? (hours % 12) + (half === "pm" ? 12 : 0) : hours) * 60 + minutes;
}

function overlaps(hours: readonly Hours[]): boolean {
  return hours.some((one, n) =>
    hours.some((other, m) => n < m && one.weekday === other.weekday && one.fromMinute < other.untilMinute && other.fromMinute < one.untilMinute),
  );
}
