import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { bankHolidaysOf } from "~/platform/working-days";
import { phoneHref } from "./help-line";
import { readHours } from "./inside/hours-store.server";
import { readByIn } from "./read-by";
import { type Calendar, watchedAt } from "./staffed-hours";

/** What a page says of whether somebody reads now. Times are moments; the page writes them in the authority's zone. */
export type WatchedNow = {
  readonly now: boolean;
  /** Until when somebody reads, or from when again; null when nobody has set hours. */
  readonly changesAt: string | null;
  readonly today: boolean;
  readonly timeZone: string;
  readonly outOfHours: {
    readonly name: string;
    readonly phone: string;
    readonly href: string;
  } | null;
};

const keptFor = 20_000;
const kept = new Map<string, { until: number; rows: ReturnType<typeof readHours> }>();

/**
 * Whether somebody is there to read at this moment, and when that changes (R50): the authority's hours, its closed days and
 * the bank holidays, by its own clock. The rows are kept for 20 seconds; the time is always this moment's.
 */
export async function watchedNow(authority: Pick<AuthorityFacts, "id" | "timeZone">): Promise<WatchedNow> {
  const at = now();
  const { timeZone } = authority;
  const { outOfHours, ...rows } = await rowsOf(authority.id);
  const watched = watchedAt(at, calendarOf(rows, timeZone, at));
  const changesAt = watched.now ? watched.until : watched.from;
  return {
    now: watched.now,
    changesAt: changesAt?.toISOString() ?? null,
    today: changesAt !== null && dayOf(changesAt, timeZone) === dayOf(at, timeZone),
    timeZone,
    outOfHours: outOfHours?.phone
      ? {
          name: outOfHours.name,
          phone: outOfHours.phone,
          href: phoneHref(outOfHours.phone),
        }
      : null,
  };
}

/**
 * By when a person reads what comes now: the promise on the page and the clock in the inbox, from the same hours, closed days and
 * bank holidays as the sentence beside it.
 */
export async function readBy(authority: Pick<AuthorityFacts, "id" | "timeZone" | "readWithinDays">): Promise<Date> {
  const at = now();
  return readByIn(at, authority.readWithinDays, calendarOf(await rowsOf(authority.id), authority.timeZone, at));
}

/** The same in days from today, so that "tomorrow" is the day after today and never a day on which nobody reads. */
export async function readInDays(authority: Pick<AuthorityFacts, "id" | "timeZone" | "readWithinDays">): Promise<number> {
  const [today, by] = [now(), await readBy(authority)].map((moment) => Date.parse(dayOf(moment, authority.timeZone)));
  return Math.round(((by ?? 0) - (today ?? 0)) / 86_400_000);
}

function calendarOf({ hours, closed }: Pick<Awaited<ReturnType<typeof readHours>>, "hours" | "closed">, timeZone: string, at: Date): Calendar {
  return { hours, timeZone, closedDays: new Set([...bankHolidaysAround(at), ...closed.map((day) => day.onDay)]) };
}

/** The bank holidays that the last and the next hours of reading can meet. */
function bankHolidaysAround(at: Date): string[] {
  const year = at.getUTCFullYear();
  return [year - 1, year, year + 1].flatMap(bankHolidaysOf);
}

/** Reads the rows anew at the next question: after they were changed here. */
export function forgetHours(): void {
  kept.clear();
}

function rowsOf(authorityId: string) {
  const held = kept.get(authorityId);
  if (held && held.until > Date.now()) return held.rows;
  const rows = readHours(authorityId, dayOf(new Date(now().getTime() - 86_400_000), "UTC"));
  kept.set(authorityId, { until: Date.now() + keptFor, rows });
  rows.catch(() => kept.delete(authorityId));
  return rows;
}
