import { db, type Tx } from "~/platform/db/db.server";

/** What came with the words that a concern is about, without the bytes, and whether their author took them back. */
export async function filesWith(authorityId: string, viewId: string) {
  const { read } = await db();
  const [files, takenBack] = await Promise.all([
    read.viewFile.findMany({ where: { authorityId, viewId }, orderBy: { kind: "asc" }, select: { id: true, kind: true, type: true, seconds: true } }),
    read.viewWithdrawal.count({ where: { authorityId, viewId } }),
  ]);
  return { files, takenBack: takenBack > 0 };
}

export async function fileWith(authorityId: string, viewId: string, id: string) {
  const { read } = await db();
  return read.viewFile.findFirst({ where: { authorityId, viewId, id } });
}

/** What was kept of a view that its author took back, only because a concern was open, goes with the last one that is closed. */
export async function forgetFilesTakenBack(tx: Tx, authorityId: string, viewId: string | null): Promise<void> {
  if (viewId === null) return;
  const where = { authorityId, viewId };
  const takenBack = (await tx.viewWithdrawal.count({ where })) > 0;
  const stillOpen = (await tx.concern.count({ where: { ...where, steps: { none: { kind: "closed" } } } })) > 0;
  if (takenBack && !stillOpen) await tx.viewFile.deleteMany({ where });
}
