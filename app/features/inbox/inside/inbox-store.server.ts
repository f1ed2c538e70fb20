import { dayStart } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import type { Subject, SubjectKind, WaitingFor } from "../subject";
import type { DecisionMade, LatestDecision, Waiting } from "../wait.server";
import { takeIdeaTranslations } from "./idea-store.server";
import { languageBefore, viewOfItem, withReplies } from "./named-store.server";
import { forgetThemesOfItems, writeThemesOfItems } from "./waiting-theme-store.server";

/**
 * Adds an item, or keeps the one that waits for the same thing, with the earlier clock and the higher place. What it is narrowed by
 * is its view's, whatever made it wait. Of a view that is a complaint nothing waits: that is read in its own room.
 */
export async function writeItem(tx: Tx, item: Waiting & { id: string; waitingSince: Date }): Promise<void> {
  const { authorityId, subjectKind, subjectId, waitingFor } = item;
  const view = await viewOfItem(tx, item);
  if (view?.complainedOn) return;
  const before = await tx.inboxItem.findFirst({
    where: { authorityId, subjectKind, subjectId, waitingFor, settledOn: null },
    select: { id: true, dueAt: true, readFirst: true, readFirstWhy: true },
  });
  if (before) {
    const dueAt = before.dueAt < item.dueAt ? before.dueAt : item.dueAt;
    const readFirst = before.readFirst || (item.readFirst ?? false);
    const readFirstWhy = before.readFirstWhy ?? item.readFirstWhy ?? null;
    await tx.inboxItem.update({ where: { authorityId_id: { authorityId, id: before.id } }, data: { dueAt, readFirst, readFirstWhy } });
    if (subjectKind === "view") await writeThemesOfItems(tx, authorityId, [{ id: before.id, subjectId, waitingFor, readFirst, dueAt }]);
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
      language: item.language ?? (subjectKind === "view" ? view?.language : await languageBefore(tx, item)) ?? null,
      groupId: item.groupId ?? view?.groupId ?? null,
      ageBand: item.ageBand ?? view?.ageBand ?? null,
      topic: item.topic ?? view?.topic ?? null,
      onlyForId: item.onlyForId ?? null,
      readFirst: item.readFirst ?? false,
      readFirstWhy: item.readFirstWhy ?? null,
    },
  });
  if (subjectKind === "view") await writeThemesOfItems(tx, authorityId, [{ ...item, readFirst: item.readFirst ?? false }]);
}

export async function whyItWasFirst(tx: Tx, { authorityId, subjectKind, subjectId }: Subject): Promise<string | null> {
  const where = { authorityId, subjectKind, subjectId, settledOn: null, readFirstWhy: { not: null } };
  return (await tx.inboxItem.findFirst({ where, select: { readFirstWhy: true } }))?.readFirstWhy ?? null;
}

/** Settles what waits and drops why it was read first, and the exact time, of which only the day stays. */
export async function settleItems(
  tx: Tx,
  subject: Subject,
  reasons: readonly WaitingFor[] | undefined,
  settled: { settledOn: string; settledById: string | null },
): Promise<void> {
  const { authorityId, subjectKind, subjectId } = subject;
  const open = await tx.inboxItem.findMany({
    where: { authorityId, subjectKind, subjectId, settledOn: null, ...(reasons ? { waitingFor: { in: [...reasons] } } : {}) },
    select: { id: true, dueAt: true },
  });
  if (open.length === 0) return;
  const ids = open.map((item) => item.id);
  for (const { id, dueAt } of open) {
    // The time by which it was due is the time at which it came, some days later: of both the day alone stays (R41).
    await tx.inboxItem.update({
      where: { authorityId_id: { authorityId, id } },
      data: { ...settled, waitingSince: null, readFirstWhy: null, dueAt: dayStart(dueAt) },
    });
  }
  if (subjectKind === "view") await forgetThemesOfItems(tx, authorityId, ids);
}

