import { commitTogether, hotGet, sqlTime } from "../db/group-commit.server";

type Row = { sealed: string | null; expiresAt: string | Date };
/** What a young person's form said back, or what staff sent after their sign-in had ended. */
export type Stage = "typed" | "unsent";

// why the table of visits: it is one more thing that a phone holds for a short while, sealed, with an end.
export async function readTypedRow(authorityId: string, id: string, stage: Stage): Promise<{ sealed: string | null; expiresAt: Date } | null> {
  const row = await hotGet<Row>(`SELECT "sealed", "expiresAt" FROM "Visit" WHERE "authorityId" = ? AND "id" = ? AND "stage" = ?`, [authorityId, id, stage]);
  return row ? { ...row, expiresAt: new Date(row.expiresAt) } : null;
}

/** Writes it, and forgets whatever of this authority's has ended. */
export async function writeTypedRow(row: { authorityId: string; id: string; stage: Stage; sealed: string; expiresAt: Date; now: Date }): Promise<void> {
  await commitTogether({
    statements: [
      {
        sql: `INSERT INTO "Visit" ("authorityId", "id", "stage", "sealed", "expiresAt") VALUES (?, ?, ?, ?, ?)
              ON CONFLICT ("authorityId", "id") DO UPDATE SET "sealed" = excluded."sealed", "expiresAt" = excluded."expiresAt"
              WHERE "Visit"."stage" = excluded."stage"`,
        params: [row.authorityId, row.id, row.stage, row.sealed, sqlTime(row.expiresAt)],
      },
      { sql: `DELETE FROM "Visit" WHERE "authorityId" = ? AND "expiresAt" < ?`, params: [row.authorityId, sqlTime(row.now)] },
    ],
  });
}

export async function endTypedRow(authorityId: string, id: string, stage: Stage): Promise<void> {
  await commitTogether({
    statements: [{ sql: `DELETE FROM "Visit" WHERE "authorityId" = ? AND "id" = ? AND "stage" = ?`, params: [authorityId, id, stage] }],
  });
}
