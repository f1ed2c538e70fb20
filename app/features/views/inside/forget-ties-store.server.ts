import type { Tx } from "~/platform/db/db.server";

/**
 * What others wrote, chose or found about a view goes with its words: messages and answers to its author alone, with their translations
 * (the rows stay), what two who themed chose for it, and where a worry rule matched. What is the record of a complaint stays in it until
 * that goes too (`andRecord`); a match stays with the concern that was raised about the same words.
 */
export async function forgetTies(tx: Tx, authorityId: string, viewId: string, { andRecord = false } = {}): Promise<void> {
  const where = { authorityId, viewId };
  await tx.codingItem.deleteMany({ where });
  const view = await tx.view.findUnique({ where: { authorityId_id: { authorityId, id: viewId } }, select: { complainedOn: true } });
  if (andRecord || view?.complainedOn === null) {
    await tx.reply.updateMany({ where: { ...where, speaker: "staff" }, data: { words: "" } });
    const answers = await tx.answeredView.findMany({ where: { ...where, answer: { askId: null } }, select: { answerId: true } });
    const ids = answers.map(({ answerId }) => answerId);
    await tx.answer.updateMany({ where: { authorityId, id: { in: ids } }, data: { words: "" } });
    await tx.answerTranslation.deleteMany({ where: { authorityId, answerId: { in: ids } } });
  }
  await forgetMatches(tx, authorityId, viewId);
}

async function forgetMatches(tx: Tx, authorityId: string, viewId: string): Promise<void> {
  const replies = await tx.reply.findMany({ where: { authorityId, viewId }, select: { id: true } });
  const said = [viewId, ...replies.map(({ id }) => id)];
  const kinds = { subjectKind: { in: ["view" as const, "reply" as const] } };
  const raised = await tx.concern.findMany({ where: { authorityId, ...kinds, subjectId: { in: said } }, select: { subjectId: true } });
  const kept = new Set(raised.map(({ subjectId }) => subjectId));
  await tx.worryMatch.deleteMany({ where: { authorityId, ...kinds, subjectId: { in: said.filter((id) => !kept.has(id)) } } });
}
