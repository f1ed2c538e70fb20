import { db } from "~/platform/db/db.server";

/** The newest are counted; more in a year are more than any authority has. */
const most = 5_000;

/** Concerns of an authority since a moment, or one of them. */
export type Which = { readonly since: Date } | { readonly id: string };

/**
 * Concerns that people stood behind: somebody raised it, or a lead told somebody outside of it, and since when. With whether
 * the spotter had matched in the same words, whether there were words for it to read, and in which language, age band and way
 * they were said. No words and no names.
 */
export async function stoodBehind(authorityId: string, which: Which) {
  const { read } = await db();
  const rows = await read.concern.findMany({
    where: {
      authorityId,
      ...("id" in which ? { id: which.id } : { raisedAt: { gte: which.since } }),
      OR: [{ raisedById: { not: null } }, { steps: { some: { kind: "told" } } }],
    },
    orderBy: { raisedAt: "desc" },
    take: most,
    select: {
      id: true,
      subjectKind: true,
      subjectId: true,
      viewId: true,
      raisedById: true,
      raisedAt: true,
      lockedWords: true,
      about: { select: { personId: true } },
      steps: { where: { kind: "told" }, orderBy: { at: "asc" }, take: 1, select: { at: true } },
      view: { select: { language: true, ageBand: true, words: true, files: { select: { kind: true }, take: 1 } } },
    },
  });
  const matched = await read.worryMatch.findMany({
    where: { authorityId, subjectId: { in: rows.map(({ subjectId }) => subjectId) } },
    distinct: ["subjectId"],
    select: { subjectId: true },
  });
  const seen = new Set(matched.map(({ subjectId }) => subjectId));
  return rows.map(({ id, subjectKind, subjectId, viewId, about, raisedById, raisedAt, lockedWords, steps, view }) => ({
    id,
    subjectKind,
    subjectId,
    viewId,
    about,
    raisedAt,
    stoodAt: raisedById ? raisedAt : (steps[0]?.at ?? raisedAt),
    seen: seen.has(subjectId),
    // What a worker wrote of a meeting is not read by the spotter.
    toRead: subjectKind !== "meeting" && lockedWords.trim() !== "",
    language: view?.language ?? null,
    ageBand: view?.ageBand ?? null,
    way: !view ? null : view.files[0] ? view.files[0].kind : view.words.trim() === "" ? "cards" : "words",
  }));
}
