import { db } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import { mayBeQuotedSql } from "../../views/may-be-quoted-sql";
import type { ViewForAsk } from "./ask-store.server";
import { marks } from "./report-ask-store.server";

/**
 * The first views of each of these Asks that may be quoted, and first among them those that its own words stand in. CROSS JOIN
 * keeps SQLite beginning at the Asks: of very many views it otherwise begins at all of them.
 */
export async function quotableOf(authorityId: string, ids: readonly string[], most: number) {
  if (ids.length === 0) return new Map<string, ViewForAsk[]>();
  const chosen = await rowsBySql<{ askId: string; viewId: string }>(
    `SELECT "askId", "viewId" FROM (
      SELECT j."askId" AS "askId", j."viewId" AS "viewId", ROW_NUMBER() OVER (
        PARTITION BY j."askId" ORDER BY CASE WHEN REPLACE(v."words", a."asked", '') <> v."words" THEN 0 ELSE 1 END, j."at", j."viewId"
      ) AS "n"
      FROM "AskView" j CROSS JOIN "View" v CROSS JOIN "Ask" a
      WHERE v."authorityId" = j."authorityId" AND v."id" = j."viewId" AND a."authorityId" = j."authorityId" AND a."id" = j."askId"
        AND j."authorityId" = ? AND j."askId" IN (${marks(ids)}) AND ${mayBeQuotedSql}
    ) AS "ranked" WHERE "n" <= ?`,
    [authorityId, ...ids, most],
  );
  const views = await viewsApart(
    authorityId,
    chosen.map((row) => row.viewId),
  );
  return new Map(ids.map((id) => [id, chosen.filter((row) => row.askId === id).flatMap((row) => views.get(row.viewId) ?? [])]));
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
