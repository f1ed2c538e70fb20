import type { Tx } from "~/platform/db/db.server";

type Who = { readonly authorityId: string; readonly personId: string };

/** Says of every view that was for this person alone that they no longer are the one who reads it; which, and whose. */
export async function writeOpened(tx: Tx, { authorityId, personId }: Who) {
  const theirs = { authorityId, personId, rule: "only", byAuthor: true } as const;
  const rows = await tx.viewReader.findMany({
    where: theirs,
    select: { viewId: true, view: { select: { authorId: true, withdrawal: { select: { at: true } } } } },
  });
  await tx.viewReader.updateMany({ where: theirs, data: { byAuthor: false } });
  return rows.filter(({ view }) => view.withdrawal === null).map(({ viewId, view }) => ({ viewId, authorId: view.authorId }));
}

/** Undoes that for the views that nobody else has read since; which. */
export async function writeOnlyAgain(tx: Tx, { authorityId, personId }: Who, since: Date | null): Promise<string[]> {
  const readSince = { readings: { some: { personId: { not: personId }, ...(since ? { at: { gte: since } } : {}) } } };
  const rows = await tx.viewReader.findMany({
    where: { authorityId, personId, rule: "only", byAuthor: false, view: { NOT: readSince } },
    select: { viewId: true },
  });
  const ids = rows.map(({ viewId }) => viewId);
  for (const viewId of ids) {
    await tx.viewReader.update({ where: { authorityId_viewId_personId: { authorityId, viewId, personId } }, data: { byAuthor: true } });
  }
  return ids;
}
