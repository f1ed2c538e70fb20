import { db } from "~/platform/db/db.server";

/** Themes whose owner signs in here and said to answer between two days, while somebody in them has no answer. */
export async function answersPromisedBetween(authorityId: string, from: string, until: string) {
  const { read } = await db();
  return read.theme.findMany({
    where: {
      authorityId,
      mergedIntoId: null,
      ownerId: { not: null },
      ownerName: { not: null },
      answerBy: { gte: from, lte: until },
      views: { some: { takenOffAt: null, view: { withdrawal: null, answers: { none: {} } } } },
    },
    select: { id: true, ownerId: true, answerBy: true },
  });
}
