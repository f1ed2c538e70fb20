import { db } from "~/platform/db/db.server";
import type { FileKind, KeptFile } from "../file";

/** What was sent with a view, without the bytes. */
export async function viewFiles(authorityId: string, viewId: string): Promise<KeptFile[]> {
  const { read } = await db();
  return read.viewFile.findMany({
    where: { authorityId, viewId },
    select: { id: true, kind: true, type: true, seconds: true },
    orderBy: { kind: "asc" },
  });
}

/** One file of a view, by its kind or its id. */
export async function viewFile(authorityId: string, viewId: string, which: { kind: FileKind } | { id: string }) {
  const { read } = await db();
  return read.viewFile.findFirst({ where: { authorityId, viewId, ...which } });
}
