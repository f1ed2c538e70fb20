import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { dropMessages, messagesAbout, queueMessage } from "~/platform/outbox/queue-message.server";
import { stateOf, stepsThatCount } from "./concern";
import { holdersOf, stepsOf, writeStep, zoneOf } from "./inside/concern-store.server";
import { keptOutOf } from "./inside/kept-out.server";
import { openConcernsOf, remindersOf } from "./inside/left-alerts-store.server";
import { plannedAlerts, writeAlerts } from "./inside/plan-alerts.server";

type Gone = { readonly authorityId: string; readonly personId: string };

/**
 * Somebody has left: what they alone held of a concern goes to the others, in the change that says so. Where nobody who is
 * here has done anything about it, the alerts are planned anew without them, and begin at once where it was they who had
 * acknowledged it. What they did stays on record. Nobody who is kept out comes near it by this.
 */
export async function passAlertsOn(tx: Tx, gone: Gone): Promise<void> {
  const { authorityId, personId } = gone;
  const leads = await holdersOf(tx, authorityId, "safeguardingLead");
  const timeZone = await zoneOf(authorityId);
  for (const concern of await openConcernsOf(tx, gone)) {
    const keptOut = (await keptOutOf(tx, concern)).people;
    const done = stepsThatCount(concern.steps, keptOut).filter((step) => step.kind !== "alerted");
    if (done.some((step) => step.personId !== null && step.personId !== personId && leads.includes(step.personId))) continue;
    const wasHeld = stateOf(done) !== "raised";
    const raisedAt = wasHeld ? now() : concern.raisedAt;
    const reached = new Set((await messagesAbout(tx, authorityId, concern.id)).filter((one) => one.sentAt && !one.droppedAt).map((one) => one.toPersonId));
    await dropMessages(tx, { authorityId, subjectId: concern.id, why: "planned anew" });
    const rungs = await plannedAlerts(tx, { authorityId, timeZone, raisedAt, keptOut, words: concern.lockedWords });
    const toTell = rungs.filter((rung) => wasHeld || !reached.has(rung.personId));
    await writeAlerts(tx, { authorityId, id: concern.id, raisedAt }, toTell);
    for (const rung of toTell.filter((one) => one.afterMinutes === 0)) {
      await writeStep(tx, { authorityId, id: newId(), concernId: concern.id, kind: "alerted", personId: rung.personId, at: now() });
    }
  }
  await passRemindersOn(tx, gone, leads);
}

/** That an offence must still be told by a day is not forgotten with them: every lead who may know of it is reminded instead. */
async function passRemindersOn(tx: Tx, gone: Gone, leads: readonly string[]): Promise<void> {
  const { authorityId } = gone;
  for (const { concernId, dueAt } of await remindersOf(tx, gone)) {
    const concern = await stepsOf(tx, authorityId, concernId);
    if (!concern) continue;
    const keptOut = (await keptOutOf(tx, concern)).people;
    for (const toPersonId of leads.filter((lead) => !keptOut.has(lead)))
      await queueMessage(tx, { authorityId, toPersonId, notice: "something-due", subjectId: `${concernId}/told`, dueAt });
  }
}
