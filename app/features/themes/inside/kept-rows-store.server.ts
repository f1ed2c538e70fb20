import { now } from "~/platform/clock";
import { db, type Tx } from "~/platform/db/db.server";
import { sqlJson, sqlTime, toNumbered } from "~/platform/db/sql-values";

/** What is kept under a key of a period. `stale`: nothing was counted yet, it is kept for its mark alone. */
export type KeptRow = { readonly key: string; readonly periodFrom: string; readonly periodTo: string; readonly counts: object; readonly stale?: boolean };

/** So many rows go into one statement. */
const atOnce = 100;

/**
 * Keeps rows, each in the place of the one there was, in the transaction it is given. By SQL, since Prisma needs longer to take large
 * JSON apart and to put it together than the database needs to keep it.
 */
export async function keepRows(tx: Tx, authorityId: string, rows: readonly KeptRow[]): Promise<void> {
  const { provider } = await db();
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    const sql = `INSERT INTO "Tally" ("authorityId", "key", "periodFrom", "periodTo", "counts", "stale", "countedAt")
      VALUES ${some.map(() => "(?, ?, ?, ?, ?, ?, ?)").join(", ")}
      ON CONFLICT ("authorityId", "key", "periodFrom", "periodTo")
      DO UPDATE SET "counts" = excluded."counts", "stale" = excluded."stale", "countedAt" = excluded."countedAt"`;
    const values = some.flatMap(({ key, periodFrom, periodTo, counts, stale = false }) => [
      ...[authorityId, key, periodFrom, periodTo],
      ...[sqlJson(counts), stale, sqlTime(now())],
    ]);
    await tx.$executeRawUnsafe(provider === "postgresql" ? toNumbered(sql) : sql, ...values);
  }
}
