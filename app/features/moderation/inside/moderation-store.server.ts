import { nextTurn } from "~/features/views/next-turn.server";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import type { CoverReason, Span } from "../cover";

const latestDecision = {
  where: { subjectKind: "view" },
  orderBy: [{ at: "desc" }, { id: "desc" }],
  take: 1,
} satisfies Prisma.View$decisionsArgs;

/** What reads outside a change: all that is committed. */
export async function committed(): Promise<Reader> {
  return (await db()).read;
}

/** A view as a verb needs it: who may see it, its words, its covers. Null when it is not in this authority. */
export async function viewToModerate(read: Reader, authorityId: string, id: string) {
  return read.view.findUnique({
    where: { authorityId_id: { authorityId, id } },
    select: {
      id: true,
      authorityId: true,
      authorId: true,
      sharing: true,
      words: true,
      language: true,
      groupId: true,
      ageBand: true,
      topic: true,
      withdrawal: true,
      complainedOn: true,
      onlyGroup: true,
      readers: true,
      readings: { select: { personId: true } },
      decisions: latestDecision,
      covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
      partsLeft: true,
      answers: { select: { answerId: true }, take: 1 },
    },
  });
}

/** A view as its reading page shows it. */
export async function viewToRead(authorityId: string, id: string) {
  const { read } = await db();
  return read.view.findUnique({
    where: { authorityId_id: { authorityId, id } },
    include: {
      withdrawal: true,
      readers: true,
      covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
      partsLeft: true,
      readings: { orderBy: { at: "asc" } },
      decisions: { where: { subjectKind: "view" }, orderBy: [{ at: "desc" }, { id: "desc" }] },
      replies: { orderBy: [{ turn: "asc" }, { onDay: "asc" }, { id: "asc" }] },
      answers: { include: { answer: { select: { id: true, words: true, language: true, onDay: true, byId: true } } } },
      sources: { select: { askId: true } },
    },
  });
}

/** What the inbox shows of views: never their words. */
export async function viewLines(authorityId: string, ids: readonly string[]) {
  const { read } = await db();
  return read.view.findMany({
    where: { authorityId, id: { in: [...ids] } },
    select: {
      id: true,
      authorityId: true,
      authorId: true,
      receivedOn: true,
      feeling: true,
      sharing: true,
      language: true,
      onlyGroup: true,
      groupId: true,
      withdrawal: { select: { at: true } },
      complainedOn: true,
      readers: { select: { personId: true, rule: true, byAuthor: true } },
      readings: { select: { personId: true } },
      decisions: latestDecision,
    },
  });
}

export async function hasRead(read: Reader, authorityId: string, viewId: string, personId: string): Promise<boolean> {
  const found = await read.reading.findUnique({
    where: { authorityId_viewId_personId: { authorityId, viewId, personId } },
    select: { id: true },
  });
  return found !== null;
}

export async function writeReading(tx: Tx, reading: { authorityId: string; id: string; viewId: string; personId: string; at: Date }) {
  await tx.reading.create({ data: reading });
}

export async function writeCovers(
  tx: Tx,
  spans: readonly (Span & { id: string })[],
  cover: { authorityId: string; viewId: string; reason: CoverReason; coveredById: string; at: Date },
) {
  for (const span of spans) await tx.cover.create({ data: { ...cover, ...span } });
}

export async function writePartsLeft(tx: Tx, left: { authorityId: string; viewId: string; leftById: string; at: Date }, places: readonly Span[]) {
  const { authorityId, viewId } = left;
  for (const { start, end } of places) {
    const id = { authorityId, viewId, start, end };
    await tx.partLeft.upsert({ where: { authorityId_viewId_start_end: id }, create: { ...left, start, end }, update: {} });
  }
}

export async function writePartsOpenAgain(tx: Tx, authorityId: string, viewId: string, places: readonly Span[]) {
  for (const { start, end } of places) await tx.partLeft.deleteMany({ where: { authorityId, viewId, start, end } });
}

/** Lifts a cover; false when it is not there or was lifted before. */
export async function writeLifted(tx: Tx, cover: { authorityId: string; viewId: string; id: string; liftedById: string; liftedAt: Date }): Promise<boolean> {
  const { authorityId, viewId, id, ...lifted } = cover;
  return (await tx.cover.updateMany({ where: { authorityId, viewId, id, liftedAt: null }, data: lifted })).count === 1;
}

/** Whether a cover was lifted after a moment: what was allowed until then was allowed with it. */
export async function liftedSince(read: Reader, authorityId: string, viewId: string, at: Date): Promise<boolean> {
  return (await read.cover.count({ where: { authorityId, viewId, liftedAt: { gte: at } } })) > 0;
}

/** The covers of a view that were lifted, the latest first. */
export async function coversLifted(read: Reader, authorityId: string, viewId: string) {
  return read.cover.findMany({ where: { authorityId, viewId, liftedAt: { not: null } }, orderBy: { liftedAt: "desc" } });
}

/** Writes a reply of staff once for each key. */
export async function writeStaffReply(
  tx: Tx,
  reply: {
    authorityId: string;
    id: string;
    viewId: string;
    personId: string;
    words: string;
    language: string;
    onDay: string;
    sendKeyHash: string;
  },
): Promise<"written" | "already"> {
  const { authorityId, sendKeyHash } = reply;
  const before = await tx.reply.findUnique({
    where: { authorityId_sendKeyHash: { authorityId, sendKeyHash } },
    select: { id: true },
  });
  if (before) return "already";
  await tx.reply.create({ data: { ...reply, speaker: "staff", turn: await nextTurn(tx, reply) } });
  return "written";
}

/** Names and jobs of staff, by id. */
export async function namesOf(authorityId: string, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const { read } = await db();
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  const people = await read.person.findMany({
    where: { authorityId, id: { in: wanted } },
    select: { id: true, name: true, job: true },
  });
  return new Map(people.map((person) => [person.id, person.job ? `${person.name}, ${person.job}` : person.name]));
}

/** The time zone that an authority's days are counted in. */
export async function zoneOf(authorityId: string): Promise<string> {
  const { read } = await db();
  return (await clocksOf(read, authorityId)).timeZone;
}

export async function clocksOf(read: Reader, authorityId: string) {
  return read.authority.findUniqueOrThrow({
    where: { id: authorityId },
    select: { id: true, timeZone: true, readWithinDays: true, answerWithinDays: true },
  });
}
