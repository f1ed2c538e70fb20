import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import type { SqlValue } from "~/platform/db/sql-values";

/** So many themes are asked one by one; more are added up in one statement. */
const few = 3;

/**
 * The Asks that views of these themes are joined into and whose difference no young person has confirmed, of all time. One
 * changed theme costs the Asks or its views, whichever are fewer: of a common theme an Ask is known by its first view.
 */
export async function openAsksOfThemes(authorityId: string, themeIds: readonly string[]): Promise<Map<string, number>> {
  if (themeIds.length > few) return addedUp(authorityId, themeIds);
  const found = new Map<string, number>();
  for (const themeId of themeIds) {
    const fromAsks = (await many(asksOfAuthority, [authorityId])) < (await many(viewsOfTheme, [authorityId, themeId]));
    found.set(themeId, fromAsks ? await many(openAsksWithTheme, [authorityId, themeId]) : ((await addedUp(authorityId, [themeId])).get(themeId) ?? 0));
  }
  return found;
}

async function many(sql: string, params: readonly SqlValue[]): Promise<number> {
  const [row] = await rowsBySql<{ n: bigint | number }>(sql, params);
  return Number(row?.n ?? 0);
}

const asksOfAuthority = `SELECT COUNT(*) AS "n" FROM "Ask" a WHERE a."authorityId" = ?`;
const viewsOfTheme = `SELECT COUNT(*) AS "n" FROM "ViewTheme" vt WHERE vt."authorityId" = ? AND vt."themeId" = ?`;
const openAsksWithTheme = `
  SELECT COUNT(*) AS "n" FROM "Ask" a
  WHERE a."authorityId" = ? AND NOT EXISTS (
      SELECT 1 FROM "Difference" d WHERE d."authorityId" = a."authorityId" AND d."askId" = a."id" AND d."confirmedAt" IS NOT NULL)
    AND EXISTS (
      SELECT 1 FROM "AskView" av CROSS JOIN "ViewTheme" vt
      WHERE av."authorityId" = a."authorityId" AND av."askId" = a."id" AND vt."authorityId" = av."authorityId"
        AND vt."viewId" = av."viewId" AND vt."themeId" = ? AND vt."takenOffAt" IS NULL)`;

/**
 * In one statement that the database adds up. It begins at the themes: CROSS JOIN keeps SQLite from beginning at all Asks, and
 * the time of joining is asked for so that it looks Asks up by their view, not in an index that holds all it wants.
 */
async function addedUp(authorityId: string, themeIds: readonly string[]): Promise<Map<string, number>> {
  const sql = `
    SELECT vt."themeId" AS "themeId", COUNT(DISTINCT CASE WHEN av."at" IS NOT NULL THEN av."askId" END) AS "n"
    FROM "ViewTheme" vt CROSS JOIN "AskView" av
    WHERE av."authorityId" = vt."authorityId" AND av."viewId" = vt."viewId" AND vt."authorityId" = ?
      AND vt."themeId" IN (${themeIds.map(() => "?").join(", ")}) AND vt."takenOffAt" IS NULL AND NOT EXISTS (
        SELECT 1 FROM "Difference" d WHERE d."authorityId" = av."authorityId" AND d."askId" = av."askId" AND d."confirmedAt" IS NOT NULL)
    GROUP BY vt."themeId"`;
  const params: SqlValue[] = [authorityId, ...themeIds];
  const rows = await rowsBySql<{ themeId: string; n: bigint | number }>(sql, params);
  return new Map(rows.map(({ themeId, n }) => [themeId, Number(n)]));
}
