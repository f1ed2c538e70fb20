import type { Role } from "~/platform/actor";
import { db } from "~/platform/db/db.server";
import { alwaysHeld } from "../policy";

/** The authority of this key, and who there runs the people or keeps them safe. Null without the authority. */
export async function keepersOf(authorityKey: string) {
  const { read } = await db();
  const authority = await read.authority.findUnique({ where: { key: authorityKey }, select: { id: true } });
  if (!authority) return null;
  const keepers = await read.person.findMany({
    where: { authorityId: authority.id, kind: "staff", leftAt: null, roles: { some: { role: { in: [...alwaysHeld] } } } },
    select: { id: true, roles: { select: { role: true } } },
  });
  return { authorityId: authority.id, keepers: keepers.map(({ id, roles }) => ({ id, roles: roles.map(({ role }) => role as Role) })) };
}

/** The member of staff who signs in, or did, with this e-mail. */
export async function staffBySignInName(authorityId: string, signInName: string) {
  const { read } = await db();
  const person = await read.person.findFirst({
    where: { authorityId, kind: "staff", credential: { signInName } },
    select: { id: true, name: true, leftAt: true, roles: { select: { role: true } } },
  });
  return person && { ...person, roles: person.roles.map(({ role }) => role as Role) };
}
