import { dayStart } from "../clock";
import type { Statement } from "../db/commit-queue.server";
import { db } from "../db/db.server";
import { commitTogether, sqlTime } from "../db/group-commit.server";
import { newId } from "../id";
import { urgentNotices } from "./queue-message.server";

/** Alerts, or everything else, whose time has come and that nobody holds; those that a worker sends by hand are left to the worker. */
export async function dueMessages(authorityId: string, at: Date, take: number, urgent: boolean) {
  const { read } = await db();
  return read.outboxMessage.findMany({
    where: {
      authorityId,
      sentAt: null,
      dueAt: { lte: at },
      droppedAt: null,
      notice: urgent ? { in: urgentNotices } : { notIn: urgentNotices },
      channel: { not: "byHand" },
      OR: [{ heldUntilAt: null }, { heldUntilAt: { lte: at } }],
    },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take,
  });
}

export type Due = Awaited<ReturnType<typeof dueMessages>>[number];

/** Whom a message is for: how they want to hear from us, and what staff sign in with. Null when they have left. */
export async function recipient(authorityId: string, personId: string) {
  const { read } = await db();
  const where = { authorityId_personId: { authorityId, personId } };
  const [person, channel] = await Promise.all([
    read.person.findUnique({
      where: { authorityId_id: { authorityId, id: personId } },
      select: { kind: true, language: true, leftAt: true, credential: { select: { signInName: true } } },
    }),
    read.channel.findUnique({ where }),
  ]);
  return person && !person.leftAt ? { ...person, channel } : null;
}

export async function openAuthorities() {
  const { read } = await db();
  return read.authority.findMany({ where: { closedAt: null }, select: { id: true, timeZone: true } });
}

/** Also those that have closed: what goes by the clock goes there too. */
export async function everyAuthority() {
  const { read } = await db();
  return read.authority.findMany({ select: { id: true, timeZone: true } });
}

type Mine = { authorityId: string; id: string; attempts: number };
const still = `"authorityId" = ? AND "id" = ? AND "attempts" = ? AND "sentAt" IS NULL AND "droppedAt" IS NULL`;
const where = (mine: Mine) => [mine.authorityId, mine.id, mine.attempts];

/**
 * Takes a message for this sender alone until `until`. False when another has it, or it is no longer needed: of two senders
 * on one row, in one process or in two, on either database, exactly one gets true.
 */
export async function claim(due: Due, channel: string, at: Date, until: Date): Promise<boolean> {
  const outcome = await commitTogether({
    guard: {
      sql: `UPDATE "OutboxMessage" SET "heldUntilAt" = ?, "attempts" = "attempts" + 1, "channel" = ?
            WHERE ${still} AND ("heldUntilAt" IS NULL OR "heldUntilAt" <= ?)`,
      params: [sqlTime(until), channel, ...where(due), sqlTime(at)],
    },
    statements: [],
  });
  return outcome === "written";
}

/** It is on its way: written with its event, and never sent again. Of an alert the event keeps the time, of others the day. */
export async function markSent(mine: Mine, at: Date, urgent: boolean): Promise<boolean> {
  const outcome = await commitTogether({
    guard: {
      sql: `UPDATE "OutboxMessage" SET "sentAt" = ?, "heldUntilAt" = NULL, "failure" = NULL WHERE ${still}`,
      params: [sqlTime(at), ...where(mine)],
    },
    statements: [
      {
        sql: `INSERT INTO "Event" ("authorityId", "id", "name", "subjectId", "actorKind", "actorId", "at") VALUES (?, ?, 'message.sent', ?, 'system', NULL, ?)`,
        params: [mine.authorityId, newId(), mine.id, sqlTime(urgent ? at : dayStart(at))],
      },
    ],
  });
  return outcome === "written";
}

/** To be tried again, or only at its hour: let go, with the reason as a code. Others may come sooner by it, in the same commit. */
export async function putOff(mine: Mine, dueAt: Date, why: string | null, sooner: readonly Statement[] = []): Promise<void> {
  await commitTogether({
    statements: [
      {
        sql: `UPDATE "OutboxMessage" SET "dueAt" = ?, "heldUntilAt" = NULL, "failure" = ? WHERE ${still}`,
        params: [sqlTime(dueAt), why, ...where(mine)],
      },
      ...sooner,
    ],
  });
}

/** Not sent, and not to be: the reason as a code. Others may come sooner by it, in the same commit. */
export async function drop(mine: Mine, at: Date, why: string, sooner: readonly Statement[] = []): Promise<void> {
  await commitTogether({
    statements: [
      {
        sql: `UPDATE "OutboxMessage" SET "droppedAt" = ?, "heldUntilAt" = NULL, "failure" = ? WHERE ${still}`,
        params: [sqlTime(at), why, ...where(mine)],
      },
      ...sooner,
    ],
  });
}

/** Left for a worker to send by hand. */
export async function leaveToWorker(mine: Mine): Promise<void> {
  await commitTogether({
    statements: [{ sql: `UPDATE "OutboxMessage" SET "channel" = 'byHand' WHERE ${still}`, params: where(mine) }],
  });
}

export type Sent = Mine & { notice: string; subjectId: string | null; resends: number };

/** Sent since a moment, not by hand and not known to be delivered, alerts first and every one: to ask the provider what became of them. */
export async function* sentSince(since: Date): AsyncGenerator<Sent> {
  const { read } = await db();
  // An alert goes where an authority has closed too, and what became of it is asked there too.
  const urgentFirst = [
    { notice: { in: urgentNotices }, authorities: await everyAuthority() },
    { notice: { notIn: urgentNotices }, authorities: await openAuthorities() },
  ];
  for (const { notice, authorities } of urgentFirst) {
    for (const { id: authorityId } of authorities) {
      for (let after = ""; ; ) {
        const rows = await read.outboxMessage.findMany({
          where: { authorityId, id: { gt: after }, notice, sentAt: { gte: since }, droppedAt: null, sentById: null, deliveredAt: null },
          select: { authorityId: true, id: true, attempts: true, notice: true, subjectId: true, resends: true },
          orderBy: { id: "asc" },
          take: 500,
        });
        yield* rows;
        if (rows.length < 500) break;
        after = rows.at(-1)?.id ?? "";
      }
    }
  }
}

/** The provider has brought it: the day on which it said so, for a time could tell when somebody had their phone. */
export async function markDelivered(sent: Mine, at: Date): Promise<void> {
  await commitTogether({
    statements: [
      {
        sql: `UPDATE "OutboxMessage" SET "deliveredAt" = ? WHERE "authorityId" = ? AND "id" = ? AND "attempts" = ? AND "sentAt" IS NOT NULL AND "droppedAt" IS NULL`,
        params: [sqlTime(dayStart(at)), ...where(sent)],
      },
    ],
  });
}

/**
 * The provider took it and could not bring it: to be sent again from `dueAt` on, or (null) not to be sent any more; others may come
 * sooner by that.
 */
export async function takeBack(sent: Mine, at: Date, dueAt: Date | null, why: string, sooner: readonly Statement[] = []): Promise<void> {
  const of = `"authorityId" = ? AND "id" = ? AND "attempts" = ? AND "sentAt" IS NOT NULL AND "droppedAt" IS NULL`;
  const set = dueAt ? `"sentAt" = NULL, "resends" = "resends" + 1, "dueAt" = ?` : `"droppedAt" = ?`;
  await commitTogether({
    statements: [{ sql: `UPDATE "OutboxMessage" SET ${set}, "failure" = ? WHERE ${of}`, params: [sqlTime(dueAt ?? at), why, ...where(sent)] }, ...sooner],
  });
}
