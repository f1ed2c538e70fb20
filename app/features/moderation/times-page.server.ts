import { dayOf, minutesAfter, now } from "~/platform/clock";
import { viewTimes } from "./inside/times-store.server";
import { daysBetween, type Times, timesOf } from "./reading-times";

const countedDays = 90;
const countedMonths = 6;
/** A busy authority is measured by its newest views, so that the page stays quick. */
const mostViews = 2_000;

type Scope = { readonly id: string; readonly timeZone: string };
type Row = Awaited<ReturnType<typeof viewTimes>>[number];

const ago = (timeZone: string, days: number) => dayOf(minutesAfter(now(), -days * 24 * 60), timeZone);

function timesIn(rows: readonly Row[], timeZone: string, today: string): { read: Times; answered: Times } {
  const waited = (row: Row, until: string | null) => ({ days: daysBetween(row.receivedOn, until ?? today), done: until !== null });
  return {
    read: timesOf(rows.map((row) => waited(row, row.readAt && dayOf(row.readAt, timeZone)))),
    answered: timesOf(rows.flatMap((row) => (row.isComplaint ? [] : [waited(row, row.answeredOn)]))),
  };
}

/** How long reading and answering took over the last 90 days, computed from the rows each time the page is opened. */
export async function timesNow(authority: Scope) {
  const { timeZone } = authority;
  const rows = await viewTimes(authority.id, ago(timeZone, countedDays), mostViews);
  return { days: countedDays, ...timesIn(rows, timeZone, ago(timeZone, 0)) };
}

/** The same for staff, with each of the last months beside it. */
export async function timesByMonth(authority: Scope) {
  const { timeZone } = authority;
  const today = ago(timeZone, 0);
  const rows = await viewTimes(authority.id, ago(timeZone, countedMonths * 31), mostViews * countedMonths);
  const months = new Map<string, Row[]>();
  for (const row of rows) months.set(row.receivedOn.slice(0, 7), [...(months.get(row.receivedOn.slice(0, 7)) ?? []), row]);
  const trend = [...months].sort().map(([month, those]) => ({ month, ...timesIn(those, timeZone, today) }));
  return { now: await timesNow(authority), trend: trend.slice(-countedMonths) };
}
