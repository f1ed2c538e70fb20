import { db, type Tx } from "~/platform/db/db.server";

/** The translations of a view's words, oldest first. */
export async function translationsOf(authorityId: string, viewId: string) {
  const { read } = await db();
  return read.wordsTranslation.findMany({
    where: { authorityId, viewId },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true, language: true, words: true, byKind: true, byName: true },
  });
}

/** The translations of answers, one a language. */
export async function answerTranslationsOf(authorityId: string, answerIds: readonly string[]) {
  const { read } = await db();
  return read.answerTranslation.findMany({
    where: { authorityId, answerId: { in: [...answerIds] } },
    orderBy: { language: "asc" },
    select: { answerId: true, language: true, words: true, byKind: true, byName: true },
  });
}

/** What decides who may translate a view. */
export async function viewFactsRow(authorityId: string, id: string) {
  const { read } = await db();
  return read.view.findUnique({
    where: { authorityId_id: { authorityId, id } },
    include: {
      withdrawal: true,
      readers: true,
      readings: { select: { personId: true } },
      decisions: { where: { subjectKind: "view" }, orderBy: { at: "desc" }, take: 1 },
    },
  });
}

type Made = { authorityId: string; language: string; words: string; byKind: string; byName: string; at: Date };

export async function writeWordsTranslation(tx: Tx, row: Made & { id: string; viewId: string; writtenById: string }) {
  await tx.wordsTranslation.create({ data: row });
}
