import type { Statement } from "~/platform/db/commit-queue.server";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { sealedFor } from "~/platform/db/sealed-words.server";
import { sqlTime } from "~/platform/db/sql-values";
import { newId } from "~/platform/id";
import type { StepKind, Wishes } from "../complaint";

const whole = { about: true, steps: { orderBy: [{ at: "asc" }, { id: "asc" }] } } satisfies Prisma.ComplaintInclude;

export async function committed(): Promise<Reader> {
  return (await db()).read;
}

export async function complaintById(read: Reader, authorityId: string, id: string) {
  return read.complaint.findUnique({ where: { authorityId_id: { authorityId, id } }, include: whole });
}

export async function complaintOfView(read: Reader, authorityId: string, viewId: string) {
  return read.complaint.findUnique({ where: { authorityId_viewId: { authorityId, viewId } }, include: whole });
}

export type Complaint = NonNullable<Awaited<ReturnType<typeof complaintById>>>;

/** The view that a complaint is made of: its words, as they are, and the talk about it. */
export async function viewOfComplaint(authorityId: string, viewId: string) {
  const { read } = await db();
  return read.view.findUnique({
    where: { authorityId_id: { authorityId, id: viewId } },
    select: {
      words: true,
      language: true,
      topic: true,
      helpedBy: true,
      helpedAs: true,
      safeNow: true,
      receivedOn: true,
      authorId: true,
      withdrawal: { select: { at: true } },
      files: { select: { id: true, kind: true, seconds: true } },
      replies: { orderBy: [{ turn: "asc" }, { onDay: "asc" }, { id: "asc" }], select: { id: true, speaker: true, words: true, onDay: true } },
      translations: { orderBy: { at: "asc" }, select: { id: true, language: true, words: true, byKind: true, byName: true } },
    },
  });
}

/** Who manages whom, and who works on complaints: what decides who may see one. */
export async function lineFacts(read: Reader, authorityId: string) {
  const staff = await read.person.findMany({
    where: { authorityId, kind: "staff" },
    select: { id: true, managerId: true, leftAt: true, roles: { select: { role: true } } },
  });
  const officers = staff.filter((one) => one.leftAt === null && one.roles.some(({ role }) => role === "complaintsOfficer")).map(({ id }) => id);
  return { managers: new Map(staff.map((one) => [one.id, one.managerId])), officers };
}

export type StepRow = {
  kind: StepKind;
  onDay: string;
  byId: string | null;
  note?: string | null;
  reference?: string | null;
  outcome?: string | null;
  dueOn?: string | null;
};

/** Adds a step after those that are there: of a phone the day alone is kept, and the order stays true. */
export async function writeStep(tx: Tx, complaint: Complaint, at: Date, step: StepRow): Promise<string> {
  const { authorityId, id: complaintId } = complaint;
  const last = await tx.complaintStep.findFirst({ where: { authorityId, complaintId }, orderBy: { at: "desc" }, select: { at: true } });
  const id = newId();
  const after = last && last.at >= at ? new Date(last.at.getTime() + 1) : at;
  await tx.complaintStep.create({ data: { authorityId, id, complaintId, at: after, ...step } });
  return id;
}

export async function changeComplaint(
  tx: Tx,
  { authorityId, id }: { authorityId: string; id: string },
  data: { stage?: number; stageSince?: string; outcome?: string | null; wantsAdvocate?: boolean; unopenedSince?: Date | null; readFirstWhy?: string | null },
) {
  await tx.complaint.update({ where: { authorityId_id: { authorityId, id } }, data });
}

/** Complaints with something in them that no officer has opened. */
export async function unopenedComplaints(authorityId: string) {
  const { read } = await db();
  return read.complaint.findMany({ where: { authorityId, unopenedSince: { not: null } }, include: whole });
}

export type NewComplaint = {
  authorityId: string;
  id: string;
  viewId: string;
  language: string;
  topic: string | null;
  receivedOn: string;
  at: Date;
  unopenedSince: Date;
  readFirstWhy: string | null;
} & Wishes;

