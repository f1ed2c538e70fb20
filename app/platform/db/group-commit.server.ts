import type { Outcome, Write } from "./commit-queue.server";
import { db } from "./db.server";
import { refuseInsideChange } from "./inside-change.server";
import type { SqlValue } from "./sql-values";

export type { Outcome, Write } from "./commit-queue.server";
export { sqlJson, sqlTime } from "./sql-values";

/**
 * Writes in portable SQL, for the paths where many people write at once: everything that arrives together shares one
 * transaction and one wait for the disk. Resolves only once the write is safe on disk: "already" when the guard changed
 * no row, "written" otherwise. Rejects when this write fails; the others are not touched.
 * SQL: `?` for values, names in double quotes, constant text (it is prepared and kept), all values as parameters: the
 * database's own clock and literals for booleans differ between SQLite and PostgreSQL.
 * It writes no event by itself: a write that is a decision of somebody's includes its own row in Event.
 */
export async function commitTogether(write: Write): Promise<Outcome> {
  refuseInsideChange("commitTogether");
  return (await db()).commitTogether(write);
}

/**
 * One row, or undefined, by prepared portable SQL; sees only what is committed. Times come back as Date, yes-or-no as
 * boolean and JSON as its value, on both databases.
 */
export async function hotGet<Row>(sql: string, params: readonly SqlValue[]): Promise<Row | undefined> {
  return (await db()).hotGet<Row>(sql, params);
}
