import type { Reader, Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";

type Who = { readonly authorityId: string; readonly personId: string };

/** Whether it is on record that somebody opened a concern. */
export async function hasOpened(read: Reader, { authorityId, personId }: Who, concernId: string): Promise<boolean> {
  return (await read.event.count({ where: { authorityId, subjectId: concernId, name: "concern.read", actorId: personId } })) > 0;
}

/** That somebody read a view's words, once; its author sees it. */
export async function writeReadingOf(tx: Tx, { authorityId, personId }: Who, viewId: string, at: Date): Promise<void> {
  const which = { authorityId, viewId, personId };
  await tx.reading.upsert({ where: { authorityId_viewId_personId: which }, create: { ...which, id: newId(), at }, update: {} });
}
