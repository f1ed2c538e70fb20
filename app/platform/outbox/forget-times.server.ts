import { dayStart, minutesAfter, now } from "../clock";
import { everyAuthority } from "./outbox-store.server";
import { cutToDay, type Settled, settledBefore } from "./settled-store.server";

const exactDays = 30;

/**
 * Of messages that were settled thirty days ago the day stays and the time goes: a time could tell when a young person had
 * their phone. Messages about a concern keep theirs for as long as the concern is here: who was told when is evidence.
 * Run by the clock; gives how many.
 */
export async function forgetMessageTimes(): Promise<number> {
  const before = dayStart(minutesAfter(now(), -exactDays * 24 * 60));
  let forgotten = 0;
  for (const { id: authorityId } of await everyAuthority()) {
    for (const by of ["sentAt", "droppedAt"] as const) {
      // The newest first, until a whole page has lost its times; then cut from the oldest, so that a stop in between leaves no gap.
      const exact: Settled[] = [];
      for await (const { rows, hasRows } of settledBefore(authorityId, by, before)) {
        const some = rows.filter(isExact);
        // A page of concerns alone says nothing of those before it.
        if (some.length === 0 && hasRows) break;
        exact.push(...some);
      }
      for (const row of exact.reverse()) await cutToDay(row);
      forgotten += exact.length;
    }
  }
  return forgotten;
}

const isExact = (row: Settled) => [row.waitingSince, row.dueAt, row.sentAt, row.droppedAt].some((at) => at && at.getTime() !== dayStart(at).getTime());
