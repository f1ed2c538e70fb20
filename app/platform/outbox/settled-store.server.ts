import { dayStart } from "../clock";
import { db } from "../db/db.server";
import { commitTogether, sqlTime } from "../db/group-commit.server";

const batch = 500;
const shown = { authorityId: true, id: true, waitingSince: true, dueAt: true, sentAt: true, droppedAt: true } as const;

/**
 * Messages that were sent, or dropped, before a moment, the newest first, in pages; those about a concern are left out, and of a page
 * that held nothing else it is said.
 */
export async function* settledBefore(authorityId: string, by: "sentAt" | "droppedAt", before: Date) {
  const { read } = await db();
  for (let last: string | undefined; ; ) {
    const rows = await read.outboxMessage.findMany({
      where: { authorityId, [by]: { lt: before }, notice: { not: "concern-raised" } },
      orderBy: [{ [by]: "desc" }, { id: "asc" }],
      take: batch,
      ...(last ? { cursor: { authorityId_id: { authorityId, id: last } }, skip: 1 } : {}),
      select: { ...shown, subjectId: true },
    });
    const subjects = rows.flatMap((row) => row.subjectId ?? []);
    const alerts = await read.outboxMessage.findMany({
      where: { authorityId, subjectId: { in: subjects }, notice: "concern-raised" },
      select: { subjectId: true },
    });
    const concerns = new Set(alerts.map((row) => row.subjectId));
    const others = rows.filter((row) => !concerns.has(row.subjectId));
    yield { rows: others, hasRows: others.length > 0 };
    if (rows.length < batch) return;
    last = rows.at(-1)?.id;
  }
}

export type Settled = {
  readonly authorityId: string;
  readonly id: string;
  readonly waitingSince: Date;
  readonly dueAt: Date;
  readonly sentAt: Date | null;
  readonly droppedAt: Date | null;
};

/** Leaves the day of each of its times. */
export async function cutToDay({ authorityId, id, ...at }: Settled): Promise<void> {
  const day = (moment: Date | null) => (moment ? sqlTime(dayStart(moment)) : null);
  await commitTogether({
    statements: [
      {
        sql: `UPDATE "OutboxMessage" SET "waitingSince" = ?, "dueAt" = ?, "sentAt" = ?, "droppedAt" = ?
              WHERE "authorityId" = ? AND "id" = ? AND ("sentAt" IS NOT NULL OR "droppedAt" IS NOT NULL)`,
        params: [day(at.waitingSince), day(at.dueAt), day(at.sentAt), day(at.droppedAt), authorityId, id],
      },
    ],
  });
}
