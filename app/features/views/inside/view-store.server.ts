import type { Reader, Tx } from "~/platform/db/db.server";
import { db } from "~/platform/db/db.server";
import { nextTurn } from "../next-turn.server";
import type { Sharing } from "../view";
import type { Opened } from "./visit-store.server";
import { takeNamesBack } from "./withdrawal-store.server";

/** What a receipt's hash belongs to, in one authority. All three are asked for, so that an answer tells no more by its time. */
export async function findByReceipt(authorityId: string, receiptHash: string): Promise<Opened | null> {
  const { read } = await db();
  const only = { where: { authorityId_receiptHash: { authorityId, receiptHash } }, select: { id: true } };
  const [view, flag, suggestion] = await Promise.all([read.view.findUnique(only), read.jargonFlag.findUnique(only), read.offerSuggestion.findUnique(only)]);
  if (view) return { viewId: view.id };
  if (flag) return { kind: "jargonFlag", id: flag.id };
  return suggestion ? { kind: "suggestion", id: suggestion.id } : null;
}

/** What reads outside a change: all that is committed. */
export async function committed(): Promise<Reader> {
  return (await db()).read;
}

/** A view with everything its author may see of it. Null when it is not there. */
export async function viewForAuthor(authorityId: string, id: string) {
  const { read } = await db();
  return read.view.findUnique({
    where: { authorityId_id: { authorityId, id } },
    include: {
      withdrawal: true,
      readers: true,
      covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
      readings: { orderBy: { at: "asc" } },
      decisions: { where: { subjectKind: "view" }, orderBy: { at: "desc" }, take: 1 },
      themes: { where: { takenOffAt: null }, include: { theme: { select: { id: true, name: true, language: true } } } },
      objections: true,
      answers: { include: { answer: true }, orderBy: [{ answer: { onDay: "asc" } }, { answer: { at: "asc" } }, { answerId: "asc" }] },
      sources: { include: { ask: { include: { actions: { orderBy: { order: "asc" } } } } } },
      replies: { orderBy: [{ turn: "asc" }, { onDay: "asc" }, { id: "asc" }] },
      secondLooks: true,
      approvals: true,
      sharingChanges: { select: { id: true, to: true, at: true } },
    },
  });
}

/** Whether a second person agreed with a decision: only then is it final. */
export async function secondAgreed(authorityId: string, decisionId: string): Promise<boolean> {
  const { read } = await db();
  return (await read.decisionSecond.count({ where: { authorityId, decisionId, agrees: true } })) > 0;
}

/** How readers are named to the author: the name where the person agrees, else the job. */
export async function namesOf(authorityId: string, personIds: readonly string[]) {
  const { read } = await db();
  const people = await read.person.findMany({
    where: { authorityId, id: { in: [...new Set(personIds)] } },
    select: { id: true, name: true, job: true, showsName: true },
  });
  return new Map(people.map((p) => [p.id, { name: p.showsName ? p.name : null, job: p.job }]));
}

/** A member's own views, newest first, without their words. */
export async function viewsOfMember(authorityId: string, personId: string) {
  const { read } = await db();
  return read.view.findMany({
    where: { authorityId, authorId: personId },
    orderBy: { receivedOn: "desc" },
    take: 100,
    include: {
      withdrawal: true,
      readings: { select: { id: true } },
      decisions: { where: { subjectKind: "view" }, orderBy: { at: "desc" }, take: 1 },
      answers: { include: { answer: { select: { onDay: true } } }, orderBy: [{ answer: { onDay: "asc" } }, { answer: { at: "asc" } }, { answerId: "asc" }] },
      sources: { select: { askId: true } },
      replies: { where: { speaker: "youngPerson" }, select: { id: true, speaker: true, onDay: true, toDecisionId: true } },
    },
  });
}

/**
 * A moment of an author's own choices that comes after those before it. A phone brings the day alone, so choices of one day
 * are told apart by thousandths of its first second: in their order, with no time of day.
 */
