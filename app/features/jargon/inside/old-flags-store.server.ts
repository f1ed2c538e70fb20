import { db, type Tx } from "~/platform/db/db.server";
import { pagesOfIds } from "~/platform/db/pages-of-ids";

/** Flags of before a day that hold words, in pages of ids. */
export async function* flagsWithWordsBefore(authorityId: string, day: string): AsyncGenerator<string[]> {
  const { read } = await db();
  yield* pagesOfIds((after, take) =>
    read.jargonFlag.findMany({
      where: {
        authorityId,
        id: { gt: after },
        onDay: { lt: day },
        // What came with an import is of a document that anybody can read.
        sourceId: null,
        OR: [{ instead: { not: null } }, { why: { not: null } }, { heardWhere: { not: null } }],
      },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    }),
  );
}

export async function takeFlagsWords(tx: Tx, authorityId: string, id: string): Promise<void> {
  await tx.jargonFlag.updateMany({ where: { authorityId, id }, data: { instead: null, why: null, heardWhere: null } });
}
