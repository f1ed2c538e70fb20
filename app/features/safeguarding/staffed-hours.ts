import { dayOf } from "~/platform/clock";
import { dayAfter, momentAt, weekdayOf } from "~/platform/local-time";

/** When somebody is there to read, in minutes since local midnight; 1 is Monday. */
export type Hours = {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly untilMinute: number;
};
export type Calendar = {
  readonly hours: readonly Hours[];
  readonly closedDays: ReadonlySet<string>;
  readonly timeZone: string;
};

/** Whether somebody is there to read: until when, or from when again (null when nobody has said). */
export type Watched = { readonly now: true; readonly until: Date } | { readonly now: false; readonly from: Date | null };

const daysLookedAhead = 60;

/** Whether the hours of a calendar hold at a moment, true to the minute, through clock changes and closed days (R50). */
export function watchedAt(moment: Date, calendar: Calendar): Watched {
  let day = dayOf(moment, calendar.timeZone);
  for (let ahead = 0; ahead <= daysLookedAhead; ahead++, day = dayAfter(day)) {
    for (const { from, until } of spansOf(day, calendar)) {
      if (moment < from) return { now: false, from };
      if (moment < until) return { now: true, until };
    }
  }
  return { now: false, from: null };
}

/** When the hours of a day end for good; null on a day on which nobody is there. */
export function closingOf(day: string, calendar: Calendar): Date | null {
  return spansOf(day, calendar).at(-1)?.until ?? null;
}

/** The hours of one day as moments, in order, those that touch joined. */
function spansOf(day: string, { hours, closedDays, timeZone }: Calendar) {
  if (closedDays.has(day)) return [];
  const rows = hours.filter((row) => row.weekday === weekdayOf(day) && row.fromMinute < row.untilMinute).sort((a, b) => a.fromMinute - b.fromMinute);
  const joined: { fromMinute: number; untilMinute: number }[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    if (last && row.fromMinute <= last.untilMinute) last.untilMinute = Math.max(last.untilMinute, row.untilMinute);
    else joined.push({ fromMinute: row.fromMinute, untilMinute: row.untilMinute });
  }
  return joined.map((span) => ({
    from: momentAt(day, span.fromMinute, timeZone),
    until: momentAt(day, span.untilMinute, timeZone),
  }));
}
