import type { Tx } from "~/platform/db/db.server";
import { dropMessages, messagesAbout, queueMessage } from "~/platform/outbox/queue-message.server";

/**
 * That the police or the authority must be told by a day is not forgotten with whoever put it off: is it no more theirs to know, every
 * lead who may know of it is reminded instead, each once, and they are reminded of nothing.
 */
export async function passRemindersOn(tx: Tx, of: { authorityId: string; id: string }, maySee: readonly string[]): Promise<void> {
  const { authorityId } = of;
  const subjectId = `${of.id}/told`;
  const waiting = (await messagesAbout(tx, authorityId, subjectId)).filter((message) => !message.sentAt && !message.droppedAt);
  const notTheirs = waiting.filter(({ toPersonId }) => !maySee.includes(toPersonId));
  const first = notTheirs[0];
  if (!first) return;
  await dropMessages(tx, { authorityId, subjectId, toPersonIds: notTheirs.map(({ toPersonId }) => toPersonId), why: "no lead any more" });
  for (const toPersonId of maySee.filter((lead) => !waiting.some((message) => message.toPersonId === lead)))
    await queueMessage(tx, { authorityId, toPersonId, notice: "something-due", subjectId, dueAt: first.dueAt });
}
