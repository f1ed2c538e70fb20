import { db, type Reader } from "~/platform/db/db.server";
import type { Subject, WaitingFor } from "../subject";

/** A subject and, of a view, what its author wrote back about it. */
export async function withReplies(read: Reader, { authorityId, subjectKind, subjectId }: Subject) {
  const replies = subjectKind === "view" ? await read.reply.findMany({ where: { authorityId, viewId: subjectId }, select: { id: true } }) : [];
  const subjects = [
    { subjectKind, subjectId },
    { subjectKind: "reply" as const, subjectId: { in: replies.map((reply) => reply.id) } },
  ];
  return { authorityId, settledOn: null, OR: subjects };
}

/** The view that an item is about, or that the reply belongs to: what the item is narrowed by. Null for everything else. */
export async function viewOfItem(read: Reader, { authorityId, subjectKind, subjectId }: Subject) {
  const select = { complainedOn: true, language: true, groupId: true, ageBand: true, topic: true } as const;
  const where = { authorityId_id: { authorityId, id: subjectId } };
  if (subjectKind === "view") return read.view.findUnique({ where, select });
  if (subjectKind !== "reply") return null;
  return (await read.reply.findUnique({ where, select: { view: { select } } }))?.view ?? null;
}

/** The language that something was written in, as it was known when it waited before. */
export async function languageBefore(read: Reader, { authorityId, subjectKind, subjectId }: Subject): Promise<string | null> {
  const where = { authorityId, subjectKind, subjectId, language: { not: null } };
  return (await read.inboxItem.findFirst({ where, orderBy: { id: "asc" }, select: { language: true } }))?.language ?? null;
}

const readOrTold: WaitingFor[] = ["unread", "advocate"];

/** Whether a subject, or a reply to it, still waits to be read, or for an advocate to be told, and its time for that has passed. */
export async function waitsTooLong(read: Reader, subject: Subject, at: Date): Promise<boolean> {
  return (await read.inboxItem.count({ where: { ...(await withReplies(read, subject)), waitingFor: { in: readOrTold }, dueAt: { lt: at } } })) > 0;
}

export async function waitingItem(read: Reader, authorityId: string, id: string) {
  return read.inboxItem.findFirst({ where: { authorityId, id, settledOn: null }, select: { onlyForId: true, subjectId: true } });
}

/** What is about views that name this person as "never": the views, and the replies that belong to them. */
export async function subjectsAgainst(authorityId: string, personId: string): Promise<string[]> {
  const { read } = await db();
  const views = await read.viewReader.findMany({ where: { authorityId, personId, rule: "never" }, select: { viewId: true } });
  if (views.length === 0) return [];
  const viewIds = views.map((row) => row.viewId);
  const replies = await read.reply.findMany({ where: { authorityId, viewId: { in: viewIds } }, select: { id: true } });
  return [...viewIds, ...replies.map((row) => row.id)];
}
