import { db } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";

/** Views whose authors said "not really" and that nobody has answered since: what waits in the inbox for it. */
export async function notReallyViews(authorityId: string, take: number): Promise<string[]> {
  const { read } = await db();
  const items = await read.inboxItem.findMany({
    where: { authorityId, settledOn: null, waitingFor: "notAnswered", subjectKind: "view" },
    orderBy: [{ readFirst: "asc" }, { dueAt: "asc" }],
    take,
    select: { subjectId: true },
  });
  return items.map((item) => item.subjectId);
}

/** The Asks that any of these views is joined into, and which of the views are in none. */
export async function asksOfViews(authorityId: string, viewIds: readonly string[]) {
  const { read } = await db();
  const joined = await inParts(viewIds, (part) =>
    read.askView.findMany({ where: { authorityId, viewId: { in: part } }, select: { askId: true, viewId: true } }),
  );
  const inOne = new Set(joined.map((row) => row.viewId));
  return { askIds: [...new Set(joined.map((row) => row.askId))], alone: viewIds.filter((id) => !inOne.has(id)).length };
}

/** Asks with a view that nobody has answered, the oldest first. */
export async function asksNotAnswered(authorityId: string, take: number): Promise<string[]> {
  const { read } = await db();
  const rows = await read.ask.findMany({
    where: { authorityId, views: { some: { view: { withdrawal: null, answers: { none: {} } } } } },
    orderBy: [{ askedOn: "asc" }, { id: "asc" }],
    take,
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

/** Asks with what decides whether their words may be shown: of their views only those in whose words they could stand. */
export async function asksToName(authorityId: string, ids: readonly string[]) {
  const { read } = await db();
  const asks = await read.ask.findMany({ where: { authorityId, id: { in: [...ids] } }, include: { quotes: true } });
  const named = await Promise.all(
    asks.map(async (ask) => ({
      ...ask,
      views: await read.view.findMany({
        where: { authorityId, words: { contains: ask.asked }, sources: { some: { askId: ask.id } } },
        take: 20,
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
