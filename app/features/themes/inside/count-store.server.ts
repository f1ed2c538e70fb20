import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import type { SqlValue } from "~/platform/db/sql-values";

/**
 * The Asks that views of these themes are joined into and whose difference no young person has confirmed, of all time; in one
 * statement that the database adds up. It begins at the themes: CROSS JOIN keeps SQLite from beginning at all Asks, and the
 * time of joining is asked for so that it looks Asks up by their view, not in an index that holds all it wants.
 */
export async function openAsksOfThemes(authorityId: string, themeIds: readonly string[]): Promise<Map<string, number>> {
  if (themeIds.length === 0) return new Map();
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
