import { dayOf, utcDay } from "./clock";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes since midnight by the clock on the wall of a time zone. */
export function minuteOfDay(moment: Date, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
    formats.set(timeZone, format);
  }
  const [hour = "0", minute = "0"] = format.format(moment).split(":");
  return Number(hour) * 60 + Number(minute);
}

/** Whether somebody wrote a day that there is, as YYYY-MM-DD: a 31st of February is none, and everything that counts days would stop at it. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const at = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && utcDay(at) === text;
}

/** The day after a day (YYYY-MM-DD), or so many days after. */
export function dayAfter(day: string, days = 1): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return utcDay(noon);
}

/** Why nobody promises something for this day: it has passed, or is more than two years on. Null: they may. */
export function notToPromise(day: string, today: string): "past" | "far" | null {
  if (day < today) return "past";
  return day > `${Number(today.slice(0, 4)) + 2}${today.slice(4)}` ? "far" : null;
}

/** The minute of the day that somebody wrote as a time (9:05, 09.05 or 21:30); null when it is none. */
export function minuteIn(text: string): number | null {
  const [, hour, minute] = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(text.trim()) ?? [];
  return hour && minute ? Number(hour) * 60 + Number(minute) : null;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}

/**
 * The moment at which a wall clock shows this minute of this day. A time that the clock shows twice is the first of the
 * two; one that it leaps over is as much after the leap as it would have been after the hour before.
 */
export function momentAt(day: string, minute: number, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minute * 60_000;
  const offset = (at: number) => {
    const moment = new Date(at);
    return Date.parse(`${dayOf(moment, timeZone)}T00:00:00Z`) + minuteOfDay(moment, timeZone) * 60_000 - Math.floor(at / 60_000) * 60_000;
  };
  const around = [asUtc - offset(asUtc - 86_400_000), asUtc - offset(asUtc + 86_400_000)];
  const right = around.filter((at) => at + offset(at) === asUtc);
  return new Date(right.length > 0 ? Math.min(...right) : Math.max(...around));
}
