import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { bankHolidaysOf } from "~/platform/working-days";
import { phoneHref } from "./help-line";
import { readHours } from "./inside/hours-store.server";
import { watchedAt } from "./staffed-hours";

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
  const { hours, closed, outOfHours } = await rowsOf(authority.id);
  const watched = watchedAt(at, {
    hours,
    timeZone,
    closedDays: new Set([...bankHolidaysAround(at), ...closed.map((day) => day.onDay)]),
  });
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
