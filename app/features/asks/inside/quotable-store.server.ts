import { db } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import { mayBeQuotedSql } from "../../views/may-be-quoted-sql";
import type { ViewForAsk } from "./ask-store.server";
import { marks } from "./report-ask-store.server";

/** So many views of an Ask are looked through for its own words: of more, an Ask whose words stand in none of these is told without its name. */
const lookedThrough = 500;

/**
 * The ids of the first views of each of these Asks that may be quoted, in the order in which they were joined. CROSS JOIN keeps SQLite
 * beginning at the Asks: of very many views it otherwise begins at all of them.
 */
export async function quotableIds(authorityId: string, askIds: readonly string[]): Promise<Map<string, string[]>> {
  const inOrder = new Map<string, string[]>(askIds.map((id) => [id, []]));
  if (askIds.length === 0) return inOrder;
  const rows = await rowsBySql<{ askId: string; viewId: string }>(
    `SELECT "askId", "viewId" FROM (
      SELECT j."askId" AS "askId", j."viewId" AS "viewId", ROW_NUMBER() OVER (PARTITION BY j."askId" ORDER BY j."at", j."viewId") AS "n"
      FROM "AskView" j CROSS JOIN "View" v
      WHERE v."authorityId" = j."authorityId" AND v."id" = j."viewId" AND j."authorityId" = ? AND j."askId" IN (${marks(askIds)}) AND ${mayBeQuotedSql}
    ) AS "ranked" WHERE "n" <= ? ORDER BY "askId", "n"`,
    [authorityId, ...askIds, lookedThrough],
  );
  for (const { askId, viewId } of rows) inOrder.get(askId)?.push(viewId);
  return inOrder;
}

/**
 * The first views of each of these Asks that may be quoted (`inOrder`: what `quotableIds` gave), and before them one that its own
 * words stand in, wherever among those ids that is.
 */
export async function quotableOf(
  authorityId: string,
  asks: readonly { readonly id: string; readonly asked: string }[],
  inOrder: ReadonlyMap<string, readonly string[]>,
  most: number,
): Promise<Map<string, ViewForAsk[]>> {
  const idsOf = (id: string) => inOrder.get(id) ?? [];
  const views = await viewsApart(
    authorityId,
    asks.flatMap(({ id }) => idsOf(id).slice(0, most)),
  );
  const first = (id: string) =>
    idsOf(id)
      .slice(0, most)
      .flatMap((viewId) => views.get(viewId) ?? []);
  const elsewhere = asks.filter(({ id, asked }) => asked !== "" && !first(id).some(({ words }) => words.includes(asked)));
  const further = await firstHolding(
    authorityId,
    elsewhere.map(({ id, asked }) => ({ id, asked, viewIds: idsOf(id).slice(most) })),
  );
  const found = await viewsApart(authorityId, [...further.values()]);
  return new Map(asks.map(({ id, asked }) => [id, [found.get(further.get(id) ?? "") ?? [], holdingFirst(first(id), asked)].flat().slice(0, most)]));
}

const holdingFirst = (views: readonly ViewForAsk[], asked: string) =>
  asked === "" ? views : [...views.filter(({ words }) => words.includes(asked)), ...views.filter(({ words }) => !words.includes(asked))];

/** Of each Ask the first view that its own words stand in. Words are sealed on the disk, so they are opened and looked through here. */
async function firstHolding(authorityId: string, asks: readonly { id: string; asked: string; viewIds: readonly string[] }[]): Promise<Map<string, string>> {
  const { read } = await db();
  const rows = await inParts(
    asks.flatMap(({ viewIds }) => viewIds),
    (part) => read.view.findMany({ where: { authorityId, id: { in: part } }, select: { id: true, words: true } }),
  );
  const words = new Map(rows.map((row) => [row.id, row.words]));
  return new Map(
    asks.flatMap(({ id, asked, viewIds }) =>
      viewIds
        .filter((viewId) => words.get(viewId)?.includes(asked))
        .slice(0, 1)
        .map((viewId) => [id, viewId] as const),
    ),
  );
}

/**
 * Many views with what canSee asks: each kind of row by itself, since read as a view's own they are sought by every pair of
 * authority and view, which grows with the square.
 */
async function viewsApart(authorityId: string, ids: readonly string[]): Promise<Map<string, ViewForAsk>> {
  const { read } = await db();
  const [views, withdrawals, readers, readings, covers, decisions] = await Promise.all([
    inParts(ids, (part) => read.view.findMany({ where: { authorityId, id: { in: part } } })),
    inParts(ids, (part) => read.viewWithdrawal.findMany({ where: { authorityId, viewId: { in: part } } })),
    inParts(ids, (part) => read.viewReader.findMany({ where: { authorityId, viewId: { in: part } } })),
    inParts(ids, (part) => read.reading.findMany({ where: { authorityId, viewId: { in: part } }, select: { viewId: true, personId: true } })),
    inParts(ids, (part) => read.cover.findMany({ where: { authorityId, viewId: { in: part }, liftedAt: null }, orderBy: { start: "asc" } })),
    inParts(ids, (part) =>
      read.moderationDecision.findMany({
        where: { authorityId, subjectKind: "view", subjectId: { in: part } },
        orderBy: [{ at: "desc" }, { id: "desc" }],
      }),
    ),
  ]);
  const byView = <Row>(rows: readonly Row[], viewOf: (row: Row) => string) => {
    const found = new Map<string, Row[]>();
    for (const row of rows) found.set(viewOf(row), [...(found.get(viewOf(row)) ?? []), row]);
    return (id: string) => found.get(id) ?? [];
  };
  const its = {
    withdrawal: byView(withdrawals, (row) => row.viewId),
    readers: byView(readers, (row) => row.viewId),
    readings: byView(readings, (row) => row.viewId),
    covers: byView(covers, (row) => row.viewId),
    decisions: byView(decisions, (row) => row.subjectId),
  };
  return new Map(
    views.map((view) => {
      const { id } = view;
      const one = { readers: its.readers(id), readings: its.readings(id), covers: its.covers(id), decisions: its.decisions(id).slice(0, 1) };
      return [id, { ...view, ...one, withdrawal: its.withdrawal(id)[0] ?? null }];
    }),
  );
}
