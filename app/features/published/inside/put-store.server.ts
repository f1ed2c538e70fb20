import { db } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import type { Maker } from "../published-text";

const columns = { subjectKind: true, subjectId: true, part: true, sourceHash: true, words: true, byKind: true, byName: true } as const;

/** What an authority's texts of these subjects were put into in one language. */
export async function putsOf(authorityId: string, language: string, subjectIds: readonly string[]) {
  const { read } = await db();
  const rows = await inParts(subjectIds, (part) =>
    read.publishedTranslation.findMany({ where: { authorityId, language, subjectId: { in: part } }, select: columns }),
  );
  return rows.map((row) => ({ ...row, byKind: row.byKind as Maker }));
}
