import { db } from "~/platform/db/db.server";
import type { SubjectKind } from "../subject";

/**
 * Which of these somebody touched since a day: it was written about, decided on, answered within an Ask, or judged; and what
 * still waits for somebody.
 */
export async function inUseSince(authorityId: string, subjectKind: SubjectKind, ids: readonly string[], day: string): Promise<Set<string>> {
  const { read } = await db();
  const of = { authorityId, subjectId: { in: [...ids] } };
  const [touched, waiting, joined] = await Promise.all([
    read.event.findMany({ where: { ...of, at: { gte: new Date(`${day}T00:00:00Z`) } }, select: { subjectId: true }, distinct: ["subjectId"] }),
    read.inboxItem.findMany({ where: { ...of, subjectKind, settledOn: null }, select: { subjectId: true } }),
    read.askQuote.findMany({
      where: {
        authorityId,
        fromKind: subjectKind,
        fromId: { in: [...ids] },
        OR: [{ ask: { answers: { some: { onDay: { gte: day } } } } }, { verdicts: { some: { verdictOn: { gte: day } } } }],
      },
      select: { fromId: true },
    }),
  ]);
  return new Set([...touched, ...waiting].map((row) => row.subjectId).concat(joined.flatMap(({ fromId }) => fromId ?? [])));
}
