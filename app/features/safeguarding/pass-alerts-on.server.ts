import type { Tx } from "~/platform/db/db.server";
import { dropMessages } from "~/platform/outbox/queue-message.server";
import { stepsOf } from "./inside/concern-store.server";
import { mayKnowOf } from "./inside/kept-out.server";
import { everyOpenConcern, openConcernsOf, remindersOf } from "./inside/left-alerts-store.server";
import { passRemindersOn } from "./inside/pass-reminders.server";
import { planAnew } from "./inside/plan-anew.server";

type Gone = { readonly authorityId: string; readonly personId: string };

/**
 * Somebody has left, or is a lead no more: what they alone held of a concern goes to the others, in the change that says so. Where
 * nobody who is a lead has it, the alerts are planned anew without them, and begin at once where it was they who had acknowledged it.
 * What they did stays on record. Nobody who is kept out comes near it by this.
 */
export async function passAlertsOn(tx: Tx, gone: Gone): Promise<void> {
  const { authorityId, personId } = gone;
  for (const concern of await openConcernsOf(tx, gone)) {
    await dropMessages(tx, { authorityId, subjectId: concern.id, toPersonIds: [personId], why: "no lead any more" });
    await planAnew(tx, concern);
  }
  await passAllRemindersOn(tx, gone);
}

/**
 * Somebody is a lead now, or came back, or other people hold the posts, or are in the line of whom a concern is about, or the author of
 * a view keeps it from others: every open concern that nobody has, or that nobody has any more by this, reaches those whom it should
 * reach now. Of one view alone where it is named.
 */
export async function alertWhoeverIsThere(tx: Tx, authorityId: string, viewId?: string): Promise<void> {
  for (const concern of await everyOpenConcern(tx, authorityId, viewId)) await planAnew(tx, concern);
}

/** The reminders go on too, also of what is closed meanwhile. */
async function passAllRemindersOn(tx: Tx, gone: Gone): Promise<void> {
  const { authorityId } = gone;
  for (const id of await remindersOf(tx, gone)) {
    const concern = await stepsOf(tx, authorityId, id);
    if (!concern) continue;
    await passRemindersOn(tx, concern, (await mayKnowOf(tx, concern, concern.lockedWords)).people);
  }
}