export async function writeWaitsAgain(tx: Tx, settled: Subject & { waitingFor: WaitingFor; settledById: string; dueAt: Date }, waitingSince: Date) {
  const { dueAt, ...of } = settled;
  const last = await tx.inboxItem.findFirst({ where: { ...of, settledOn: { not: null } }, orderBy: [{ settledOn: "desc" }, { id: "desc" }] });
  if (!last) return;
  const { authorityId, id, subjectId, waitingFor, readFirst } = last;
  await tx.inboxItem.update({ where: { authorityId_id: { authorityId, id } }, data: { settledOn: null, settledById: null, waitingSince, dueAt } });
  if (last.subjectKind === "view") await writeThemesOfItems(tx, authorityId, [{ id, subjectId, waitingFor, readFirst, dueAt }]);
}

export async function writeReaderOf(tx: Tx, subject: Subject, onlyForId: string | null) {
  await tx.inboxItem.updateMany({ where: await withReplies(tx, subject), data: { onlyForId } });
}

export async function writeForAll(tx: Tx, authorityId: string, personId: string) {
  await tx.inboxItem.updateMany({ where: { authorityId, onlyForId: personId, settledOn: null }, data: { onlyForId: null } });
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
      restoresId: made.restoresId ?? null,
      at,
    },
  });
  if (subjectKind === "idea" && outcome !== "allowed") await takeIdeaTranslations(tx, authorityId, subjectId);
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

export type Counting = { readonly name: string; readonly waitingFor: WaitingFor; readonly readFirst?: boolean; readonly dueBefore?: Date };

/** How many wait for each of these, counted no further than `most`, in one statement. Runs along the index of what waits. */
export async function countItems(
  authorityId: string,
  counting: readonly Counting[],
  of: { most: number; onlyForId?: string; hidden: readonly string[] },
): Promise<Map<string, number>> {
  const { most, onlyForId, hidden } = of;
  const params: (string | boolean | Date | number)[] = [...hidden];
  const withHidden = hidden.length > 0 ? `WITH "hidden" ("id") AS (VALUES ${hidden.map(() => "(?)").join(", ")}) ` : "";
  const one = ({ name, waitingFor, readFirst, dueBefore }: Counting) => {
    params.push(name, authorityId, waitingFor, ...(readFirst === undefined ? [] : [readFirst]));
    if (dueBefore) params.push(false, true, dueBefore);
    if (onlyForId) params.push(onlyForId);
    params.push(most);
    // Both values are named so that the index is stepped through to the time in each.
    const narrowed = `${readFirst === undefined ? "" : ` AND "readFirst" = ?`}${dueBefore ? ` AND "readFirst" IN (?, ?) AND "dueAt" < ?` : ""}${onlyForId ? ` AND "onlyForId" = ?` : ""}${hidden.length > 0 ? ` AND "subjectId" NOT IN (SELECT "id" FROM "hidden")` : ""}`;
    return `SELECT ? AS "name", COUNT(*) AS "n" FROM (SELECT 1 FROM "InboxItem" WHERE "authorityId" = ? AND "settledOn" IS NULL AND "waitingFor" = ?${narrowed} LIMIT ?) AS "some"`;
  };
  const sql = withHidden + counting.map(one).join(" UNION ALL ");
  const rows = await rowsBySql<{ name: string; n: bigint | number }>(sql, params);
  return new Map(rows.map((row) => [row.name, Number(row.n)]));
}

export async function itemsOfSubject(subject: Subject) {
  const { read } = await db();
  return read.inboxItem.findMany({ where: { ...subject, settledOn: null }, orderBy: { dueAt: "asc" } });
}

/** What these subjects of one kind wait for now, the earliest first. */
export async function itemsOfAny(authorityId: string, subjectKind: Subject["subjectKind"], ids: readonly string[]) {
  const { read } = await db();
  const where = { authorityId, subjectKind, subjectId: { in: [...ids] }, settledOn: null };
  return ids.length === 0 ? [] : read.inboxItem.findMany({ where, orderBy: { dueAt: "asc" }, select: { subjectId: true, dueAt: true } });
}

/** The same with those that are settled, for finding where in the inbox it stands or stood. */
export async function everyItemOf({ authorityId, subjectKind, subjectId }: Subject) {
  const { read } = await db();
  return read.inboxItem.findMany({
    where: { authorityId, subjectKind, subjectId },
    select: { id: true, waitingFor: true, readFirst: true, dueAt: true, settledOn: true, settledById: true },
  });
}
