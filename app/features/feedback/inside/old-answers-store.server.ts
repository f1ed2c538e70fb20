import { db, type Tx } from "~/platform/db/db.server";
import { pagesOfIds } from "~/platform/db/pages-of-ids";

/** Requests that were answered in words before a day, in pages of ids. */
export async function* answeredInWordsBefore(authorityId: string, day: string): AsyncGenerator<string[]> {
  const { read } = await db();
  yield* pagesOfIds((after, take) =>
    read.feedbackRequest.findMany({
      where: { authorityId, id: { gt: after }, answeredOn: { lt: day }, answers: { some: { words: { not: null } } } },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    }),
  );
}

export async function takeAnswersWords(tx: Tx, authorityId: string, requestId: string): Promise<void> {
  await tx.feedbackAnswer.deleteMany({ where: { authorityId, requestId, words: { not: null } } });
}
