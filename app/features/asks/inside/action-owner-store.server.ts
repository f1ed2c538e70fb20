import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { Prisma } from "~/platform/db/generated/sqlite/client";

type Who = { readonly authorityId: string; readonly personId: string };
const notDone = { state: { in: ["doingBy", "notYet"] } } satisfies Prisma.ActionWhereInput;

/** Name and job of somebody on the staff, as young people read who does it; null for anybody else. */
export async function nameOfOwner(read: Reader, authorityId: string, id: string): Promise<string | null> {
  const person = await read.person.findFirst({ where: { authorityId, id, kind: "staff", leftAt: null }, select: { name: true, job: true, showsName: true } });
  if (!person) return null;
  return person.showsName ? [person.name, person.job].filter(Boolean).join(", ") : (person.job ?? person.name);
}

// Whose it was stays as an id until it is given to somebody; the name is what says that somebody does it.
export async function writeNobodys(tx: Tx, { authorityId, personId }: Who): Promise<void> {
  await tx.action.updateMany({ where: { authorityId, ownerId: personId, ...notDone }, data: { ownerName: null } });
}

export async function writeTheirsAgain(tx: Tx, { authorityId, personId }: Who): Promise<void> {
  const ownerName = await nameOfOwner(tx, authorityId, personId);
  await tx.action.updateMany({ where: { authorityId, ownerId: personId, ownerName: null }, data: { ownerName } });
}

/** Who does it from now on: somebody who signs in here, or somebody by name and job. False when there is no such action. */
export async function writeOwner(
  tx: Tx,
  action: { authorityId: string; askId: string; id: string },
  owner: { ownerName: string; ownerId: string | null },
): Promise<boolean> {
  return (await tx.action.updateMany({ where: action, data: owner })).count === 1;
}

/** What is not done and was somebody's who has left, the soonest first. */
export async function actionsOfNobodyNow(authorityId: string, take: number) {
  const { read } = await db();
  return read.action.findMany({
    where: { authorityId, ownerId: { not: null }, ownerName: null, ...notDone },
    orderBy: [{ byOn: "asc" }, { id: "asc" }],
    take,
    select: { id: true, askId: true, what: true, ownerName: true, ownerId: true, byOn: true, state: true },
  });
}
