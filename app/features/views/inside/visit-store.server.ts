import { commitTogether, hotGet, sqlTime } from "~/platform/db/group-commit.server";

type VisitRow = { stage: string; sealed: string | null; viewId: string | null; saidKind: SaidKind | null; saidId: string | null; expiresAt: Date };

/** What else than a view a receipt can open. */
export type SaidKind = "jargonFlag" | "suggestion";
export type Opened = { readonly viewId: string } | { readonly kind: SaidKind; readonly id: string };

// why raw: these are on the way of every young person who writes; the rest of the room uses Prisma.
export async function readVisitRow(authorityId: string, id: string): Promise<VisitRow | null> {
  const row = await hotGet<Omit<VisitRow, "expiresAt"> & { expiresAt: string | Date }>(
    `SELECT "stage", "sealed", "viewId", "saidKind", "saidId", "expiresAt" FROM "Visit" WHERE "authorityId" = ? AND "id" = ?`,
    [authorityId, id],
  );
  return row ? { ...row, expiresAt: new Date(row.expiresAt) } : null;
}

/** Writes or renews a draft, and forgets every visit whose time is over. A visit whose draft was sent stays sent. */
export async function writeVisitRow(row: { authorityId: string; id: string; sealed: string; expiresAt: Date; now: Date }): Promise<void> {
  await commitTogether({
    statements: [
      {
        sql: `INSERT INTO "Visit" ("authorityId", "id", "stage", "sealed", "expiresAt") VALUES (?, ?, 'writing', ?, ?)
              ON CONFLICT ("authorityId", "id") DO UPDATE SET "sealed" = excluded."sealed", "expiresAt" = excluded."expiresAt"
              WHERE "Visit"."stage" = 'writing'`,
        params: [row.authorityId, row.id, row.sealed, sqlTime(row.expiresAt)],
      },
      { sql: `DELETE FROM "Visit" WHERE "authorityId" = ? AND "expiresAt" < ?`, params: [row.authorityId, sqlTime(row.now)] },
    ],
  });
}

export async function openReturnVisit(row: { authorityId: string; id: string; opened: Opened; expiresAt: Date }): Promise<void> {
  const columns = "viewId" in row.opened ? [row.opened.viewId, null, null] : [null, row.opened.kind, row.opened.id];
  await commitTogether({
    statements: [
      {
        sql: `INSERT INTO "Visit" ("authorityId", "id", "stage", "viewId", "saidKind", "saidId", "expiresAt") VALUES (?, ?, 'returned', ?, ?, ?, ?)`,
        params: [row.authorityId, row.id, ...columns, sqlTime(row.expiresAt)],
      },
    ],
  });
}

/** A visit that shows something goes on; one that has ended stays ended. */
export async function renewVisitRow(row: { authorityId: string; id: string; expiresAt: Date }): Promise<void> {
  await commitTogether({
    statements: [
      {
        sql: `UPDATE "Visit" SET "expiresAt" = ? WHERE "authorityId" = ? AND "id" = ? AND "stage" <> 'writing'`,
        params: [sqlTime(row.expiresAt), row.authorityId, row.id],
      },
    ],
  });
}

export async function endVisitRow(authorityId: string, id: string): Promise<void> {
  await commitTogether({
    statements: [{ sql: `DELETE FROM "Visit" WHERE "authorityId" = ? AND "id" = ?`, params: [authorityId, id] }],
  });
}
