import type { Reader, Tx } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import type { SubjectKind } from "../subject";

/** Which of these wait for a person or did. */
export async function waitedOf(read: Reader, authorityId: string, subjectKind: SubjectKind, ids: readonly string[]): Promise<Set<string>> {
  const rows = await inParts(ids, (part) =>
    read.inboxItem.findMany({ where: { authorityId, subjectKind, subjectId: { in: part } }, select: { subjectId: true }, distinct: ["subjectId"] }),
  );
  return new Set(rows.map(({ subjectId }) => subjectId));
}

/** An option that a member wrote and that is not allowed any more loses what it was put into, in every language. */
export async function takeIdeaTranslations(tx: Tx, authorityId: string, optionId: string): Promise<void> {
  await tx.publishedTranslation.deleteMany({ where: { authorityId, subjectKind: "ballot", part: `option-${optionId}-words` } });
}

/** The language that each of these was written in, by its id, for those that waited to be read. */
export async function writtenIn(read: Reader, authorityId: string, subjectKind: SubjectKind, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await inParts(ids, (part) =>
    read.inboxItem.findMany({ where: { authorityId, subjectKind, subjectId: { in: part } }, select: { subjectId: true, language: true } }),
  );
  return new Map(rows.flatMap(({ subjectId, language }) => (language ? [[subjectId, language] as const] : [])));
}
