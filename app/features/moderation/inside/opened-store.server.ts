import type { Reader } from "~/platform/db/db.server";

/** Whether this person has opened this reply before, by what is on record. */
export async function hasOpenedReply(read: Reader, who: { authorityId: string; personId: string }, replyId: string): Promise<boolean> {
  const { authorityId, personId: actorId } = who;
  return (await read.event.count({ where: { authorityId, subjectId: replyId, name: "reply.opened", actorId } })) > 0;
}

/** Whether anybody has read a view. */
export async function isReadBySomebody(read: Reader, authorityId: string, viewId: string): Promise<boolean> {
  return (await read.reading.count({ where: { authorityId, viewId } })) > 0;
}
