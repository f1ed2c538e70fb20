import { db, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { newId } from "~/platform/id";
import type { Version } from "../sentences";

const whole = {
  sentences: { include: { backings: { orderBy: [{ kind: "asc" }, { order: "asc" }] } }, orderBy: [{ at: "asc" }, { id: "asc" }] },
  replies: { orderBy: [{ at: "asc" }, { id: "asc" }] },
  signatures: { orderBy: [{ at: "asc" }, { id: "asc" }] },
  attempts: { orderBy: [{ at: "asc" }, { id: "asc" }] },
  corrections: { orderBy: [{ at: "asc" }, { id: "asc" }] },
} satisfies Prisma.ReportInclude;

/** The report of one period with all that was written, answered and signed; null while nobody has opened it. */
export async function reportOf(authorityId: string, from: string, to: string) {
  const { read } = await db();
  return read.report.findUnique({
    where: { authorityId_periodFrom_periodTo: { authorityId, periodFrom: from, periodTo: to } },
    include: whole,
  });
}

export type WholeReport = NonNullable<Awaited<ReturnType<typeof reportOf>>>;

/** Every report that was opened, newest period first. */
export async function openedReports(authorityId: string) {
  const { read } = await db();
  return read.report.findMany({
    where: { authorityId },
    select: { id: true, periodFrom: true, periodTo: true, frozenAt: true },
    orderBy: [{ periodTo: "desc" }, { periodFrom: "desc" }],
  });
}

export async function writeReport(
  tx: Tx,
  report: { authorityId: string; id: string; periodFrom: string; periodTo: string; title: string; openedById: string; openedAt: Date; answerBy: string | null },
) {
  await tx.report.create({ data: report });
}

export async function writeVersion(tx: Tx, authorityId: string, reportId: string, { backings, ...version }: Version) {
  const id = newId();
  await tx.reportSentence.create({ data: { authorityId, id, reportId, ...version } });
  for (const { kind, subjectId, order } of backings) {
    await tx.reportBacking.create({ data: { authorityId, sentenceId: id, kind, subjectId, order } });
  }
}

export async function writeReply(tx: Tx, reply: { authorityId: string; id: string; reportId: string; section: string; words: string; byId: string; at: Date }) {
  await tx.reportReply.create({ data: reply });
}

export async function writeSignature(
  tx: Tx,
  signature: {
    authorityId: string;
    id: string;
    reportId: string;
    kind: "asked" | "signed" | "adopted";
    groupId?: string;
    how?: "ballot" | "meeting";
    ballotId?: string;
    meetingId?: string;
    sentencesHash: string;
    byId: string;
    at: Date;
  },
) {
  await tx.reportSignature.create({ data: signature });
}

export async function writeAttempt(
  tx: Tx,
  attempt: {
    authorityId: string;
    id: string;
    reportId: string;
    onDay: string;
    people: number;
    minutes: number;
    named: number;
    sentencesHash: string;
    byId: string;
    at: Date;
  },
) {
  await tx.namingAttempt.create({ data: attempt });
}

export async function writeCorrection(tx: Tx, note: { authorityId: string; id: string; reportId: string; words: string; byId: string; at: Date }) {
  await tx.reportCorrection.create({ data: note });
}

/** What people are called: young people's nicknames; staff by name where they agree, else by job. */
export async function namesOf(authorityId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const { read } = await db();
  const people = await read.person.findMany({
    where: { authorityId, id: { in: [...new Set(ids)] } },
    select: { id: true, kind: true, name: true, job: true, showsName: true },
  });
  return new Map(people.map((one) => [one.id, one.kind === "member" || one.showsName ? one.name : (one.job ?? "")]));
}

/** Whether a member is in any group now. */
export async function isInAGroup(authorityId: string, personId: string): Promise<boolean> {
  const { read } = await db();
  return (await read.membership.count({ where: { authorityId, personId, leftAt: null } })) > 0;
}

/** Whether a worker chose this member for the report of a period. */
export async function isChosen(authorityId: string, personId: string, { from, to }: { from: string; to: string }): Promise<boolean> {
  const { read } = await db();
  return (await read.reportEditor.count({ where: { authorityId, personId, report: { periodFrom: from, periodTo: to } } })) > 0;
}

/** The reports that this member was chosen for, by id. */
export async function reportsChosenFor(authorityId: string, personId: string): Promise<string[]> {
  const { read } = await db();
  const rows = await read.reportEditor.findMany({ where: { authorityId, personId }, select: { reportId: true } });
  return rows.map((row) => row.reportId);
}

/** The members of groups, each as a young editor of this report or not. */
export async function membersToChoose(authorityId: string, reportId: string) {
  const { read } = await db();
  // One after the other: inside a change both go through one connection.
  const editors = await read.reportEditor.findMany({ where: { authorityId, reportId }, select: { personId: true } });
  const people = await read.person.findMany({
    where: { authorityId, kind: "member", leftAt: null, memberships: { some: { leftAt: null } } },
    select: {
      id: true,
      name: true,
      memberships: { where: { leftAt: null }, select: { group: { select: { name: true, short: true } } } },
    },
    orderBy: { name: "asc" },
  });
  const chosen = new Set(editors.map((one) => one.personId));
  return people.map(({ id, name, memberships }) => ({
    id,
    name,
    chosen: chosen.has(id),
    groups: memberships.map(({ group }) => group.short ?? group.name),
  }));
}

export async function writeEditor(tx: Tx, editor: { authorityId: string; reportId: string; personId: string; chosenById: string; chosenAt: Date }) {
  await tx.reportEditor.create({ data: editor });
}

export async function removeEditor(tx: Tx, editor: { authorityId: string; reportId: string; personId: string }) {
  await tx.reportEditor.deleteMany({ where: editor });
}

/** Groups by name, for asking and signing. */
export async function groupsToSign(authorityId: string) {
  const { read } = await db();
  return read.group.findMany({ where: { authorityId }, select: { id: true, key: true, name: true, short: true }, orderBy: { name: "asc" } });
}

/** One meeting of this authority. */
export async function meetingById(authorityId: string, id: string) {
  const { read } = await db();
  return read.meeting.findUnique({ where: { authorityId_id: { authorityId, id } }, select: { id: true, groupId: true, on: true, state: true } });
}

/** Meetings that were held from a day on, newest first: those at which a group may have decided. */
export async function meetingsSince(authorityId: string, day: string) {
  const { read } = await db();
  return read.meeting.findMany({
    where: { authorityId, state: "held", on: { gte: day } },
    select: { id: true, on: true, groupId: true, group: { select: { name: true } } },
    orderBy: { on: "desc" },
    take: 20,
  });
}
