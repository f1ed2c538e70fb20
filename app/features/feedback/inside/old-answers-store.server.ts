import { db, type Tx } from "~/platform/db/db.server";

const batch = 500;

/** Requests that were answered in words before a day, in pages of ids. */
export async function* answeredInWordsBefore(authorityId: string, day: string): AsyncGenerator<string[]> {
  const { read } = await db();
  for (let after = ""; ; ) {
    const rows = await read.feedbackRequest.findMany({
      where: { authorityId, id: { gt: after }, answeredOn: { lt: day }, answers: { some: { words: { not: null } } } },
      orderBy: { id: "asc" },
      take: batch,
      select: { id: true },
    });
    yield rows.map(({ id }) => id);
    if (rows.length < batch) return;
    after = rows.at(-1)?.id ?? "";
  }
}

export async function takeAnswersWords(tx: Tx, authorityId: string, requestId: string): Promise<void> {
  await tx.feedbackAnswer.deleteMany({ where: { authorityId, requestId, words: { not: null } } });
}