export async function afterOwnChoices(tx: Tx, authorityId: string, viewId: string, at: Date): Promise<Date> {
  const newest = { where: { authorityId, viewId }, orderBy: { at: "desc" }, select: { at: true } } as const;
  const choice = await tx.sharingChange.findFirst(newest);
  const yes = await tx.quoteApproval.findFirst({ ...newest, where: { authorityId, viewId, speaker: "youngPerson" } });
  return new Date(Math.max(at.getTime(), ...[choice, yes].map((one) => (one ? one.at.getTime() + 1 : 0))));
}

/** Every time that somebody of an authority chose anew who may see what they said. */
export async function everyChoice(authorityId: string): Promise<{ viewId: string; id: string }[]> {
  return (await db()).read.sharingChange.findMany({ where: { authorityId }, select: { viewId: true, id: true } });
}

/** How a view is shared; null where there is none or it was taken back. */
export async function sharingOf(authorityId: string, viewId: string): Promise<Sharing | null> {
  const view = await (await db()).read.view.findFirst({ where: { authorityId, id: viewId, withdrawal: null }, select: { sharing: true } });
  return view?.sharing ?? null;
}

export async function writeSharing(
  tx: Tx,
  row: { authorityId: string; viewId: string; id: string; from: Sharing; to: Sharing; onlyGroup: boolean; pickedName: string | null; at: Date },
) {
  const at = await afterOwnChoices(tx, row.authorityId, row.viewId, row.at);
  await tx.view.update({
    where: { authorityId_id: { authorityId: row.authorityId, id: row.viewId } },
    data: { sharing: row.to, onlyGroup: row.onlyGroup, pickedName: row.pickedName },
  });
  if (row.to === "helpersOnly" || row.to === "countedOnly") await takeNamesBack(tx, row.authorityId, row.viewId);
  await tx.sharingChange.create({
    data: { authorityId: row.authorityId, id: row.id, viewId: row.viewId, from: row.from, to: row.to, at },
  });
}

/** Of what was sent under a key: the member to whom it is tied, if it is, and who helped. */
export async function sentUnder(authorityId: string, sendKeyHash: string) {
  const { read } = await db();
  const select = { authorId: true, helpedBy: true, helpedAs: true };
  return read.view.findUnique({ where: { authorityId_sendKeyHash: { authorityId, sendKeyHash } }, select });
}

/** Why nothing more is said to a view in its own talk: it was taken back, or is a complaint by now. */
export async function talkEnded(tx: Tx, authorityId: string, viewId: string): Promise<"taken-back" | "complaint" | null> {
  const where = { authorityId_id: { authorityId, id: viewId } };
  const view = await tx.view.findUnique({ where, select: { complainedOn: true, withdrawal: { select: { at: true } } } });
  if (!view || view.withdrawal) return "taken-back";
  return view.complainedOn ? "complaint" : null;
}

export async function writeReply(
  tx: Tx,
  reply: { authorityId: string; id: string; viewId: string; words: string; language: string; onDay: string; toDecisionId: string | null; sendKeyHash: string },
): Promise<"written" | "already"> {
  const before = await tx.reply.findUnique({
    where: { authorityId_sendKeyHash: { authorityId: reply.authorityId, sendKeyHash: reply.sendKeyHash } },
    select: { id: true },
  });
  if (before) return "already";
  await tx.reply.create({ data: { ...reply, speaker: "youngPerson", turn: await nextTurn(tx, reply) } });
  return "written";
}

export async function writeObjection(tx: Tx, authorityId: string, viewId: string, themeId: string, at: Date) {
  const id = { authorityId, viewId, themeId };
  await tx.themeObjection.upsert({ where: { authorityId_viewId_themeId: id }, create: { ...id, at }, update: {} });
}

export async function replyWithView(read: Reader, authorityId: string, id: string) {
  return read.reply.findUnique({
    where: { authorityId_id: { authorityId, id } },
    include: { view: { select: { language: true, withdrawal: true } } },
  });
}
