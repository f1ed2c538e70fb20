import type { Tx } from "~/platform/db/db.server";
import { db, type Reader } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { inParts, withTheirOwn } from "~/platform/db/in-parts";
import { newId } from "~/platform/id";
import type { ActionState } from "../ask";

const viewFacts = {
  withdrawal: true,
  readers: true,
  readings: { select: { personId: true } },
  covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
  decisions: { where: { subjectKind: "view" }, orderBy: { at: "desc" }, take: 1 },
} satisfies Prisma.ViewInclude;

/** How many views are in each of these Asks. One that is taken back is in none. */
export async function joinedCounts(authorityId: string, ids: readonly string[]): Promise<Map<string, number>> {
  const { read } = await db();
  const counted = await inParts(ids, (part) => read.askView.groupBy({ by: ["askId"], where: { authorityId, askId: { in: part } }, _count: true }));
  return new Map(counted.map(({ askId, _count }) => [askId, _count]));
}

/** The ids of the Asks that a flag, a suggestion or a meeting was joined into. */
export async function asksWithWords(authorityId: string, fromKind: string, fromId: string): Promise<string[]> {
  const { read } = await db();
  const rows = await read.ask.findMany({ where: { authorityId, quotes: { some: { fromKind, fromId } } }, select: { id: true }, orderBy: { id: "asc" } });
  return rows.map((row) => row.id);
}

/** Which of these Asks have an action whose promised day has passed. */
export async function overdueAsks(authorityId: string, today: string): Promise<Set<string>> {
  const { read } = await db();
  const rows = await read.action.findMany({ where: { authorityId, state: "doingBy", byOn: { lt: today } }, select: { askId: true } });
  return new Set(rows.map((row) => row.askId));
}

/** The answers to an Ask in the order in which they were given, with what whoever asked says of each: by view, and by joined words. */
export async function answersOfAsk(authorityId: string, askId: string) {
  const { read } = await db();
  const [answers, views] = await Promise.all([
    read.answer.findMany({
      where: { authorityId, askId },
      orderBy: [{ onDay: "asc" }, { at: "asc" }, { id: "asc" }],
      include: { ofWords: true, translations: { orderBy: { language: "asc" } } },
    }),
    read.answeredView.findMany({ where: { authorityId, answer: { askId } }, select: { answerId: true, viewId: true, verdict: true } }),
  ]);
  return answers.map((answer) => ({ ...answer, views: views.filter((one) => one.answerId === answer.id) }));
}

/** The views with these ids that are this authority's, with what is needed to decide on them. */
export async function viewsByIds(authorityId: string, ids: readonly string[]) {
  const { read } = await db();
  const rows = await inParts(ids, (part) => read.view.findMany({ where: { authorityId, id: { in: part } }, include: viewFacts }), withTheirOwn);
  return rows.sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0));
}

export type ViewForAsk = Awaited<ReturnType<typeof viewsByIds>>[number];

/** The groups with these keys; their ids by key. */
export async function groupIds(authorityId: string, keys: readonly string[]): Promise<Map<string, string>> {
  const { read } = await db();
  const rows = await read.group.findMany({ where: { authorityId, key: { in: [...keys] } }, select: { id: true, key: true } });
  return new Map(rows.map((row) => [row.key, row.id]));
}

/** Every group's key and name, for choosing. */
export async function groupNames(authorityId: string) {
  const { read } = await db();
  return read.group.findMany({ where: { authorityId }, select: { key: true, name: true }, orderBy: { name: "asc" } });
}

type NewAsk = {
  authorityId: string;
  id: string;
  key: string;
  asked: string;
  verb: string | null;
  language: string;
  askedOn: string;
  raisedById: string;
  askedFromKind: string | null;
  askedFromId: string | null;
};

/** Writes a new Ask; `groupSaid` keeps the sentence as the group's own. */
export async function writeAsk(tx: Tx, ask: NewAsk, groupIdsThatAsked: readonly string[], groupSaid: boolean) {
  const { authorityId, id: askId } = ask;
  await tx.ask.create({ data: ask });
  await tx.askGroup.createMany({ data: groupIdsThatAsked.map((groupId) => ({ authorityId, askId, groupId })) });
  if (groupSaid) await tx.askQuote.create({ data: { authorityId, id: newId(), askId, speaker: "youngPerson", words: ask.asked } });
}

/** Joins views into an Ask. Those that are in it already stay as they are. */
export async function writeAskViews(tx: Tx, joined: { authorityId: string; askId: string; viewIds: readonly string[]; joinedById: string; at: Date }) {
  const { authorityId, askId, viewIds, joinedById, at } = joined;
  const held = new Set((await tx.askView.findMany({ where: { authorityId, askId }, select: { viewId: true } })).map((row) => row.viewId));
  const fresh = viewIds.filter((viewId) => !held.has(viewId));
  await tx.askView.createMany({ data: fresh.map((viewId) => ({ authorityId, askId, viewId, joinedById, at })) });
}

/** Whether a view is in an Ask, and whether the Ask is named with its words. Null when it is in none. */
export async function joinedView(read: Reader, authorityId: string, askId: string, viewId: string): Promise<{ names: boolean } | null> {
  const where = { authorityId_askId_viewId: { authorityId, askId, viewId } };
  const row = await read.askView.findUnique({ where, select: { ask: { select: { askedFromKind: true, askedFromId: true } } } });
  return row && { names: row.ask.askedFromKind === "view" && row.ask.askedFromId === viewId };
}

export async function joinedNow(authorityId: string, askId: string, viewId: string) {
  return joinedView((await db()).read, authorityId, askId, viewId);
}

export async function dropAskView(tx: Tx, authorityId: string, askId: string, viewId: string): Promise<void> {
  await tx.askView.deleteMany({ where: { authorityId, askId, viewId } });
}

/** Whether there is such an Ask here, and its language. */
export async function askExists(authorityId: string, id: string): Promise<boolean> {
  const { read } = await db();
  return (await read.ask.count({ where: { authorityId, id } })) === 1;
}

export type ActionWords = { state: ActionState; byOn: string | null; why: string | null; nextStep: string | null };

/** Writes a new action at the end of an Ask's list. */
export async function writeAction(
  tx: Tx,
  action: ActionWords & { authorityId: string; id: string; askId: string; what: string; ownerName: string; ownerId: string | null; at: Date },
) {
  const order = await tx.action.count({ where: { authorityId: action.authorityId, askId: action.askId } });
  await tx.action.create({ data: { ...action, order } });
}

/** One action of one Ask. */
export async function actionById(authorityId: string, askId: string, id: string) {
  const { read } = await db();
  return read.action.findFirst({ where: { authorityId, askId, id }, include: { updates: { orderBy: { at: "asc" } } } });
}

type HeldAction = ActionWords & { authorityId: string; id: string; at: Date };

/** Puts a new state on an action and keeps the one before; `by` made the change. False when it is not as it was read any more. */
export async function writeActionState(tx: Tx, before: HeldAction, next: ActionWords, by: { id: string; at: Date }): Promise<boolean> {
  const { authorityId, id, state, byOn, why } = before;
  const { count } = await tx.action.updateMany({ where: { authorityId, id, at: before.at }, data: { ...next, at: by.at } });
  if (count === 0) return false;
  await tx.actionUpdate.create({ data: { authorityId, id: newId(), actionId: id, state, byOn, why, byId: by.id, at: by.at } });
  return true;
}
