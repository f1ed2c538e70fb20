import type { Reader } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { inParts, withTheirOwn } from "~/platform/db/in-parts";
import { standingOf } from "../complaint";

/** What says where a complaint stands and who may see it: no words of anybody. */
const line = {
  id: true,
  receivedOn: true,
  topic: true,
  raisedBy: true,
  wantsAdvocate: true,
  stage: true,
  stageSince: true,
  unopenedSince: true,
  readFirstWhy: true,
  about: { select: { personId: true } },
  steps: { orderBy: [{ at: "asc" }, { id: "asc" }], select: { kind: true, byId: true, onDay: true, outcome: true, dueOn: true } },
} satisfies Prisma.ComplaintSelect;

export type ComplaintLine = Prisma.ComplaintGetPayload<{ select: typeof line }>;

/** Complaints with their steps, in the order of their ids here. */
async function linesOf(read: Reader, authorityId: string, found: readonly { id: string }[]): Promise<ComplaintLine[]> {
  const ids = found.map(({ id }) => id);
  const rows = await inParts(ids, (part) => read.complaint.findMany({ where: { authorityId, id: { in: part } }, select: line }), withTheirOwn);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const id = { select: { id: true } };
const newestFirst = { orderBy: [{ receivedOn: "desc" }, { id: "asc" }], ...id } satisfies Prisma.ComplaintFindManyArgs;

/** Whether an answer is owed. Of a later stage only the order of its steps says so; few complaints get there. */
async function owesAnswer(read: Reader, authorityId: string): Promise<Prisma.ComplaintWhereInput> {
  const later = await read.complaint.findMany({ where: { authorityId, stage: { gt: 1 }, steps: { none: { kind: "withdrawn" } } }, ...id });
  // Whether it is open is the same on each day.
  const open = (await linesOf(read, authorityId, later)).filter((row) => standingOf(row, row.receivedOn).state === "open");
  return { OR: [{ stage: 1, steps: { none: { kind: { in: ["answered", "withdrawn"] } } } }, { id: { in: open.map((row) => row.id) } }] };
}

/** The complaints that an answer is owed to and of which an officer was told. Only the messages about these are looked at: what was ever sent is kept, and grows. */
export async function complaintsToldTo(read: Reader, { authorityId, personId }: { authorityId: string; personId: string }): Promise<ComplaintLine[]> {
  const owed = await read.complaint.findMany({ where: { authorityId, ...(await owesAnswer(read, authorityId)) }, orderBy: { id: "asc" }, ...id });
  const messages = await inParts(
    owed.map((row) => row.id),
    (part) =>
      read.outboxMessage.findMany({
        where: { authorityId, subjectId: { in: part }, toPersonId: personId, notice: "something-due" },
        select: { subjectId: true },
        distinct: ["subjectId"],
      }),
  );
  const told = new Set(messages.map(({ subjectId }) => subjectId));
  return linesOf(
    read,
    authorityId,
    owed.filter((row) => told.has(row.id)),
  );
}

/** Every complaint that an answer is owed to or in which something was said that no officer has opened. */
export async function openComplaints(read: Reader, authorityId: string): Promise<ComplaintLine[]> {
  const OR = [await owesAnswer(read, authorityId), { unopenedSince: { not: null } }];
  return linesOf(read, authorityId, await read.complaint.findMany({ where: { authorityId, OR }, ...newestFirst }));
}

/** Of those that are answered or taken back the newest. */
export async function closedComplaints(read: Reader, authorityId: string, take: number): Promise<ComplaintLine[]> {
  const where = { authorityId, unopenedSince: null, NOT: await owesAnswer(read, authorityId) };
  return linesOf(read, authorityId, await read.complaint.findMany({ where, take, ...newestFirst }));
}
