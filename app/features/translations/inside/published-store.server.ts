import { db, type Tx } from "~/platform/db/db.server";

type Of = { authorityId: string; subjectKind: string; subjectId: string; part: string; language: string };
type Made = { sourceHash: string; words: string; byKind: string; byName: string; writtenById: string | null; at: Date };

/** Keeps a translation; one that is there gives way. */
export async function writePut(tx: Tx, of: Of, made: Made) {
  const authorityId_subjectKind_subjectId_part_language = of;
  await tx.publishedTranslation.upsert({ where: { authorityId_subjectKind_subjectId_part_language }, create: { ...of, ...made }, update: made });
}

export async function removePut(tx: Tx, of: Of) {
  await tx.publishedTranslation.deleteMany({ where: of });
}

/** Who somebody last said made a translation into this language; null when they have written none. */
export async function lastMaker(authorityId: string, language: string, writtenById: string) {
  const { read } = await db();
  return read.publishedTranslation.findFirst({
    where: { authorityId, language, writtenById, byKind: { not: "machine" } },
    orderBy: { at: "desc" },
    select: { byKind: true, byName: true },
  });
}

/** The words that an Ask asks with, as they are in this very transaction; empty when they were taken back. */
export async function askedNow(tx: Tx, authorityId: string, askId: string): Promise<string> {
  const ask = await tx.ask.findUnique({ where: { authorityId_id: { authorityId, id: askId } }, select: { asked: true } });
  return ask?.asked ?? "";
}
