import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { everyAuthority } from "~/platform/outbox/outbox-store.server";
import { dropMessages } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { committed } from "./inside/concern-store.server";
import { laneFacts } from "./inside/lane-store.server";
import { dueAlerts, openConcern } from "./inside/left-alerts-store.server";
import { planAnew } from "./inside/plan-anew.server";

type PassedOver = { ok: boolean };

/**
 * Whose alert is due on a day on which they are away, though they were not to be when it was planned, is passed over: the others are
 * alerted as if it were planned now. Where nobody else is there, rather they than nobody. Comes before each round of sending.
 */
export async function passOverWhoIsAway(): Promise<void> {
  const read = await committed();
  for (const { id: authorityId, timeZone } of await everyAuthority()) {
    const due = await dueAlerts(read, authorityId, now());
    if (due.length === 0) continue;
    const { notThere } = await laneFacts(authorityId, timeZone);
    const concerns = new Set(due.flatMap(({ subjectId, toPersonId }) => (notThere.has(toPersonId) && subjectId ? [subjectId] : [])));
    for (const id of concerns) await passOver({ authorityId, timeZone, id });
  }
}

async function passOver({ authorityId, timeZone, id }: { authorityId: string; timeZone: string; id: string }): Promise<void> {
  await orRefused<PassedOver, PassedOver>(() =>
    change({ kind: "system", authorityId }, "concern.planned", id, async (tx) => {
      const concern = await openConcern(tx, authorityId, id);
      if (!concern) return refuse({ ok: false });
      await planAnew(tx, concern);
      const { notThere } = await laneFacts(authorityId, timeZone, tx);
      const due = (await dueAlerts(tx, authorityId, now())).filter(({ subjectId }) => subjectId === id).map(({ toPersonId }) => toPersonId);
      if (due.every((personId) => notThere.has(personId))) return refuse({ ok: false });
      await dropMessages(tx, { authorityId, subjectId: id, toPersonIds: due.filter((personId) => notThere.has(personId)), why: "planned anew" });
      return { ok: true };
    }),
  );
}
