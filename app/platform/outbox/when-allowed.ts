import { dayOf } from "../clock";
import { dayAfter, minuteOfDay, momentAt } from "../local-time";

/**
 * The first moment from now on at which a message may come to somebody who wants none before `fromHour` or from `untilHour`
 * on, by the clock where the authority is. From 20 until 8 means the night; the same hour twice means at any hour.
 */
export function whenAllowed(at: Date, fromHour: number, untilHour: number, timeZone: string): Date {
  if (fromHour === untilHour) return at;
  const minute = minuteOfDay(at, timeZone);
  const [from, until] = [fromHour * 60, untilHour * 60];
  const within = from < until ? minute >= from && minute < until : minute >= from || minute < until;
  if (within) return at;
  const today = dayOf(at, timeZone);
  return momentAt(minute < from ? today : dayAfter(today), from, timeZone);
}
