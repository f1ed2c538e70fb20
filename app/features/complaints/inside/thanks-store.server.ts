import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";

const withView = {
  view: {
    select: {
      id: true,
      words: true,
      language: true,
      sharing: true,
      pickedName: true,
      receivedOn: true,
      authorId: true,
      complainedOn: true,
      withdrawal: { select: { at: true } },
      readers: { where: { rule: "never" }, select: { personId: true } },
      covers: { where: { liftedAt: null }, orderBy: { start: "asc" } },
      decisions: { where: { subjectKind: "view" }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1, select: { outcome: true } },
    },
  },
} satisfies Prisma.ComplimentInclude;

export async function thanksOfView(read: Reader, authorityId: string, viewId: string) {
  return read.compliment.findUnique({ where: { authorityId_viewId: { authorityId, viewId } }, include: withView });
}

export type Thanks = NonNullable<Awaited<ReturnType<typeof thanksOfView>>>;

/** Thank-yous for one person, newest first; with null those that name somebody in words alone. */
export async function thanksFor(authorityId: string, forPersonId: string | null) {
  const { read } = await db();
  return read.compliment.findMany({
    where: { authorityId, forPersonId, mayPassOn: true },
    orderBy: [{ view: { receivedOn: "desc" } }, { viewId: "asc" }],
    take: 100,
    include: withView,
  });
}

export async function thanksIn(authorityId: string, from: string, to: string) {
  const { read } = await db();
  return read.compliment.findMany({ where: { authorityId, view: { receivedOn: { gte: from, lte: to } } }, include: withView });
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
