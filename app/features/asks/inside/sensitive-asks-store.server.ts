import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import { marks } from "./report-ask-store.server";

/** Those of these Asks of whose views one has a very private theme. It stops at the first of each. */
export async function sensitiveAsks(authorityId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await rowsBySql<{ id: string }>(
    `SELECT a."id" AS "id" FROM "Ask" a WHERE a."authorityId" = ? AND a."id" IN (${marks(ids)}) AND EXISTS (
      SELECT 1 FROM "AskView" j
        JOIN "ViewTheme" vt ON vt."authorityId" = j."authorityId" AND vt."viewId" = j."viewId" AND vt."takenOffAt" IS NULL
        JOIN "Theme" t ON t."authorityId" = vt."authorityId" AND t."id" = vt."themeId"
      WHERE j."authorityId" = a."authorityId" AND j."askId" = a."id" AND t."sensitive")`,
    [authorityId, ...ids],
  );
  return new Set(rows.map(({ id }) => id));
}