export async function writeComplaint(tx: Tx, made: NewComplaint) {
  const { authorityId, id, about, at, ...row } = made;
  await tx.complaint.create({ data: { authorityId, id, ...row, words: "", stageSince: made.receivedOn } });
  for (const personId of about) await tx.complaintAbout.create({ data: { authorityId, complaintId: id, personId } });
  await tx.complaintStep.create({ data: { authorityId, id: newId(), complaintId: id, kind: "received", onDay: made.receivedOn, at } });
}

const sealed = (column: string, words: string | null) => sealedFor("Complaint", column, words);

/** The same as statements of the group commit that sends the view. Its words stay in the view. */
export function complaintStatements(made: NewComplaint): Statement[] {
  const { authorityId, id, viewId, language, topic, receivedOn, about, aboutWords, putRight, wantsAdvocate, at, unopenedSince, readFirstWhy } = made;
  return [
    {
      sql: `INSERT INTO "Complaint" ("authorityId", "id", "viewId", "words", "language", "aboutWords", "putRight", "raisedBy", "wantsAdvocate", "topic",
              "receivedOn", "stage", "stageSince", "unopenedSince", "readFirstWhy") VALUES (?, ?, ?, '', ?, ?, ?, 'child', ?, ?, ?, 1, ?, ?, ?)`,
      params: [
        ...[authorityId, id, viewId, language, sealed("aboutWords", aboutWords), sealed("putRight", putRight), wantsAdvocate, topic],
        ...[receivedOn, receivedOn, sqlTime(unopenedSince), readFirstWhy],
      ],
    },
    ...about.map((personId) => ({
      sql: `INSERT INTO "ComplaintAbout" ("authorityId", "complaintId", "personId") VALUES (?, ?, ?)`,
      params: [authorityId, id, personId],
    })),
    {
      sql: `INSERT INTO "ComplaintStep" ("authorityId", "id", "complaintId", "kind", "onDay", "at") VALUES (?, ?, ?, 'received', ?, ?)`,
      params: [authorityId, newId(), id, receivedOn, sqlTime(at)],
    },
    {
      sql: `INSERT INTO "Event" ("authorityId", "id", "name", "subjectId", "actorKind", "actorId", "at") VALUES (?, ?, 'complaint.received', ?, 'system', NULL, ?)`,
      params: [authorityId, newId(), id, sqlTime(at)],
    },
  ];
}

/** How people are named to a young person: the name where they agree, else the job. */
export async function namesOf(authorityId: string, ids: readonly (string | null)[]) {
  const { read } = await db();
  const known = ids.filter((id): id is string => id !== null);
  const people = await read.person.findMany({
    where: { authorityId, id: { in: [...new Set(known)] } },
    select: { id: true, name: true, job: true, showsName: true },
  });
  return new Map(people.map((one) => [one.id, one]));
}

/** Says once that somebody opened the words in full; their author sees it. False when they had. */
export async function writeReading(tx: Tx, reading: { authorityId: string; viewId: string; personId: string; at: Date }): Promise<boolean> {
  const { authorityId, viewId, personId } = reading;
  const before = await tx.reading.count({ where: { authorityId, viewId, personId } });
  if (before > 0) return false;
  await tx.reading.create({ data: { ...reading, id: newId() } });
  return true;
}

export async function authorOf(tx: Reader, authorityId: string, viewId: string | null): Promise<string | null> {
  if (viewId === null) return null;
  return (await tx.view.findUnique({ where: { authorityId_id: { authorityId, id: viewId } }, select: { authorId: true } }))?.authorId ?? null;
}

/** How many young people made complaints of a period: a member once, and everybody without an account once for each. */
export async function authorsOfComplaints(authorityId: string, from: string, to: string): Promise<number> {
  const { read } = await db();
  const rows = await read.complaint.findMany({
    where: { authorityId, raisedBy: "child", receivedOn: { gte: from, lte: to } },
    select: { viewId: true, id: true },
  });
  const views = await read.view.findMany({
    where: { authorityId, id: { in: rows.flatMap(({ viewId }) => viewId ?? []) } },
    select: { id: true, authorId: true },
  });
  const authors = new Map(views.map(({ id, authorId }) => [id, authorId ?? id]));
  return new Set(rows.map(({ viewId, id }) => (viewId && authors.get(viewId)) || id)).size;
}
