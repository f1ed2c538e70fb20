import type { Role } from "~/platform/actor";
import { now } from "~/platform/clock";
import type { Reader, Tx } from "~/platform/db/db.server";
import { db } from "~/platform/db/db.server";
import { dropProposals } from "./proposal-store.server";

type Who = { readonly authorityId: string; readonly personId: string };

/** The roles of somebody among these that nobody else holds who is still here. */
export async function heldByNobodyElse(read: Reader, { authorityId, personId }: Who, among: readonly Role[]): Promise<Role[]> {
  const rows = await read.personRole.findMany({
    where: { authorityId, role: { in: [...among] }, person: { kind: "staff", leftAt: null } },
    select: { personId: true, role: true },
  });
  return among.filter((role) => rows.some((row) => row.role === role && row.personId === personId) && !holds(rows, role, personId));
}

const holds = (rows: readonly { personId: string; role: Role }[], role: Role, notThis: string) =>
  rows.some((row) => row.role === role && row.personId !== notThis);

/** Which of these roles nobody holds who is here. */
export async function heldByNobody(authorityId: string, among: readonly Role[]): Promise<Role[]> {
  const { read } = await db();
  const rows = await read.personRole.findMany({
    where: { authorityId, role: { in: [...among] }, person: { kind: "staff", leftAt: null } },
    distinct: ["role"],
    select: { role: true },
  });
  return among.filter((role) => !rows.some((row) => row.role === role));
}

/** Since when somebody is on the staff, and when they left; null for anybody else. */
export async function timeOnStaff(read: Reader, { authorityId, personId }: Who) {
  return read.person.findFirst({ where: { authorityId, id: personId, kind: "staff" }, select: { name: true, joinedAt: true, leftAt: true } });
}

/**
 * Somebody has left: every sign-in of theirs is over, nothing is kept that they could prove themselves by, and nothing waits for them.
 * False when they are not here.
 */
export async function writeLeft(tx: Tx, { authorityId, personId }: Who, leftAt: Date): Promise<boolean> {
  const left = await tx.person.updateMany({ where: { authorityId, id: personId, kind: "staff", leftAt: null }, data: { leftAt } });
  await tx.signIn.deleteMany({ where: { authorityId, personId } });
  await tx.secondStep.deleteMany({ where: { authorityId, personId } });
  await tx.credential.updateMany({ where: { authorityId, personId }, data: { passwordHash: "", firstEndsAt: null } });
  await dropProposals(tx, { authorityId, personId }, { by: null, at: now() });
  return left.count === 1;
}

/** Somebody who had left is here again. False when they had not. */
export async function writeBack(tx: Tx, { authorityId, personId }: Who): Promise<boolean> {
  const back = await tx.person.updateMany({ where: { authorityId, id: personId, kind: "staff", leftAt: { not: null } }, data: { leftAt: null } });
  return back.count === 1;
}

/** The e-mail of somebody who has left is free for whoever is invited with it. There is nothing to sign in with under what stands there then. */
export async function freeNameOfLeaver(tx: Tx, authorityId: string, signInName: string): Promise<void> {
  const where = { authorityId, signInName, passwordHash: "", person: { kind: "staff", leftAt: { not: null } } } as const;
  for (const { personId } of await tx.credential.findMany({ where, select: { personId: true } }))
    await tx.credential.updateMany({ where: { authorityId, personId }, data: { signInName: `${gone}${personId}` } });
}

const gone = "left:";

/** Whether somebody's e-mail went to whoever was invited with it since, which may be themselves. */
export async function isInvitedAnew(read: Reader, { authorityId, personId }: Who): Promise<boolean> {
  return (await read.credential.count({ where: { authorityId, personId, signInName: { startsWith: gone } } })) > 0;
}

/** The moment at which it was said last that somebody has left. */
export async function saidLeftAt(read: Reader, { authorityId, personId }: Who): Promise<Date | null> {
  const said = await read.event.findFirst({
    where: { authorityId, subjectId: personId, name: "staff.left" },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  return said?.at ?? null;
}

/** Everyone on the staff who has left, the latest first. */
export async function everyoneWhoLeft(authorityId: string) {
  const { read } = await db();
  return read.person.findMany({
    where: { authorityId, kind: "staff", leftAt: { not: null } },
    orderBy: [{ leftAt: "desc" }, { id: "asc" }],
    select: { id: true, name: true, job: true, leftAt: true },
  });
}
