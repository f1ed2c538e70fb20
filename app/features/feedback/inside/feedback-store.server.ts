import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { AskedPerson, OccasionKind, rowsOf, Way } from "../feedback";

type Where = { authorityId: string; id: string };
const key = ({ authorityId, id }: Where) => ({ authorityId_id: { authorityId, id } });

export async function writeOccasion(tx: Tx, row: Where & { kind: OccasionKind; onDay: string; team: string | null; madeById: string }) {
  await tx.occasion.create({ data: row });
}

export async function writeRequest(
  tx: Tx,
  row: Where & { occasionId: string; forWhom: AskedPerson; way: Way; tokenHash: string | null; expiresOn: string; madeById: string; madeAt: Date },
) {
  await tx.feedbackRequest.create({ data: row });
}

/** One occasion with whom was asked how; never the answers. */
export async function occasionById(authorityId: string, id: string) {
  const { read } = await db();
  return read.occasion.findUnique({ where: key({ authorityId, id }), include: { requests: { orderBy: [{ madeAt: "asc" }, { id: "asc" }] } } });
}

/** Occasions for the list, the newest first: so many from a place on. */
export async function newestOccasions(authorityId: string, { skip, take }: { skip: number; take: number }) {
  const { read } = await db();
  return read.occasion.findMany({
    where: { authorityId },
    orderBy: [{ onDay: "desc" }, { id: "asc" }],
    skip,
    take,
    include: { requests: { select: { answeredOn: true, cancelledOn: true } } },
  });
}

/** The register that coverage is counted from: occasions of a period (days, both included). */
export async function occasionsIn(authorityId: string, from: string, to: string) {
  const { read } = await db();
  return read.occasion.findMany({
    where: { authorityId, onDay: { gte: from, lte: to } },
    select: { kind: true, team: true, requests: { select: { forWhom: true, answeredOn: true, cancelledOn: true } } },
  });
}

const withOccasion = { occasion: { select: { id: true, kind: true, onDay: true } }, answers: true } as const;

export async function requestByHash(authorityId: string, tokenHash: string) {
  const { read } = await db();
  return read.feedbackRequest.findUnique({ where: { authorityId_tokenHash: { authorityId, tokenHash } }, include: withOccasion });
}

export async function requestById(read: Reader, authorityId: string, id: string) {
  return read.feedbackRequest.findUnique({ where: key({ authorityId, id }), include: withOccasion });
}

export async function committed(): Promise<Reader> {
  return (await db()).read;
}

/** Marks a request as answered if it is still open; false when it is not. Of two at the same moment one is first. */
export async function takeRequest(tx: Tx, { authorityId, id }: Where, today: string): Promise<boolean> {
  const open = { authorityId, id, answeredOn: null, cancelledOn: null, expiresOn: { gte: today } };
  return (await tx.feedbackRequest.updateMany({ where: open, data: { answeredOn: today } })).count === 1;
}

export async function writeAnswers(tx: Tx, { authorityId, id }: Where, rows: ReturnType<typeof rowsOf>, language: string) {
  for (const row of rows) await tx.feedbackAnswer.create({ data: { authorityId, requestId: id, language, ...row } });
}

/** Cancels an open request; its link ends. False when it was answered or cancelled before. */
export async function writeCancelled(tx: Tx, { authorityId, id }: Where, today: string): Promise<boolean> {
  const open = { authorityId, id, answeredOn: null, cancelledOn: null };
  return (await tx.feedbackRequest.updateMany({ where: open, data: { cancelledOn: today } })).count === 1;
}

export async function clockOf(read: Reader, authorityId: string) {
  return read.authority.findUniqueOrThrow({ where: { id: authorityId }, select: { id: true, timeZone: true, readWithinDays: true } });
}

/** Takes an occasion out with its requests that nobody answered. False when it is not there; "answered" when somebody did. */
export async function dropOccasion(tx: Tx, { authorityId, id }: Where): Promise<boolean | "answered"> {
  if ((await tx.feedbackRequest.count({ where: { authorityId, occasionId: id, answeredOn: { not: null } } })) > 0) return "answered";
  return (await tx.occasion.deleteMany({ where: { authorityId, id, requests: { none: { answeredOn: { not: null } } } } })).count === 1;
}
