import type { Tx } from "~/platform/db/db.server";
import { db } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { inParts, withTheirOwn } from "~/platform/db/in-parts";
import { newId } from "~/platform/id";
import type { ActionState } from "../ask";
import { oneWithJoinedWords, withJoinedWords } from "./joined-words-store.server";

const viewFacts = {
  withdrawal: true,
  readers: true,
  readings: { select: { personId: true } },
  covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
  decisions: { where: { subjectKind: "view" }, orderBy: { at: "desc" }, take: 1 },
} satisfies Prisma.ViewInclude;

/** Everything an Ask is shown with, on any page; what may be seen of it is decided by the reader of this row. */
export const wholeAsk = {
  groups: { include: { group: { select: { id: true, key: true, name: true } } } },
  views: { include: { view: { include: viewFacts } }, orderBy: { at: "asc" } },
  actions: { orderBy: [{ order: "asc" }, { at: "asc" }], include: { updates: { orderBy: { at: "asc" } } } },
  differences: { orderBy: { at: "asc" } },
  answers: {
    orderBy: [{ onDay: "asc" }, { at: "asc" }, { id: "asc" }],
    include: { views: true, ofWords: true, translations: { orderBy: { language: "asc" } } },
  },
  quotes: true,
} satisfies Prisma.AskInclude;

/** One Ask of this authority, whole. */
export async function askById(authorityId: string, id: string) {
  const { read } = await db();
  const row = await read.ask.findUnique({ where: { authorityId_id: { authorityId, id } }, include: wholeAsk });
  return row && oneWithJoinedWords(read, authorityId, row);
}

export type WholeAsk = NonNullable<Awaited<ReturnType<typeof askById>>>;

/** Every Ask of this authority, whole, in the order of the source and then of asking. */
export async function allAsks(authorityId: string): Promise<WholeAsk[]> {
  const { read } = await db();
  const rows = await read.ask.findMany({
    where: { authorityId },
    include: wholeAsk,
    orderBy: [{ askedOn: "desc" }, { sourceLine: "asc" }, { id: "asc" }],
  });
  return withJoinedWords(read, authorityId, rows);
}

/** The Asks that a flag, a suggestion or a meeting was joined into. */
export async function asksWithWords(authorityId: string, fromKind: string, fromId: string): Promise<WholeAsk[]> {
  const { read } = await db();
  const rows = await read.ask.findMany({ where: { authorityId, quotes: { some: { fromKind, fromId } } }, include: wholeAsk, orderBy: { id: "asc" } });
  return withJoinedWords(read, authorityId, rows);
}

/** The views with these ids that are this authority's, with what is needed to decide on them. */
export async function viewsByIds(authorityId: string, ids: readonly string[]) {
  const { read } = await db();
  const rows = await inParts(ids, (part) => read.view.findMany({ where: { authorityId, id: { in: part } }, include: viewFacts }), withTheirOwn);
  return rows.sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : 0));
}

export type ViewForAsk = Awaited<ReturnType<typeof viewsByIds>>[number];

/** Views that were read and allowed, by theme, newest first: what an Ask can be made from. */
export async function viewsByTheme(authorityId: string) {
  const { read } = await db();
  return read.theme.findMany({
    where: { authorityId, views: { some: { takenOffAt: null } } },
    orderBy: { name: "asc" },
    include: { views: { where: { takenOffAt: null }, include: { view: { include: viewFacts } }, take: 200 } },
  });
}

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
  const held = await tx.askView.findMany({ where: { authorityId, askId }, select: { viewId: true } });
  const fresh = viewIds.filter((viewId) => !held.some((row) => row.viewId === viewId));
  await tx.askView.createMany({ data: fresh.map((viewId) => ({ authorityId, askId, viewId, joinedById, at })) });
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

/** Puts a new state on an action and keeps the one before. `by` made the change. */
export async function writeActionState(tx: Tx, action: { authorityId: string; id: string }, next: ActionWords, by: { id: string; at: Date }) {
  const { authorityId, id } = action;
  const before = await tx.action.findUniqueOrThrow({ where: { authorityId_id: { authorityId, id } } });
  await tx.actionUpdate.create({
    data: { authorityId, id: newId(), actionId: id, state: before.state, byOn: before.byOn, why: before.why, byId: by.id, at: by.at },
  });
  await tx.action.update({ where: { authorityId_id: { authorityId, id } }, data: { ...next, at: by.at } });
}
