import { db, type Reader } from "~/platform/db/db.server";
import type { Subject } from "../subject";

/** Whether a subject still waits to be read and its time to be read has passed. */
export async function unreadIsLate(read: Reader, subject: Subject, at: Date): Promise<boolean> {
  return (await read.inboxItem.count({ where: { ...subject, waitingFor: "unread", settledOn: null, dueAt: { lt: at } } })) > 0;
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
