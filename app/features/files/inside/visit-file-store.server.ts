import { db } from "~/platform/db/db.server";
import { commitTogether, hotGet, sqlTime } from "~/platform/db/group-commit.server";
import { newId } from "~/platform/id";
import type { FileKind, KeptFile } from "../file";

export type SealedFile = { id: string; kind: FileKind; type: string; seconds: number | null; sealed: Uint8Array };

/** What a visit holds, without the bytes. */
export async function visitFiles(authorityId: string, visitId: string): Promise<KeptFile[]> {
  const { read } = await db();
  return read.visitFile.findMany({
    where: { authorityId, visitId },
    select: { id: true, kind: true, type: true, seconds: true },
    orderBy: { kind: "asc" },
  });
}

export async function sealedFile(authorityId: string, visitId: string, kind: FileKind): Promise<SealedFile | undefined> {
  return hotGet<SealedFile>(`SELECT "id", "kind", "type", "seconds", "sealed" FROM "VisitFile" WHERE "authorityId" = ? AND "visitId" = ? AND "kind" = ?`, [
    authorityId,
    visitId,
    kind,
  ]);
}

/** Keeps a file in place of the one of its kind; "already" when the visit is over or was sent. */
export function writeVisitFile(row: Omit<SealedFile, "id"> & { authorityId: string; visitId: string; expiresAt: Date }): Promise<"written" | "already"> {
  const { authorityId, visitId, kind } = row;
  return commitTogether({
    guard: {
      sql: `UPDATE "Visit" SET "expiresAt" = ? WHERE "authorityId" = ? AND "id" = ? AND "stage" = 'writing'`,
      params: [sqlTime(row.expiresAt), authorityId, visitId],
    },
    statements: [
      remove(authorityId, visitId, kind),
      {
        sql: `INSERT INTO "VisitFile" ("authorityId", "id", "visitId", "kind", "type", "sealed", "seconds") VALUES (?, ?, ?, ?, ?, ?, ?)`,
        params: [authorityId, newId(), visitId, kind, row.type, row.sealed, row.seconds],
      },
    ],
  });
}

export async function deleteVisitFile(authorityId: string, visitId: string, kind: FileKind): Promise<void> {
  await commitTogether({ statements: [remove(authorityId, visitId, kind)] });
}

const remove = (authorityId: string, visitId: string, kind: FileKind) => ({
  sql: `DELETE FROM "VisitFile" WHERE "authorityId" = ? AND "visitId" = ? AND "kind" = ?`,
  params: [authorityId, visitId, kind],
});
