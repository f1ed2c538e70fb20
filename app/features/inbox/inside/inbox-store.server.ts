import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import type { Subject, SubjectKind, WaitingFor } from "../subject";
import type { DecisionMade, LatestDecision, Waiting } from "../wait.server";

/** Adds an item, or keeps the one that waits for the same thing, with the earlier clock and the higher place. */
export async function writeItem(tx: Tx, item: Waiting & { id: string; waitingSince: Date }): Promise<void> {
  const { authorityId, subjectKind, subjectId, waitingFor } = item;
  const before = await tx.inboxItem.findFirst({
    where: { authorityId, subjectKind, subjectId, waitingFor, settledOn: null },
    select: { id: true, dueAt: true, readFirst: true },
  });
  if (before) {
    const dueAt = before.dueAt < item.dueAt ? before.dueAt : item.dueAt;
    await tx.inboxItem.update({
      where: { authorityId_id: { authorityId, id: before.id } },
      data: { dueAt, readFirst: before.readFirst || (item.readFirst ?? false) },
    });
    return;
  }
  await tx.inboxItem.create({
    data: {
      authorityId,
      id: item.id,
      subjectKind,
      subjectId,
      waitingFor,
      waitingSince: item.waitingSince,
      dueAt: item.dueAt,
      language: item.language ?? null,
      groupId: item.groupId ?? null,
      ageBand: item.ageBand ?? null,
      topic: item.topic ?? null,
      onlyForId: item.onlyForId ?? null,
      readFirst: item.readFirst ?? false,
    },
  });
}

/** Settles what waits and drops the exact time, of which only the day stays. */
export async function settleItems(
  tx: Tx,
  subject: Subject,
  reasons: readonly WaitingFor[] | undefined,
  settled: { settledOn: string; settledById: string | null },
): Promise<void> {
  const { authorityId, subjectKind, subjectId } = subject;
  await tx.inboxItem.updateMany({
    where: {
      authorityId,
      subjectKind,
      subjectId,
      settledOn: null,
      ...(reasons ? { waitingFor: { in: [...reasons] } } : {}),
    },
    data: { ...settled, waitingSince: null },
  });
}

export async function writeReaderOf(tx: Tx, { authorityId, subjectKind, subjectId }: Subject, onlyForId: string | null) {
  await tx.inboxItem.updateMany({ where: { authorityId, subjectKind, subjectId, settledOn: null }, data: { onlyForId } });
}

export async function zoneOf(tx: Reader, authorityId: string): Promise<string> {
  const authority = await tx.authority.findUnique({ where: { id: authorityId }, select: { timeZone: true } });
  return authority?.timeZone ?? "Europe/London";
}

export async function writeDecision(tx: Tx, made: DecisionMade & { id: string; at: Date }) {
  const { authorityId, subjectKind, subjectId, id, outcome, decidedById } = made;
  const latest = (await latestOf(tx, authorityId, subjectKind, [subjectId])).get(subjectId);
  if ((latest?.id ?? null) !== made.sawDecisionId && latest) return { ok: false as const, why: "someone-decided" as const, latest };
  // Two decisions within a millisecond would have no order; the later one says so.
  const at = latest && latest.at >= made.at ? new Date(latest.at.getTime() + 1) : made.at;
  await tx.moderationDecision.create({
    data: {
      authorityId,
      id,
      subjectKind,
      subjectId,
      viewId: subjectKind === "view" ? subjectId : null,
      outcome,
      mayBeCounted: made.mayBeCounted ?? false,
      mayBeQuoted: made.mayBeQuoted ?? false,
      reason: made.reason ?? null,
      decidedById,
      at,
    },
  });
  return { ok: true as const, id };
}

export async function latestOf(read: Reader, authorityId: string, subjectKind: SubjectKind, ids: readonly string[]): Promise<Map<string, LatestDecision>> {
  if (ids.length === 0) return new Map();
  const rows = await read.moderationDecision.findMany({
    where: { authorityId, subjectKind, subjectId: { in: [...ids] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: {
      id: true,
      subjectId: true,
      outcome: true,
      mayBeCounted: true,
      mayBeQuoted: true,
      reason: true,
      decidedById: true,
      at: true,
    },
  });
  return new Map(rows.map((row) => [row.subjectId, row]));
}

/** How many wait for a reason, counted no further than `most`. */
export async function countItems(authorityId: string, where: Prisma.InboxItemWhereInput, most: number): Promise<number> {
  const { read } = await db();
  const found = await read.inboxItem.findMany({
    where: { authorityId, settledOn: null, ...where },
    // The order of the index. Without one, rows are read in the order of their ids: all that ever waited.
    orderBy: [{ readFirst: "asc" }, { dueAt: "asc" }],
    select: { id: true },
    take: most,
  });
  return found.length;
}

export async function itemsOfSubject(subject: Subject) {
  const { read } = await db();
  return read.inboxItem.findMany({ where: { ...subject, settledOn: null }, orderBy: { dueAt: "asc" } });
}
