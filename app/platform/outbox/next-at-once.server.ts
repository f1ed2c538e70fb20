import type { Statement } from "../db/commit-queue.server";
import { db } from "../db/db.server";
import { sqlTime } from "../db/sql-values";
import { isUrgent } from "./queue-message.server";

type Failed = { authorityId: string; id: string; notice: string; subjectId: string | null };

/**
 * An alert that somebody cannot get costs the others no time: what waits about the same takes its place at once, and each that comes
 * after that the moment of the one before it. As statements, for the commit that says why it did not go; none for other messages.
 */
export async function nextAtOnce(failed: Failed, at: Date): Promise<Statement[]> {
  const { authorityId, id, notice, subjectId } = failed;
  if (!isUrgent(notice) || subjectId === null) return [];
  const { read } = await db();
  const waiting = await read.outboxMessage.findMany({
    where: { authorityId, notice, subjectId, id: { not: id }, sentAt: null, droppedAt: null, dueAt: { gt: at }, attempts: 0, failure: null },
    orderBy: { dueAt: "asc" },
    select: { id: true, dueAt: true },
  });
  const moments = [...new Set(waiting.map(({ dueAt }) => dueAt.getTime()))];
  return waiting.map(({ id: other, dueAt }) => ({
    sql: `UPDATE "OutboxMessage" SET "dueAt" = ? WHERE "authorityId" = ? AND "id" = ? AND "attempts" = 0 AND "sentAt" IS NULL AND "droppedAt" IS NULL`,
    params: [sqlTime(new Date(moments[moments.indexOf(dueAt.getTime()) - 1] ?? at)), authorityId, other],
  }));
}
