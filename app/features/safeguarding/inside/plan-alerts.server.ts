import { minutesAfter } from "~/platform/clock";
import type { Reader, Tx } from "~/platform/db/db.server";
import { minuteOfDay } from "~/platform/local-time";
import { queueMessage } from "~/platform/outbox/queue-message.server";
import { besideNamed, isNight, ladder, type Rung } from "../ladder";
import type { MayKnow } from "../who-may-know";
import { laneFacts } from "./lane-store.server";
import { namedIn } from "./named-in.server";

type ToPlan = {
  authorityId: string;
  timeZone: string;
  raisedAt: Date;
  mayKnow: MayKnow;
  /** The words that it is raised about: whoever is named in them is not alerted alone. */
  words: string;
};

/**
 * Who is alerted to a concern and when: nobody who may not open it. Where no lead is there: every safeguarding lead who may see
 * it, and where there is none, whoever stands in for them, all at once, rather than nobody. Where everyone of them is named in the words,
 * the next who may see it and is not named is alerted with them.
 */
export async function plannedAlerts(read: Reader, concern: ToPlan): Promise<Rung[]> {
  const { authorityId, timeZone, raisedAt, mayKnow, words } = concern;
  const { held, leads, notThere } = await laneFacts(authorityId, timeZone, read);
  const named = await namedIn(read, authorityId, words);
  const others = leads.map((lead) => lead.id);
  const rungs = besideNamed(ladder(held, new Set([...notThere, ...mayKnow.keptOut]), isNight(minuteOfDay(raisedAt, timeZone)), others), named);
  const seen = new Set(rungs.map((rung) => rung.personId));
  for (const group of [mayKnow.leads, mayKnow.standIns]) {
    if (rungs.some((rung) => !named.has(rung.personId))) break;
    const more = group.filter((id) => !seen.has(id) && (rungs.length === 0 || !named.has(id)));
    for (const personId of more) seen.add(personId);
    rungs.push(...more.map((personId) => ({ personId, afterMinutes: 0 })));
  }
  return rungs;
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
