import { now } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { finishedReasons } from "../channel";

const lost = (authorityId: string) => ({ authorityId, droppedAt: { not: null }, failure: { notIn: [...finishedReasons] } });
const waits = (authorityId: string) => ({ authorityId, sentAt: null, droppedAt: null });
const shown = { id: true, notice: true, channel: true, attempts: true, waitingSince: true, dueAt: true, sentAt: true, droppedAt: true, failure: true } as const;

/** How many messages wait, are being tried again, wait for a worker, went since a moment, and did not go. */
export async function countMessages(authorityId: string, since: Date) {
  const { read } = await db();
  const count = (where: object) => read.outboxMessage.count({ where: { authorityId, ...where } });
  const [waiting, again, byHand, sent, failed] = await Promise.all([
    count({ ...waits(authorityId), channel: { not: "byHand" }, failure: null }),
    count({ ...waits(authorityId), failure: { not: null } }),
    count({ ...waits(authorityId), channel: "byHand" }),
    count({ sentAt: { gte: since }, droppedAt: null }),
    countGivenUp(authorityId),
  ]);
  return { waiting, again, byHand, sent, failed };
}

/** How many messages were given up. */
export async function countGivenUp(authorityId: string): Promise<number> {
  const { read } = await db();
  return read.outboxMessage.count({ where: lost(authorityId) });
}

/** What did not go, or is tried again: ids, kinds and reasons alone, newest first. */
export async function troubledMessages(authorityId: string) {
  const { read } = await db();
  const where = { OR: [lost(authorityId), { ...waits(authorityId), failure: { not: null } }] };
  return read.outboxMessage.findMany({ where, orderBy: [{ waitingSince: "desc" }, { id: "asc" }], take: 100, select: shown });
}

/** The newest messages that went, with whom they were for: shown in a demonstration alone. */
export async function latestSent(authorityId: string, take: number) {
  const { read } = await db();
  const rows = await read.outboxMessage.findMany({
    where: { authorityId, sentAt: { not: null } },
    orderBy: [{ sentAt: "desc" }, { id: "asc" }],
    take,
    select: { ...shown, toPersonId: true },
  });
  const ids = rows.map((row) => row.toPersonId);
  const [people, channels] = await Promise.all([
    read.person.findMany({ where: { authorityId, id: { in: ids } }, select: { id: true, name: true, language: true } }),
    read.channel.findMany({ where: { authorityId, personId: { in: ids } }, select: { personId: true, sentence: true } }),
  ]);
  return rows.map((row) => ({
    ...row,
    to: people.find(({ id }) => id === row.toPersonId) ?? null,
    chosen: channels.find(({ personId }) => personId === row.toPersonId)?.sentence ?? null,
  }));
}

/** Lets a message that was given up be sent again from now on. False when it is not there, or was not given up. */
export async function sendAgain(tx: Tx, authorityId: string, id: string): Promise<boolean> {
  const { count } = await tx.outboxMessage.updateMany({
    where: { ...lost(authorityId), id },
    data: { droppedAt: null, sentAt: null, heldUntilAt: null, failure: null, dueAt: now(), channel: "chosen" },
  });
  return count === 1;
}

export async function messageThere(tx: Tx, authorityId: string, id: string): Promise<boolean> {
  return (await tx.outboxMessage.count({ where: { authorityId, id } })) === 1;
}

const byHand = (authorityId: string) => ({ ...waits(authorityId), channel: "byHand" });

/** What waits for a worker's hand, the longest first, with the nickname; never a number. */
export async function waitingByHand(authorityId: string) {
  const { read } = await db();
  const rows = await read.outboxMessage.findMany({
    where: byHand(authorityId),
    orderBy: [{ waitingSince: "asc" }, { id: "asc" }],
    take: 200,
    select: { id: true, toPersonId: true, waitingSince: true, notice: true },
  });
  const ids = rows.map((row) => row.toPersonId);
  const [people, channels] = await Promise.all([
    read.person.findMany({ where: { authorityId, id: { in: ids } }, select: { id: true, name: true } }),
    read.channel.findMany({ where: { authorityId, personId: { in: ids } }, select: { personId: true, fromHour: true, untilHour: true } }),
  ]);
  return rows.map((row) => ({
    ...row,
    name: people.find(({ id }) => id === row.toPersonId)?.name ?? "",
    hours: channels.find(({ personId }) => personId === row.toPersonId) ?? null,
  }));
}

/** One message that waits for a worker's hand, with how to reach whom it is for. Null when it does not wait any more. */
export async function oneByHand(authorityId: string, id: string, within?: Reader) {
  const read = within ?? (await db()).read;
  const row = await read.outboxMessage.findFirst({ where: { ...byHand(authorityId), id } });
  if (!row) return null;
  const key = { authorityId, personId: row.toPersonId };
  const person = await read.person.findUnique({ where: { authorityId_id: { authorityId, id: row.toPersonId } }, select: { name: true, language: true } });
  const channel = await read.channel.findUnique({ where: { authorityId_personId: key } });
  return person && channel?.kind === "byHand" ? { ...row, person, channel } : null;
}

/** A worker has sent it by hand. False when somebody was quicker, or it is no longer needed. */
export async function markSentByHand(tx: Tx, authorityId: string, id: string, sentById: string): Promise<boolean> {
  const { count } = await tx.outboxMessage.updateMany({ where: { ...byHand(authorityId), id }, data: { sentAt: now(), sentById, failure: null } });
  return count === 1;
}
