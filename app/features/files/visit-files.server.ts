import { minutesAfter, now } from "~/platform/clock";
import { sealedFor } from "~/platform/db/sealed-words.server";
import type { Statement } from "~/platform/db/sql-values";
import { newId } from "~/platform/id";
import { keyFor, sealBytes, tokenHash, unsealBytes } from "~/platform/seal.server";
import { type FileKind, fileKinds, type KeptFile, type OwnFile } from "./file";
import { deleteVisitFile, sealedFile, visitFiles, writeVisitFile } from "./inside/visit-file-store.server";

const keyOf = (token: string) => keyFor(token, "files");
const keptMinutes = 24 * 60;

/**
 * Keeps a file with what this phone is writing, in place of the one of its kind. It is sealed with a key that only the
 * phone's cookie holds, so nobody can look at it here before it is sent. False when the visit is over or was sent.
 */
export async function keepFile(authorityId: string, token: string, kind: FileKind, file: OwnFile): Promise<boolean> {
  const sealed = sealBytes(file.bytes, keyOf(token), `${authorityId}/${kind}`);
  const expiresAt = minutesAfter(now(), keptMinutes);
  const row = { authorityId, visitId: tokenHash(token), kind, type: file.type, seconds: file.seconds, sealed, expiresAt };
  return (await writeVisitFile(row)) === "written";
}

export async function removeFile(authorityId: string, token: string, kind: FileKind): Promise<void> {
  await deleteVisitFile(authorityId, tokenHash(token), kind);
}

/** What this phone has made and not sent. */
export async function filesKept(authorityId: string, token: string): Promise<KeptFile[]> {
  return visitFiles(authorityId, tokenHash(token));
}

/** One of them, opened with the phone's key. */
export async function openFile(authorityId: string, token: string, kind: FileKind): Promise<(OwnFile & { id: string }) | null> {
  const row = await sealedFile(authorityId, tokenHash(token), kind);
  const bytes = row ? unsealBytes(row.sealed, keyOf(token), `${authorityId}/${kind}`) : null;
  return row && bytes ? { id: row.id, type: row.type, seconds: row.seconds, bytes } : null;
}

/** What sending writes in the same commit as the view: each file with it, and nothing left of what was sealed. */
export async function filesToSend(authorityId: string, token: string, viewId: string): Promise<Statement[]> {
  const visitId = tokenHash(token);
  const inserts: Statement[] = [];
  for (const kind of fileKinds) {
    const file = await openFile(authorityId, token, kind);
    if (!file) continue;
    inserts.push({
      sql: `INSERT INTO "ViewFile" ("authorityId", "id", "viewId", "kind", "type", "bytes", "seconds") VALUES (?, ?, ?, ?, ?, ?, ?)`,
      params: [authorityId, newId(), viewId, kind, file.type, sealedFor("ViewFile", "bytes", file.bytes), file.seconds],
    });
  }
  return [...inserts, { sql: `DELETE FROM "VisitFile" WHERE "authorityId" = ? AND "visitId" = ?`, params: [authorityId, visitId] }];
}
