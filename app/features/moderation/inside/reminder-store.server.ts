import type { Tx } from "~/platform/db/db.server";
import { queueMessage } from "~/platform/outbox/queue-message.server";

/** Puts a reminder in the outbox unless one for the same person and view still waits; false then. */
export async function writeReminder(tx: Tx, reminder: { authorityId: string; toPersonId: string; subjectId: string }): Promise<boolean> {
  const { authorityId, toPersonId, subjectId } = reminder;
  const same = { authorityId, toPersonId, subjectId, notice: "something-due" };
  if ((await tx.outboxMessage.count({ where: { ...same, sentAt: null, droppedAt: null } })) > 0) return false;
  await queueMessage(tx, { authorityId, toPersonId, subjectId, notice: "something-due" });
  return true;
}
