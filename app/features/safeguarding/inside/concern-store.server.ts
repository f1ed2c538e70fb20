import type { Role } from "~/platform/actor";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { newId } from "~/platform/id";
import type { ConcernSubject, StepKind } from "../concern";

/** A concern that the same person raised about the same thing since a moment, and that names everyone whom they name now: a double tap. */
export async function raisedSince(
  tx: Reader,
  { lockedHash, ...raised }: { authorityId: string; subjectKind: ConcernSubject; subjectId: string; raisedById: string; lockedHash: string },
  about: readonly string[],
  since: Date,
): Promise<{ id: string } | null> {
  const concerns = await tx.concern.findMany({
    where: { ...raised, raisedAt: { gte: since } },
    orderBy: { raisedAt: "desc" },
    select: { id: true, lockedHash: true, about: { select: { personId: true } } },
  });
  const namesAll = (named: readonly { personId: string }[]) => about.every((id) => named.some((row) => row.personId === id));
  return concerns.find((concern) => concern.lockedHash === lockedHash && namesAll(concern.about)) ?? null;
}

/** Everyone here who holds one of these roles and has not left. */
export async function holdersOf(read: Reader, authorityId: string, ...roles: readonly Role[]): Promise<string[]> {
  const where = { authorityId, role: { in: [...roles] }, person: { leftAt: null } };
  const rows = await read.personRole.findMany({ where, orderBy: { personId: "asc" }, select: { personId: true } });
  return [...new Set(rows.map((row) => row.personId))];
}

/** What reads outside a change: all that is committed. */
export async function committed(): Promise<Reader> {
  return (await db()).read;
}

/**
 * Who said last what is known, and when: that a child may have been harmed, or that nothing of the kind is known. Null while no lead has;
 * what somebody said who is kept out of it is not counted.
 */
export async function factsLastSaid(read: Reader, authorityId: string, concernId: string, keptOut: ReadonlySet<string>) {
  const said = await read.event.findMany({
    where: { authorityId, subjectId: concernId, name: "concern.established" },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { actorId: true, at: true },
  });
  return said.find(({ actorId }) => actorId === null || !keptOut.has(actorId)) ?? null;
}

export async function writeFacts(
  tx: Tx,
  authorityId: string,
  id: string,
  facts: { possibleOffence?: true; aboutAdult?: boolean; positionOfTrustSince?: Date },
): Promise<void> {
  await tx.concern.update({ where: { authorityId_id: { authorityId, id } }, data: facts });
}

/** Where rules of the worry spotter matched: places, never words. */
export async function writeMatches(
  tx: Tx,
  subject: { authorityId: string; subjectKind: ConcernSubject; subjectId: string },
  matches: readonly { rule: string; start: number; end: number }[],
): Promise<void> {
  await tx.worryMatch.createMany({ data: matches.map(({ rule, start, end }) => ({ ...subject, id: newId(), rule, start, end })) });
}

/** Where the rules matched in what a concern is about, in the order of the words; a place that two rules share is told by the first. */
export async function matchesIn(authorityId: string, subjectKind: ConcernSubject, subjectId: string) {
  const { read } = await db();
  const rows = await read.worryMatch.findMany({
    where: { authorityId, subjectKind, subjectId },
    orderBy: [{ start: "asc" }, { end: "desc" }, { rule: "asc" }],
  });
  return rows.filter((row, at) => !rows.slice(0, at).some(({ start, end }) => start <= row.start && row.end <= end));
}

export async function writeConcern(tx: Tx, concern: Prisma.ConcernUncheckedCreateInput): Promise<void> {
  await tx.concern.create({ data: concern });
}

export async function writeStep(
  tx: Tx,
  step: {
    authorityId: string;
    id: string;
    concernId: string;
    kind: StepKind;
    personId: string | null;
    at: Date;
    toldWhom?: string;
    reference?: string | null;
    note?: string | null;
    untilOn?: string | null;
    toldAt?: Date | null;
  },
): Promise<void> {
  await tx.concernStep.create({ data: step });
}

/** The steps of a concern, oldest first; null when there is no such concern in this authority. */
export async function stepsOf(read: Reader, authorityId: string, concernId: string) {
  return read.concern.findUnique({
    where: { authorityId_id: { authorityId, id: concernId } },
    include: { steps: { orderBy: [{ at: "asc" }, { id: "asc" }] }, about: { select: { personId: true, since: true } } },
  });
}

/** Writes why, once, for the one who raised it. False when it is not theirs or has been written. */
export async function writeWhy(tx: Tx, authorityId: string, concernId: string, raisedById: string, why: string): Promise<boolean> {
  const written = await tx.concern.updateMany({
    where: { authorityId, id: concernId, raisedById, why: null },
    data: { why },
  });
  return written.count === 1;
}

/** What the one who raised a concern may see of it: that it was raised and when; not what is done about it. */
export async function concernOfRaiser(authorityId: string, concernId: string, raisedById: string) {
  const { read } = await db();
  return read.concern.findFirst({
    where: { authorityId, id: concernId, raisedById },
    select: { id: true, subjectKind: true, subjectId: true, why: true, raisedAt: true },
  });
}

export async function concernsRaisedBy(authorityId: string, raisedById: string, subjectKind: ConcernSubject, subjectIds: readonly string[]) {
  const { read } = await db();
  const rows = await read.concern.findMany({
    where: { authorityId, raisedById, subjectKind, subjectId: { in: [...subjectIds] } },
    select: { id: true, subjectId: true, raisedAt: true },
  });
  // Put in order here: for an order SQLite goes by the times of all concerns instead of by the subject.
  return rows.sort((one, other) => other.raisedAt.getTime() - one.raisedAt.getTime());
}

/** Of a step, who was told what and by when others will be: what follows from it is owed (`duties.ts`). */
export const whoWasTold = { toldWhom: true, toldAt: true, reference: true, note: true, untilOn: true } as const;

/** Concerns without their words: all that are open, by their clock, or the latest of those that are closed. */
export async function listConcerns(authorityId: string, closed: boolean, take?: number) {
  const { read } = await db();
  return read.concern.findMany({
    where: { authorityId, steps: closed ? { some: { kind: "closed" } } : { none: { kind: "closed" } } },
    orderBy: closed ? { raisedAt: "desc" } : [{ decideBy: "asc" }, { raisedAt: "asc" }],
    take,
    select: {
      id: true,
      subjectKind: true,
      subjectId: true,
      raisedAt: true,
      decideBy: true,
      possibleOffence: true,
      positionOfTrustSince: true,
      viewId: true,
      about: { select: { personId: true, since: true } },
      steps: { orderBy: [{ at: "asc" }, { id: "asc" }], select: { kind: true, personId: true, at: true, ...whoWasTold } },
    },
  });
}

export async function readConcern(authorityId: string, id: string) {
  const { read } = await db();
  return stepsOf(read, authorityId, id);
}

/** Names and jobs of staff, by id. */
export async function namesOf(authorityId: string, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const { read } = await db();
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  const people = await read.person.findMany({
    where: { authorityId, id: { in: wanted } },
    select: { id: true, name: true, job: true },
  });
  return new Map(people.map((p) => [p.id, p.job ? `${p.name}, ${p.job}` : p.name]));
}

/** Inside a change `within` it: what it holds is one connection, and a second may not be there to have. */
export async function zoneOf(authorityId: string, within?: Reader): Promise<string> {
  const read = within ?? (await db()).read;
  const authority = await read.authority.findUnique({
    where: { id: authorityId },
    select: { timeZone: true },
  });
  return authority?.timeZone ?? "Europe/London";
}
