import { dayOf, minutesAfter } from "~/platform/clock";
import { dayAfter } from "~/platform/local-time";
import { type Calendar, closingOf } from "./staffed-hours";

const daysLookedAhead = 60;

/**
 * By when something that comes at a moment is read: at the end of the hours of the last of so many days on which somebody is
 * there, after the day on which it came. Whoever is told that somebody reads from Monday to Friday is not promised a Saturday (R50).
 * Where nobody has set hours, or none come soon, a day is a day.
 */
export function readByIn(came: Date, days: number, calendar: Calendar): Date {
  const first = dayOf(came, calendar.timeZone);
  let left = days;
  for (let ahead = 1, day = dayAfter(first); ahead <= daysLookedAhead; ahead++, day = dayAfter(day)) {
    const closing = closingOf(day, calendar);
    if (closing && --left <= 0) return closing;
  }
  return minutesAfter(came, days * 24 * 60);
}
