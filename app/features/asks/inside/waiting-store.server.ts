import { db, type Reader } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import { answeredKinds, isAnsweredKind } from "../joined";
import { withJoinedWords } from "./joined-words-store.server";

type Open = { readonly subjectKind: string; readonly subjectId: string };

/** What its author said "not really" of and nobody has answered since: views, flags and suggestions that wait in the inbox for it. */
export async function notReallySubjects(authorityId: string, take: number): Promise<Open[]> {
  const { read } = await db();
  return read.inboxItem.findMany({
    where: { authorityId, settledOn: null, waitingFor: "notAnswered", subjectKind: { in: ["view", ...answeredKinds] } },
    orderBy: [{ readFirst: "asc" }, { dueAt: "asc" }],
    take,
    select: { subjectKind: true, subjectId: true },
  });
}

/** The Asks that any of these is joined into, and how many of the views are in none. */
export async function asksOfSubjects(authorityId: string, open: readonly Open[]) {
  const { read } = await db();
  const viewIds = open.filter((one) => one.subjectKind === "view").map((one) => one.subjectId);
  const words = open.filter((one) => isAnsweredKind(one.subjectKind)).map(({ subjectKind: fromKind, subjectId: fromId }) => ({ fromKind, fromId }));
  const [joined, quotes] = await Promise.all([
    inParts(viewIds, (part) => read.askView.findMany({ where: { authorityId, viewId: { in: part } }, select: { askId: true, viewId: true } })),
    words.length === 0 ? [] : read.askQuote.findMany({ where: { authorityId, OR: words }, select: { askId: true } }),
  ]);
  const inOne = new Set(joined.map((row) => row.viewId));
  return { askIds: [...new Set([...joined, ...quotes].map((row) => row.askId))], alone: viewIds.filter((id) => !inOne.has(id)).length };
}

const enough = 5;
const mostLookedAt = 200;

/**
 * Views of an Ask in whose words it stands, a few of those that were joined first: that is where it came from. Words are sealed on
 * the disk, so they are opened and looked through here.
 */
async function viewsThatSay(read: Reader, authorityId: string, ask: { id: string; asked: string }): Promise<string[]> {
  const found: string[] = [];
  for (let skip = 0; skip < mostLookedAt && found.length < enough; skip += 50) {
    const joined = await read.askView.findMany({
      where: { authorityId, askId: ask.id },
      orderBy: [{ at: "asc" }, { viewId: "asc" }],
      skip,
      take: 50,
      select: { viewId: true, view: { select: { words: true } } },
    });
    found.push(...joined.flatMap(({ viewId, view }) => (view.words.includes(ask.asked) ? [viewId] : [])));
    if (joined.length < 50) break;
  }
  return found;
}

/** Asks with what decides whether their words may be shown: of their views only those in whose words they could stand. */
export async function asksToName(authorityId: string, ids: readonly string[]) {
  const { read } = await db();
  const rows = await read.ask.findMany({ where: { authorityId, id: { in: [...ids] } }, include: { quotes: true } });
  const asks = await withJoinedWords(read, authorityId, rows);
  const named = await Promise.all(
    asks.map(async (ask) => ({
      ...ask,
      views: await read.view.findMany({
        where: { authorityId, id: { in: await viewsThatSay(read, authorityId, ask) } },
        include: {
          withdrawal: true,
          readers: true,
          covers: { where: { liftedAt: null } },
          decisions: { where: { subjectKind: "view" }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1 },
        },
      }),
    })),
  );
  return ids.flatMap((id) => named.find((ask) => ask.id === id) ?? []);
}

const actionFacts = { id: true, askId: true, what: true, ownerName: true, ownerId: true, byOn: true, state: true } as const;

/** Actions that are promised by a day up to this one, the longest overdue first. */
export async function actionsPromisedBy(authorityId: string, day: string, take: number) {
  const { read } = await db();
  return read.action.findMany({
    where: { authorityId, state: "doingBy", byOn: { lte: day } },
    orderBy: [{ byOn: "asc" }, { id: "asc" }],
    take,
    select: actionFacts,
  });
}

/** What somebody on the staff owns and has not done. */
export async function actionsOwnedBy(authorityId: string, personId: string) {
  const { read } = await db();
  return read.action.findMany({
    where: { authorityId, ownerId: personId, state: { in: ["doingBy", "notYet"] } },
    orderBy: [{ byOn: "asc" }, { id: "asc" }],
    take: 50,
    select: actionFacts,
  });
}
