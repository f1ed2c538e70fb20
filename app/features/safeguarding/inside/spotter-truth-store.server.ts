import { db } from "~/platform/db/db.server";

/** The newest are counted; more in a year are more than any authority has. */
const most = 5_000;

/**
 * Concerns since a moment that people stood behind: somebody raised it, or a lead told somebody outside of it. With whether the
 * spotter had matched in the same words, and in which language, age band and way they were said. No words and no names.
 */
export async function stoodBehind(authorityId: string, since: Date) {
  const { read } = await db();
  const rows = await read.concern.findMany({
    where: { authorityId, raisedAt: { gte: since }, OR: [{ raisedById: { not: null } }, { steps: { some: { kind: "told" } } }] },
    orderBy: { raisedAt: "desc" },
    take: most,
    select: {
      subjectId: true,
      raisedAt: true,
      view: { select: { language: true, ageBand: true, cards: true, words: true, files: { select: { kind: true }, take: 1 } } },
    },
  });
  const matched = await read.worryMatch.findMany({
    where: { authorityId, subjectId: { in: rows.map(({ subjectId }) => subjectId) } },
    distinct: ["subjectId"],
    select: { subjectId: true },
  });
  const seen = new Set(matched.map(({ subjectId }) => subjectId));
  return rows.map(({ subjectId, raisedAt, view }) => ({
    raisedAt,
    seen: seen.has(subjectId),
    language: view?.language ?? null,
    ageBand: view?.ageBand ?? null,
    way: !view ? null : view.files[0] ? view.files[0].kind : view.words.trim() === "" ? "cards" : "words",
  }));
}
