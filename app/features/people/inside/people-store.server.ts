import type { Role } from "~/platform/actor";
import type { Reader, Tx } from "~/platform/db/db.server";
import { db } from "~/platform/db/db.server";

/** Name and job of one person; null when they are not of this authority or have left. */
export async function nameAndJob(authorityId: string, id: string) {
  const { read } = await db();
  return read.person.findUnique({
    where: { authorityId_id: { authorityId, id }, leftAt: null },
    select: { name: true, job: true },
  });
}

/** What a sign-in is checked against: the person of one kind who signs in with this name. */
export async function credentialOf(authorityId: string, kind: "staff" | "member", signInName: string) {
  const { read } = await db();
  const found = await read.credential.findUnique({
    where: { authorityId_signInName: { authorityId, signInName } },
    select: { personId: true, passwordHash: true, firstEndsAt: true, person: { select: { kind: true, leftAt: true } } },
  });
  if (!found || found.person.kind !== kind || found.person.leftAt || found.passwordHash === "") return null;
  return { personId: found.personId, passwordHash: found.passwordHash, firstEndsAt: found.firstEndsAt };
}

/** A staff member's second step with the name they sign in with; null while there is none. */
export async function secondStepOf(authorityId: string, personId: string) {
  const { read } = await db();
  const [step, credential] = await Promise.all([
    read.secondStep.findUnique({ where: { authorityId_personId: { authorityId, personId } } }),
    read.credential.findUnique({ where: { authorityId_personId: { authorityId, personId } }, select: { signInName: true } }),
  ]);
  return step ? { ...step, signInName: credential?.signInName ?? "" } : null;
}

/** Keeps a new, unconfirmed second step, unless there is one already. */
export async function writeSecondStep(tx: Tx, step: { authorityId: string; personId: string; sealedSecret: string }) {
  const { authorityId, personId } = step;
  await tx.secondStep.upsert({
    where: { authorityId_personId: { authorityId, personId } },
    create: step,
    update: {},
  });
}

/**
 * Marks a time step as used and the second step as confirmed. False when that step, or a later one, was used in the
 * meantime: two requests with one code do not both get in.
 */
export async function spendStep(tx: Tx, authorityId: string, personId: string, step: number, at: Date): Promise<boolean> {
  const spent = await tx.secondStep.updateMany({
    where: { authorityId, personId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  if (spent.count === 0) return false;
  await tx.secondStep.updateMany({ where: { authorityId, personId, confirmedAt: null }, data: { confirmedAt: at } });
  return true;
}

/** Everyone on the staff, with roles and the sign-in that is under way, if any. */
export async function everyoneOnStaff(authorityId: string, at: Date) {
  const { read } = await db();
  return read.person.findMany({
    where: { authorityId, kind: "staff", leftAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: {
      id: true,
      name: true,
      job: true,
      roles: { select: { role: true }, orderBy: { role: "asc" } },
      secondStep: { select: { confirmedAt: true } },
      signIns: { where: { expiresAt: { gt: at }, secondStepAt: { not: null } }, orderBy: { startedAt: "desc" }, take: 1, select: { startedAt: true } },
    },
  });
}

/** Whether somebody already signs in with one of these names. */
export async function isTaken(tx: Tx, authorityId: string, signInNames: readonly string[]): Promise<boolean> {
  return (await tx.credential.count({ where: { authorityId, signInName: { in: [...signInNames] } } })) > 0;
}

/** Writes a person who can sign in, with their roles. */
export async function writePerson(
  tx: Tx,
  person: {
    authorityId: string;
    id: string;
    kind: "staff" | "member";
    name: string;
    job?: string | null;
    language?: string | null;
    roles: readonly Role[];
    signInName: string;
    passwordHash: string;
    /** Of a password that somebody else gave them. */
    firstEndsAt?: Date;
    at: Date;
  },
) {
  const { authorityId, id, kind, name, at } = person;
  await tx.person.create({ data: { authorityId, id, kind, name, job: person.job, language: person.language, joinedAt: at } });
  await tx.personRole.createMany({ data: person.roles.map((role) => ({ authorityId, personId: id, role, since: at })) });
  await tx.credential.create({
    data: { authorityId, personId: id, signInName: person.signInName, passwordHash: person.passwordHash, firstEndsAt: person.firstEndsAt, changedAt: at },
  });
}

/** Whether this is a staff member of this authority who has not left. */
export async function isOnStaff(authorityId: string, id: string): Promise<boolean> {
  const { read } = await db();
  return (await read.person.count({ where: { authorityId, id, kind: "staff", leftAt: null } })) === 1;
}

/** The roles of a staff member of this authority who has not left; null when this is none. */
export async function rolesOnStaff(read: Reader, { authorityId, personId: id }: { authorityId: string; personId: string }): Promise<Role[] | null> {
  const person = await read.person.findFirst({ where: { authorityId, id, kind: "staff", leftAt: null }, select: { roles: { select: { role: true } } } });
  return person && person.roles.map(({ role }) => role);
}

/** Sets the roles of a person to exactly these. */
export async function writeRoles(tx: Tx, authorityId: string, personId: string, roles: readonly Role[], at: Date) {
  await tx.personRole.deleteMany({ where: { authorityId, personId, role: { notIn: [...roles] } } });
  for (const role of roles) {
    await tx.personRole.upsert({
      where: { authorityId_personId_role: { authorityId, personId, role } },
      create: { authorityId, personId, role, since: at },
      update: {},
    });
  }
}

/** The groups that a member belongs to now. */
export async function groupsOfMember(authorityId: string, personId: string) {
  const { read } = await db();
  return read.membership.findMany({
    where: { authorityId, personId, leftAt: null },
    orderBy: { group: { name: "asc" } },
    select: { group: { select: { id: true, key: true, name: true } } },
  });
}

/** Roles that somebody has from now on, beside those that they have. */
export async function addRoles(tx: Tx, { authorityId, personId }: { authorityId: string; personId: string }, roles: readonly Role[], since: Date) {
  for (const role of roles) {
    const where = { authorityId_personId_role: { authorityId, personId, role } };
    await tx.personRole.upsert({ where, create: { authorityId, personId, role, since }, update: {} });
  }
}

/** Reads what is committed, outside any change. */
export async function committed(): Promise<Reader> {
  return (await db()).read;
}
