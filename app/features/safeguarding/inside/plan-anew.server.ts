import { minutesAfter, now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { dropMessages, messagesAbout, queueMessage } from "~/platform/outbox/queue-message.server";
import { isHeld, makesTheirs, type Step } from "../concern";
import type { Raised } from "./about-store.server";
import { writeStep, zoneOf } from "./concern-store.server";
import { mayKnowOf } from "./kept-out.server";
import { othersAboutTheSame } from "./left-alerts-store.server";
import { namedIn } from "./named-in.server";
import { passRemindersOn } from "./pass-reminders.server";
import { plannedAlerts } from "./plan-alerts.server";

export type OpenConcern = Raised & {
  readonly id: string;
  readonly raisedAt: Date;
  readonly lockedWords: string;
  readonly about: readonly { readonly personId: string }[];
  readonly steps: readonly Step[];
};

/**
 * Who is a lead, who holds a post or who may see a concern is other than it was: an open concern that nobody has now is alerted as if it
 * were raised with those who are there now. Nobody hears of it twice, and no alert comes later than it would have; one that waits for
 * somebody who may not open it any more goes. Had it been theirs, the others are alerted from now on. What they were to be reminded of, the others are.
 */
export async function planAnew(tx: Tx, concern: OpenConcern): Promise<void> {
  const { authorityId, id, lockedWords: words } = concern;
  const mayKnow = await mayKnowOf(tx, concern, words);
  const { keptOut, people } = mayKnow;
  await passRemindersOn(tx, concern, people);
  const alerts = (await messagesAbout(tx, authorityId, id)).filter((alert) => !alert.droppedAt);
  const waiting = alerts.filter((alert) => !alert.sentAt);
  // Whoever is named in the words is not the only one to know: what they have, others are alerted to.
  const named = await namedIn(tx, authorityId, words);
  if (isHeld(concern.steps, { leads: people, keptOut: new Set([...keptOut, ...named]) })) return;
  const wasHeldAt = concern.steps.findLast((step) => makesTheirs(step.kind))?.at;
  const reached = alerts.filter((alert) => alert.sentAt && (!wasHeldAt || alert.sentAt > wasHeldAt));
  const begun = wasHeldAt ? [...reached, ...waiting].map((alert) => alert.dueAt) : [concern.raisedAt];
  const raisedAt = new Date(Math.min(now().getTime(), ...begun.map((at) => at.getTime())));
  const rungs = await plannedAlerts(tx, { authorityId, timeZone: await zoneOf(authorityId, tx), raisedAt, mayKnow, words });
  const planned = rungs
    .filter((rung) => !reached.some((alert) => alert.toPersonId === rung.personId))
    .map((rung) => ({ toPersonId: rung.personId, dueAt: minutesAfter(raisedAt, rung.afterMinutes) }))
    .filter(({ toPersonId, dueAt }) => !waiting.some((alert) => alert.toPersonId === toPersonId && alert.dueAt <= dueAt));
  const maySee = new Set([...people, ...rungs.map((rung) => rung.personId)]);
  const replaced = waiting.map((alert) => alert.toPersonId).filter((to) => !maySee.has(to) || planned.some((one) => one.toPersonId === to));
  await dropMessages(tx, { authorityId, subjectId: id, toPersonIds: replaced, why: "planned anew" });
  for (const { toPersonId, dueAt } of planned) {
    await queueMessage(tx, { authorityId, toPersonId, notice: "concern-raised", subjectId: id, dueAt });
    if (dueAt <= now()) await writeStep(tx, { authorityId, id: newId(), concernId: id, kind: "alerted", personId: toPersonId, at: now() });
  }
}

/** Somebody is named in a concern: of the others about the same words they see nothing more either, and what they had of those others have. */
export async function planOthersAnew(tx: Tx, of: Raised & { readonly id: string }): Promise<void> {
  for (const other of await othersAboutTheSame(tx, of, of.id)) await planAnew(tx, other);
}
