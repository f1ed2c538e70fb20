import type { Tx } from "~/platform/db/db.server";

/** Puts a reminder in the outbox unless one for the same person and view still waits; false then. */
export async function writeReminder(tx: Tx, reminder: { authorityId: string; id: string; toPersonId: string; subjectId: string; at: Date }): Promise<boolean> {
  const { authorityId, id, toPersonId, subjectId, at } = reminder;
  const same = { authorityId, toPersonId, subjectId, notice: "pleaseRead" };
  if ((await tx.outboxMessage.count({ where: { ...same, sentAt: null, droppedAt: null } })) > 0) return false;
  await tx.outboxMessage.create({ data: { ...same, id, channel: "email", waitingSince: at, dueAt: at } });
  return true;
}
