import { minutesAfter } from "~/platform/clock";
import type { Reader, Tx } from "~/platform/db/db.server";
import { minuteOfDay } from "~/platform/local-time";
import { queueMessage } from "~/platform/outbox/queue-message.server";
import { isNight, ladder, type Rung } from "../ladder";
import { holdersOf } from "./concern-store.server";
import { laneFacts } from "./lane-store.server";

/**
 * Who is alerted to a concern and when. Where no post is held by anybody who is there: every safeguarding lead who may see
 * it, and where there is none, every leader who may, all at once, rather than nobody.
 */
export async function plannedAlerts(
  read: Reader,
  concern: { authorityId: string; timeZone: string; raisedAt: Date; keptOut: ReadonlySet<string> },
): Promise<Rung[]> {
  const { authorityId, timeZone, raisedAt, keptOut } = concern;
  const { held, notThere } = await laneFacts(authorityId, timeZone, read);
  const rungs = ladder(held, new Set([...notThere, ...keptOut]), isNight(minuteOfDay(raisedAt, timeZone)));
  if (rungs.length > 0) return rungs;
  for (const role of ["safeguardingLead", "leader"] as const) {
    const people = (await holdersOf(read, authorityId, role)).filter((id) => !keptOut.has(id));
    if (people.length > 0) return people.map((personId) => ({ personId, afterMinutes: 0 }));
  }
  return [];
}

/** Writes the alerts of a concern into the outbox, each with its moment; those whose moment has passed are due now. */
export async function writeAlerts(tx: Tx, concern: { authorityId: string; id: string; raisedAt: Date }, rungs: readonly Rung[]): Promise<void> {
  for (const { personId, afterMinutes } of rungs) {
    await queueMessage(tx, {
      authorityId: concern.authorityId,
      toPersonId: personId,
      notice: "concern-raised",
      subjectId: concern.id,
      dueAt: minutesAfter(concern.raisedAt, afterMinutes),
    });
  }
}
