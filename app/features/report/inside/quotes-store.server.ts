import { db } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
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
 * A few views of a theme and a period that may be quoted, as the database can tell it: it stops at the first ones. The last
 * word is `canSee`'s, asked by the reader of these rows.
 */
export async function quotableOfTheme(authorityId: string, themeId: string, { from, to }: Period, most: number) {
  const sql = `
    SELECT v."id" AS "id" FROM "ViewTheme" vt CROSS JOIN "View" v
    WHERE v."authorityId" = vt."authorityId" AND v."id" = vt."viewId" AND vt."authorityId" = ? AND vt."themeId" = ? AND vt."takenOffAt" IS NULL
      AND v."receivedOn" >= ? AND v."receivedOn" <= ? AND ${mayBeQuotedSql}
    LIMIT ${Math.trunc(most)}`;
  const params: SqlValue[] = [authorityId, themeId, from, to];
  const found = await rowsBySql<{ id: string }>(sql, params);
  if (found.length === 0) return [];
  const { read } = await db();
  return read.view.findMany({ where: { authorityId, id: { in: found.map((row) => row.id) } }, include: viewFacts, orderBy: { id: "asc" } });
}
