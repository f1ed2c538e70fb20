import { db } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { inParts, withTheirOwn } from "~/platform/db/in-parts";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import type { SqlValue } from "~/platform/db/sql-values";
import { mayBeQuotedSql } from "../../views/may-be-quoted-sql";
import type { Period } from "../report-document";

const viewFacts = {
  withdrawal: true,
  readers: true,
  covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
  decisions: { where: { subjectKind: "view" }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1 },
} satisfies Prisma.ViewInclude;

/**
 * A few views of each of these themes and a period that may be quoted, as the database can tell it: it stops at the first ones. The
 * last word is `canSee`'s, asked by the reader of these rows.
 */
export async function quotableOfThemes(authorityId: string, themeIds: readonly string[], { from, to }: Period, most: number) {
  const sql = `
    SELECT v."id" AS "id" FROM "ViewTheme" vt CROSS JOIN "View" v
    WHERE v."authorityId" = vt."authorityId" AND v."id" = vt."viewId" AND vt."authorityId" = ? AND vt."themeId" = ? AND vt."takenOffAt" IS NULL
      AND v."receivedOn" >= ? AND v."receivedOn" <= ? AND ${mayBeQuotedSql}
    LIMIT ${Math.trunc(most)}`;
  const found = await Promise.all(themeIds.map((themeId) => rowsBySql<{ id: string }>(sql, [authorityId, themeId, from, to] satisfies SqlValue[])));
  const { read } = await db();
  const ids = found.flatMap((rows) => rows.map((row) => row.id));
  const views = await inParts(ids, (part) => read.view.findMany({ where: { authorityId, id: { in: part } }, include: viewFacts }), withTheirOwn);
  const byId = new Map(views.map((view) => [view.id, view]));
  return new Map(themeIds.map((themeId, n) => [themeId, (found[n] ?? []).flatMap(({ id }) => byId.get(id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1))]));
}
