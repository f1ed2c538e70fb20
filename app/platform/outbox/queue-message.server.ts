import { now } from "../clock";
import type { Statement } from "../db/commit-queue.server";
import type { Reader, Tx } from "../db/db.server";
import { sqlTime } from "../db/sql-values";
import { newId } from "../id";
import { type NoLongerNeeded, type Notice, notices } from "./notice";

export type NewMessage = {
  authorityId: string;
  toPersonId: string;
  notice: Notice;
  /** What it is about, so that it is dropped when that is done. */
  subjectId?: string;
  /** Not before then. */
  dueAt?: Date;
  /** A name of its own, where the same message may be asked for twice and must come once. */
  id?: string;
};

// Which channel it goes by is looked up when it is sent, since somebody may choose another until then.
const unchosen = "chosen";

/** Writes a message into the outbox, in the transaction of the change that it tells of. With an id it is written once. */
export async function queueMessage(tx: Tx, message: NewMessage): Promise<void> {
  const row = newRow(message, now());
  if (message.id === undefined) await tx.outboxMessage.create({ data: row });
  else await tx.outboxMessage.upsert({ where: { authorityId_id: { authorityId: row.authorityId, id: row.id } }, create: row, update: {} });
}

function newRow({ authorityId, toPersonId, notice, subjectId, dueAt, id }: NewMessage, at: Date) {
  return { authorityId, id: id ?? newId(), toPersonId, notice, subjectId, channel: unchosen, waitingSince: at, dueAt: dueAt ?? at };
}

/** The same as a statement of a group commit. */
export function messageStatement(message: NewMessage): Statement {
  const at = now();
  return {
    sql: `INSERT INTO "OutboxMessage" ("authorityId", "id", "toPersonId", "notice", "channel", "subjectId", "waitingSince", "dueAt", "attempts")
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    params: [
      message.authorityId,
      message.id ?? newId(),
      message.toPersonId,
      message.notice,
      unchosen,
      message.subjectId ?? null,
      sqlTime(at),
      sqlTime(message.dueAt ?? at),
      0,
    ],
  };
}

/**
 * Tells members that there is news, those who have chosen a channel; nobody else is reached, and nothing waits for them. One
 * that waits for its hour, or for a worker, tells of this news too: nobody gets the same sentence five times in a morning.
 */
export async function tellMembers(tx: Tx, news: { authorityId: string; personIds: readonly (string | null)[]; subjectId: string }): Promise<void> {
  const { authorityId, subjectId } = news;
  const ids = [...new Set(news.personIds)].filter((id): id is string => id !== null);
  const reached = await tx.channel.findMany({ where: { authorityId, personId: { in: ids } }, select: { personId: true } });
  if (reached.length === 0) return;
  const at = now();
  const waits = { authorityId, toPersonId: { in: reached.map(({ personId }) => personId) }, notice: "news", sentAt: null, droppedAt: null };
  const later = await tx.outboxMessage.findMany({
    where: { ...waits, OR: [{ dueAt: { gt: at } }, { channel: "byHand" }] },
    select: { toPersonId: true },
  });
  const hear = new Set(later.map(({ toPersonId }) => toPersonId));
  const data = reached.flatMap(({ personId }) => (hear.has(personId) ? [] : [newRow({ authorityId, toPersonId: personId, notice: "news", subjectId }, at)]));
  if (data.length > 0) await tx.outboxMessage.createMany({ data });
}

/** What was asked for and is no longer needed: nothing that waits about this subject is sent any more. */
export async function dropMessages(
  tx: Tx,
  about: { authorityId: string; subjectId: string; toPersonIds?: readonly string[]; why: NoLongerNeeded },
): Promise<number> {
  const { authorityId, subjectId, toPersonIds, why } = about;
  const dropped = await tx.outboxMessage.updateMany({
    where: { authorityId, subjectId, sentAt: null, droppedAt: null, ...(toPersonIds ? { toPersonId: { in: [...toPersonIds] } } : {}) },
    data: { droppedAt: now(), failure: why },
  });
  return dropped.count;
}

/** Nothing that waits for somebody is sent to them any more. */
export async function dropMessagesTo(tx: Tx, to: { authorityId: string; toPersonId: string; why: NoLongerNeeded }): Promise<void> {
  const { authorityId, toPersonId, why } = to;
  await tx.outboxMessage.updateMany({ where: { authorityId, toPersonId, sentAt: null, droppedAt: null }, data: { droppedAt: now(), failure: why } });
}

/** The messages about a subject: to whom, when due, sent or dropped. Never what they say. */
export async function messagesAbout(read: Reader, authorityId: string, subjectId: string) {
  return read.outboxMessage.findMany({
    where: { authorityId, subjectId },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: { id: true, toPersonId: true, waitingSince: true, dueAt: true, sentAt: true, droppedAt: true, failure: true, attempts: true },
  });
}

export const urgentNotices: string[] = (Object.keys(notices) as Notice[]).filter((notice) => notices[notice].urgent);
export const isUrgent = (notice: string) => urgentNotices.includes(notice);
