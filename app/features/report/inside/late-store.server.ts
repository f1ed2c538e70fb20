import { factsOf } from "~/features/views/own-view.server";
import { canSee } from "~/features/views/policy";
import { db } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { inParts, withTheirOwn } from "~/platform/db/in-parts";

/** The last report that was printed for a time before this day. */
export async function lastPrinted(authorityId: string, day: string) {
  const { read } = await db();
  return read.report.findFirst({
    where: { authorityId, frozenAt: { not: null }, periodTo: { lt: day } },
    orderBy: { periodTo: "desc" },
    select: { periodTo: true, frozenAt: true },
  });
}

const facts = {
  withdrawal: true,
  readers: true,
  readings: { select: { personId: true } },
  covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
  decisions: { where: { subjectKind: "view" }, orderBy: [{ at: "desc" }, { id: "desc" }] },
} satisfies Prisma.ViewInclude;

/**
 * Views of the time of reports that are printed, which a moderator first let be counted after the last of them was: they are
 * in none of those. Costs what was decided since.
 */
export async function lateViews(authorityId: string, { periodTo, frozenAt }: { periodTo: string; frozenAt: Date | null }) {
  if (!frozenAt) return [];
  const { read } = await db();
  const counted = { authorityId, subjectKind: "view", outcome: "allowed", mayBeCounted: true } as const;
  const decided = await read.moderationDecision.findMany({
    where: { ...counted, at: { gt: frozenAt }, view: { receivedOn: { lte: periodTo } } },
    select: { subjectId: true },
  });
  const ids = decided.map((row) => row.subjectId);
  const views = await inParts(ids, (part) => read.view.findMany({ where: { authorityId, id: { in: part } }, include: facts }), withTheirOwn);
  const wasCounted = (view: (typeof views)[number]) => view.decisions.some((one) => one.outcome === "allowed" && one.mayBeCounted && one.at <= frozenAt);
  const anybody = { kind: "system", authorityId } as const;
  return views.filter((view) => !wasCounted(view) && canSee(anybody, factsOf(view), "count").may).sort((a, b) => (a.id < b.id ? -1 : 1));
}
