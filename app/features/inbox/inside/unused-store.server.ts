import { db, type Reader } from "~/platform/db/db.server";
import type { SubjectKind } from "../subject";

/**
 * Which of these somebody touched since a day: it was written about, decided on, answered within an Ask, or judged; and what
 * still waits for somebody.
 */
export async function inUseSince(read: Reader, authorityId: string, subjectKind: SubjectKind, ids: readonly string[], day: string): Promise<Set<string>> {
  const of = { authorityId, subjectId: { in: [...ids] } };
  const since = new Date(`${day}T00:00:00Z`);
  const touched = await read.event.findMany({ where: { ...of, at: { gte: since } }, select: { subjectId: true }, distinct: ["subjectId"] });
  const waiting = await read.inboxItem.findMany({ where: { ...of, subjectKind, settledOn: null }, select: { subjectId: true } });
  const joined = await read.askQuote.findMany({
    where: {
      authorityId,
      fromKind: subjectKind,
      fromId: { in: [...ids] },
      OR: [{ ask: { answers: { some: { onDay: { gte: day } } } } }, { verdicts: { some: { verdictOn: { gte: day } } } }],
    },
    select: { fromId: true },
  });
  return new Set([...touched, ...waiting].map((row) => row.subjectId).concat(joined.flatMap(({ fromId }) => fromId ?? [])));
}

/** The same of what is committed, for a first look at many. */
export async function inUseByNow(authorityId: string, subjectKind: SubjectKind, ids: readonly string[], day: string): Promise<Set<string>> {
  const { read } = await db();
  return inUseSince(read, authorityId, subjectKind, ids, day);
}
