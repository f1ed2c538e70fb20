import { db, type Tx } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";

const batch = 500;

const unusedSince = (day: string) => ({
  receivedOn: { lt: day },
  keeping: "thisWork" as const,
  withdrawal: null,
  complainedOn: null,
  answers: { none: { OR: [{ verdictOn: { gte: day } }, { answer: { onDay: { gte: day } } }] } },
  replies: { none: { onDay: { gte: day } } },
});

/** Whether a view is still one of those: its author may choose "keep it for me" or write back while the others are gone through. */
export async function stillUnused(tx: Tx, authorityId: string, id: string, day: string): Promise<boolean> {
  return (await tx.view.count({ where: { authorityId, id, ...unusedSince(day) } })) === 1;
}

/**
 * Views that were to be kept just for this work and that nobody has touched since a day: not sent, written about, decided on,
 * answered, given a verdict or printed; nor what their authors wrote back. What still waits for somebody is in use, that too; a complaint
 * is kept as the law says.
 */
export async function* viewsUnusedSince(authorityId: string, day: string): AsyncGenerator<string[]> {
  const { read } = await db();
  const since = new Date(`${day}T00:00:00Z`);
  for (let after = ""; ; ) {
    const rows = await read.view.findMany({
      where: {
        authorityId,
        id: { gt: after },
        ...unusedSince(day),
      },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true },
    });
    const ids = rows.map((row) => row.id);
    const wroteBack = await inParts(ids, (part) =>
      read.reply.findMany({ where: { authorityId, viewId: { in: part }, speaker: "youngPerson" }, select: { id: true, viewId: true } }),
    );
    const viewOf = new Map(wroteBack.map((reply) => [reply.id, reply.viewId]));
    const subjects = [...ids, ...viewOf.keys()];
    const [touched, waiting] = await Promise.all([
      inParts(subjects, (part) =>
        read.event.findMany({ where: { authorityId, subjectId: { in: part }, at: { gte: since } }, select: { subjectId: true }, distinct: ["subjectId"] }),
      ),
      inParts(subjects, (part) =>
        read.inboxItem.findMany({
          where: { authorityId, subjectKind: { in: ["view", "reply"] }, subjectId: { in: part }, settledOn: null },
          select: { subjectId: true },
        }),
      ),
    ]);
    const inUse = new Set([...touched, ...waiting].map(({ subjectId }) => viewOf.get(subjectId) ?? subjectId));
    yield ids.filter((id) => !inUse.has(id));
    if (ids.length < batch) return;
    after = ids.at(-1) ?? "";
  }
}
