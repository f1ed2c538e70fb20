import { db, type Tx } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import { mayBeQuotedSql } from "../../views/may-be-quoted-sql";
import type { ViewForAsk } from "./ask-store.server";
import { marks } from "./report-ask-store.server";

/**
 * The ids of the first views of each of these Asks that may be quoted, so many, in the order in which they were joined. CROSS JOIN keeps SQLite
 * beginning at the Asks: of very many views it otherwise begins at all of them.
 */
export async function quotableIds(authorityId: string, askIds: readonly string[], most: number): Promise<Map<string, string[]>> {
  const inOrder = new Map<string, string[]>(askIds.map((id) => [id, []]));
  if (askIds.length === 0) return inOrder;
  const rows = await rowsBySql<{ askId: string; viewId: string }>(
    `SELECT "askId", "viewId" FROM (
      SELECT j."askId" AS "askId", j."viewId" AS "viewId", ROW_NUMBER() OVER (PARTITION BY j."askId" ORDER BY j."at", j."viewId") AS "n"
      FROM "AskView" j CROSS JOIN "View" v
      WHERE v."authorityId" = j."authorityId" AND v."id" = j."viewId" AND j."authorityId" = ? AND j."askId" IN (${marks(askIds)}) AND ${mayBeQuotedSql}
    ) AS "ranked" WHERE "n" <= ? ORDER BY "askId", "n"`,
    [authorityId, ...askIds, most],
  );
  for (const { askId, viewId } of rows) inOrder.get(askId)?.push(viewId);
  return inOrder;
}

/** Of each Ask the first few of these views that its own words stand in. Words are sealed on the disk, so they are opened and looked through here. */
export async function viewsSaying(
  authorityId: string,
  asks: readonly { readonly id: string; readonly asked: string }[],
  inOrder: ReadonlyMap<string, readonly string[]>,
  few: number,
): Promise<Map<string, string[]>> {
  const { read } = await db();
  const idsOf = ({ id }: { id: string }) => inOrder.get(id) ?? [];
  const rows = await inParts(asks.flatMap(idsOf), (part) =>
    read.view.findMany({ where: { authorityId, id: { in: part } }, select: { id: true, words: true } }),
  );
  const words = new Map(rows.map((row) => [row.id, row.words]));
  const saying = (ask: (typeof asks)[number]) => idsOf(ask).filter((viewId) => words.get(viewId)?.includes(ask.asked));
  return new Map(asks.map((ask) => [ask.id, saying(ask).slice(0, few)]));
}

/** Remembers of each Ask which of its views its own words were found in; not of one that has other words by now, or lost that view. */
export async function keepWhereSaid(tx: Tx, authorityId: string, found: readonly { readonly id: string; readonly asked: string; readonly viewId: string }[]) {
  for (const { id, asked, viewId } of found) {
    await tx.ask.updateMany({ where: { authorityId, id, asked, views: { some: { viewId } } }, data: { askedFromKind: "view", askedFromId: viewId } });
  }
}

/**
 * Many views with what canSee asks: each kind of row by itself, since read as a view's own they are sought by every pair of
 * authority and view, which grows with the square.
 */
export async function viewsApart(authorityId: string, ids: readonly string[]): Promise<Map<string, ViewForAsk>> {
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
