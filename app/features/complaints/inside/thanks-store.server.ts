import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";
import { inParts, withTheirOwn } from "~/platform/db/in-parts";

/** What says whom a thank-you may reach: no words. */
const facts = {
  authorityId: true,
  viewId: true,
  forPersonId: true,
  mayPassOn: true,
  seenAt: true,
  view: {
    select: {
      id: true,
      receivedOn: true,
      authorId: true,
      complainedOn: true,
      withdrawal: { select: { at: true } },
      readers: { where: { rule: "never" }, select: { personId: true } },
      decisions: { where: { subjectKind: "view" }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1, select: { outcome: true } },
    },
  },
} satisfies Prisma.ComplimentSelect;

const withView = {
  view: {
    select: {
      ...facts.view.select,
      words: true,
      language: true,
      sharing: true,
      pickedName: true,
      covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
    },
  },
} satisfies Prisma.ComplimentInclude;

export async function thanksOfView(read: Reader, authorityId: string, viewId: string) {
  return read.compliment.findUnique({ where: { authorityId_viewId: { authorityId, viewId } }, include: withView });
}

export type Thanks = NonNullable<Awaited<ReturnType<typeof thanksOfView>>>;

export type ThanksStands = Prisma.ComplimentGetPayload<{ select: typeof facts }>;

type For = { authorityId: string; forPersonId: string | null; readerId: string; unseen?: boolean };

/**
 * The thank-yous for one person (null: those that name somebody in words alone) that may have been allowed, and that their author does
 * not keep from whoever reads them: every one, oldest first, without words. Which decision of each is the latest stands with it.
 */
export async function thanksThatMay({ authorityId, forPersonId, readerId, unseen }: For): Promise<ThanksStands[]> {
  const { read } = await db();
  const view = {
    complainedOn: null,
    withdrawal: null,
    readers: { none: { rule: "never", personId: readerId } },
    decisions: { some: { subjectKind: "view", outcome: "allowed" } },
  } satisfies Prisma.ViewWhereInput;
  const found = await read.compliment.findMany({
    where: { authorityId, forPersonId, mayPassOn: true, view, ...(unseen ? { seenAt: null } : {}) },
    orderBy: [{ view: { receivedOn: "asc" } }, { viewId: "asc" }],
    select: { viewId: true },
  });
  const ids = found.map(({ viewId }) => viewId);
  return inOrder(ids, await inParts(ids, (part) => read.compliment.findMany({ where: { authorityId, viewId: { in: part } }, select: facts }), withTheirOwn));
}

/** These with their words, in this order. */
export async function thanksInWords(authorityId: string, ids: readonly string[]): Promise<Thanks[]> {
  const { read } = await db();
  return inOrder(
    ids,
    await inParts(ids, (part) => read.compliment.findMany({ where: { authorityId, viewId: { in: part } }, include: withView }), withTheirOwn),
  );
}

function inOrder<Row extends { viewId: string }>(ids: readonly string[], rows: readonly Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.viewId, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export async function thanksIn(authorityId: string, from: string, to: string): Promise<ThanksStands[]> {
  const { read } = await db();
  return read.compliment.findMany({ where: { authorityId, view: { receivedOn: { gte: from, lte: to } } }, select: facts });
}

export async function writeThanks(
  tx: Tx,
  thanks: { authorityId: string; viewId: string; forName: string; forPersonId: string | null; mayPassOn: boolean },
): Promise<void> {
  const { authorityId, viewId, ...data } = thanks;
  await tx.compliment.upsert({ where: { authorityId_viewId: { authorityId, viewId } }, create: thanks, update: data });
}

export async function writePassedOn(tx: Tx, thanks: { authorityId: string; viewId: string }, to: { forPersonId: string; byId: string; at: Date }) {
  const { authorityId, viewId } = thanks;
  await tx.compliment.update({
    where: { authorityId_viewId: { authorityId, viewId } },
    data: { forPersonId: to.forPersonId, passedOnById: to.byId, passedOnAt: to.at },
  });
}

/** That the person read them: the first time counts. */
export async function writeSeen(tx: Tx, authorityId: string, viewIds: readonly string[], at: Date) {
  await tx.compliment.updateMany({ where: { authorityId, viewId: { in: [...viewIds] }, seenAt: null }, data: { seenAt: at } });
  await tx.compliment.updateMany({ where: { authorityId, viewId: { in: [...viewIds] }, passedOnAt: null }, data: { passedOnAt: at } });
}

/** Everyone on the staff, for saying who is meant. */
export async function everyoneOnStaff(authorityId: string) {
  const { read } = await db();
  return read.person.findMany({ where: { authorityId, kind: "staff", leftAt: null }, orderBy: { name: "asc" }, select: { id: true, name: true, job: true } });
}
