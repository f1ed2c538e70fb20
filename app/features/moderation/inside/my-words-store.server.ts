import { db } from "~/platform/db/db.server";

/** What a member wrote of words on the list and in place of promises, the newest first, with what was decided about promises. */
export async function wordsOfMember(authorityId: string, personId: string, take: number) {
  const { read } = await db();
  const where = { authorityId, byId: personId };
  const [flags, suggestions] = await Promise.all([
    read.jargonFlag.findMany({
      where: { ...where, OR: [{ instead: { not: null } }, { why: { not: null } }] },
      orderBy: [{ onDay: "desc" }, { id: "desc" }],
      take,
      select: { id: true, onDay: true, term: { select: { key: true, term: true } } },
    }),
    read.offerSuggestion.findMany({
      where,
      orderBy: [{ onDay: "desc" }, { id: "desc" }],
      take,
      select: {
        id: true,
        onDay: true,
        before: true,
        decision: { select: { outcome: true, reason: true } },
        line: { select: { id: true, text: true, section: { select: { offer: { select: { key: true } } } } } },
      },
    }),
  ]);
  return { flags, suggestions };
}

/** By when each of these is read that nobody has decided on yet. */
export async function readingDays(authorityId: string, subjectIds: readonly string[]): Promise<Map<string, Date>> {
  if (subjectIds.length === 0) return new Map();
  const { read } = await db();
  const rows = await read.inboxItem.findMany({
    where: { authorityId, subjectId: { in: [...subjectIds] }, waitingFor: "unread", settledOn: null },
    select: { subjectId: true, dueAt: true },
  });
  return new Map(rows.map((row) => [row.subjectId, row.dueAt]));
}
