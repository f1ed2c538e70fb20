import { db } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { type SqlValue, toNumbered } from "~/platform/db/sql-values";
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
  const { read, provider } = await db();
  const sql = `
    SELECT v."id" AS "id" FROM "ViewTheme" vt CROSS JOIN "View" v
    WHERE v."authorityId" = vt."authorityId" AND v."id" = vt."viewId" AND vt."authorityId" = ? AND vt."themeId" = ? AND vt."takenOffAt" IS NULL
      AND v."receivedOn" >= ? AND v."receivedOn" <= ? AND v."sharing" IN ('wordsNoName', 'wordsWithName') AND NOT v."onlyGroup"
      AND NOT EXISTS (SELECT 1 FROM "ViewWithdrawal" w WHERE w."authorityId" = v."authorityId" AND w."viewId" = v."id")
      AND (
        SELECT CASE WHEN d."outcome" = 'allowed' AND d."mayBeQuoted" THEN 1 ELSE 0 END FROM "ModerationDecision" d
        WHERE d."authorityId" = v."authorityId" AND d."subjectKind" = 'view' AND d."subjectId" = v."id"
        ORDER BY d."at" DESC, d."id" DESC LIMIT 1
      ) = 1
    LIMIT ${Math.trunc(most)}`;
  const params: SqlValue[] = [authorityId, themeId, from, to];
  const found = await read.$queryRawUnsafe<{ id: string }[]>(provider === "sqlite" ? sql : toNumbered(sql), ...params);
  if (found.length === 0) return [];
  return read.view.findMany({ where: { authorityId, id: { in: found.map((row) => row.id) } }, include: viewFacts, orderBy: { id: "asc" } });
}
