import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { inParts } from "~/platform/db/in-parts";
import { newId } from "~/platform/id";

/** Of these views those that somebody has never had before them. */
export async function neverReadBy(authorityId: string, personId: string, viewIds: readonly string[]): Promise<string[]> {
  const { read } = await db();
  const rows = await inParts(viewIds, (part) => read.reading.findMany({ where: { authorityId, personId, viewId: { in: part } }, select: { viewId: true } }));
  const had = new Set(rows.map(({ viewId }) => viewId));
  return [...new Set(viewIds)].filter((id) => !had.has(id));
}

/** Whether this person has opened this view in full before, by what is on record. */
export async function hasOpened(read: Reader, { authorityId, personId: actorId }: { authorityId: string; personId: string }, viewId: string): Promise<boolean> {
  return (await read.event.count({ where: { authorityId, subjectId: viewId, name: "view.opened", actorId } })) > 0;
}

/** Each once for a person: what another tab of theirs wrote meanwhile stays. */
export async function writeReadings(tx: Tx, { authorityId, personId }: { authorityId: string; personId: string }, viewIds: readonly string[], at: Date) {
  for (const viewId of viewIds) {
    const which = { authorityId, viewId, personId };
    await tx.reading.upsert({ where: { authorityId_viewId_personId: which }, create: { ...which, id: newId(), at }, update: {} });
  }
}
