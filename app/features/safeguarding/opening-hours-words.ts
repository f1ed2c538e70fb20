import { datesTag, hourCycleOf } from "~/platform/i18n/languages";
import type { Hours } from "./staffed-hours";

// 1 January 2024 was a Monday.
const dayAt = (weekday: number) => new Date(Date.UTC(2024, 0, weekday));
const isAllDay = ({ fromMinute, untilMinute }: Hours) => fromMinute === 0 && untilMinute === 1440;
const timeAt = (minute: number) => new Date(Date.UTC(2024, 0, 1, 0, minute));

/**
 * Hours of a week in the language of who reads them, days with the same times said together: "Monday – Friday: 9:00 am – 5:00 pm".
 * `allDay` is how the language says it of a whole day.
 */
export function openingHoursWords(hours: readonly Hours[], language: string, allDay: string): string {
  const tag = datesTag(language);
  const days = new Intl.DateTimeFormat(tag, { weekday: "long", timeZone: "UTC" });
  const times = new Intl.DateTimeFormat(tag, { hour: "numeric", minute: "2-digit", hourCycle: hourCycleOf(language), timeZone: "UTC" });
  // Kept on one line, so that no time stands apart from its half of the day.
  const spanWords = (one: Hours) =>
    isAllDay(one) ? allDay : `${times.format(timeAt(one.fromMinute))} – ${times.format(timeAt(one.untilMinute))}`.replace(/\s/g, "\u00a0");
  const timesOf = (weekday: number) =>
    hours
      .filter((one) => one.weekday === weekday)
      .map(spanWords)
      .join(", ");
  const runs: { from: number; until: number; times: string }[] = [];
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const said = timesOf(weekday);
    const last = runs.at(-1);
    if (said === "") continue;
    if (last?.until === weekday - 1 && last.times === said) last.until = weekday;
    else runs.push({ from: weekday, until: weekday, times: said });
  }
  const daysOf = ({ from, until }: { from: number; until: number }) => [...new Set([from, until])].map((weekday) => days.format(dayAt(weekday))).join(" – ");
  return runs.map((run) => `${daysOf(run)}: ${run.times}`).join(" · ");
}
