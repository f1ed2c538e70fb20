import type { Reader, Tx } from "~/platform/db/db.server";
import type { SubjectKind } from "../../inbox/subject";

/** Every decision on a subject, latest first. */
export async function decisionsOn(read: Reader, authorityId: string, subjectKind: SubjectKind, subjectId: string) {
  return read.moderationDecision.findMany({
    where: { authorityId, subjectKind, subjectId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
}

/** What a second person said of each of these decisions, by decision id. */
export async function secondsOf(read: Reader, authorityId: string, decisionIds: readonly string[]) {
  if (decisionIds.length === 0) return new Map<string, { byId: string; agrees: boolean }>();
  const rows = await read.decisionSecond.findMany({ where: { authorityId, decisionId: { in: [...decisionIds] } } });
  return new Map(rows.map((row) => [row.decisionId, { byId: row.byId, agrees: row.agrees }]));
}

export async function writeSecond(tx: Tx, second: { authorityId: string; decisionId: string; byId: string; agrees: boolean; at: Date }) {
  await tx.decisionSecond.create({ data: second });
}

/** The second looks that a view's author asked for and nobody has given, with who made the decision they are about. */
export async function openLooks(read: Reader, authorityId: string, viewId: string) {
  const looks = await read.secondLook.findMany({ where: { authorityId, viewId, settledOn: null }, select: { id: true, decisionId: true } });
  if (looks.length === 0) return [];
  const made = await read.moderationDecision.findMany({
    where: { authorityId, id: { in: looks.map((look) => look.decisionId) } },
    select: { id: true, decidedById: true },
  });
  return looks.map((look) => ({ id: look.id, decidedById: made.find((one) => one.id === look.decisionId)?.decidedById ?? null }));
}

export async function writeLooksSettled(tx: Tx, authorityId: string, viewId: string, settled: { settledOn: string; settledById: string }) {
  await tx.secondLook.updateMany({ where: { authorityId, viewId, settledOn: null }, data: settled });
}

/** What a second person said of a decision stands of the row that restores it too. */
export async function copySecond(tx: Tx, authorityId: string, fromId: string, decisionId: string): Promise<{ agrees: boolean } | null> {
  const said = await tx.decisionSecond.findUnique({ where: { authorityId_decisionId: { authorityId, decisionId: fromId } } });
  if (said) await tx.decisionSecond.create({ data: { ...said, decisionId } });
  return said;
}

/** The second looks at these decisions that this person settled are open again. How many there were. */
export async function writeLooksOpen(tx: Tx, authorityId: string, decisionIds: readonly string[], settledById: string): Promise<number> {
  const open = { settledOn: null, settledById: null };
  return (await tx.secondLook.updateMany({ where: { authorityId, decisionId: { in: [...decisionIds] }, settledById }, data: open })).count;
}
