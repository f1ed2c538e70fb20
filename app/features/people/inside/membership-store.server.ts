import type { Tx } from "~/platform/db/db.server";
import { db } from "~/platform/db/db.server";

type Who = { readonly authorityId: string; readonly personId: string };

/** A group that somebody is in now, by its key; null for any other. */
export async function groupOfMember({ authorityId, personId }: Who, key: string) {
  const { read } = await db();
  return read.group.findFirst({
    where: { authorityId, key, memberships: { some: { personId, leftAt: null } } },
    select: { id: true, key: true, name: true },
  });
}

/** Whether somebody is in a group now. */
export async function isInNow(tx: Tx, { authorityId, personId }: Who, groupId: string): Promise<boolean> {
  return (await tx.membership.count({ where: { authorityId, groupId, personId, leftAt: null } })) === 1;
}

/** Whether somebody is a member who has a page. */
export async function isMember(authorityId: string, personId: string): Promise<boolean> {
  return (await (await db()).read.person.count({ where: { authorityId, id: personId, kind: "member", leftAt: null } })) > 0;
}

/** Every member of an authority who deleted their page. */
export async function everyMemberGone(authorityId: string): Promise<string[]> {
  const gone = await (await db()).read.person.findMany({ where: { authorityId, kind: "member", leftAt: { not: null } }, select: { id: true } });
  return gone.map(({ id }) => id);
}

/** Somebody is in a group no more; in all of theirs without `groupId`. */
export async function writeGroupLeft(tx: Tx, { authorityId, personId }: Who, leftAt: Date, groupId?: string): Promise<void> {
  await tx.membership.updateMany({ where: { authorityId, personId, groupId, leftAt: null }, data: { leftAt } });
}

/**
 * Nothing is left of a member that tells who they are or how they are reached. Their nickname stays where it stands under what they wrote
 * in a report, which others signed with them.
 */
export async function writeMemberGone(tx: Tx, { authorityId, personId }: Who, leftAt: Date): Promise<boolean> {
  const gone = await tx.person.updateMany({ where: { authorityId, id: personId, kind: "member", leftAt: null }, data: { leftAt } });
  if (gone.count !== 1) return false;
  const wrote = await tx.reportSentence.count({ where: { authorityId, writtenById: personId } });
  if (wrote === 0) await tx.person.updateMany({ where: { authorityId, id: personId }, data: { name: "", language: null } });
  for (const table of [tx.credential, tx.signIn, tx.channel, tx.reportEditor] as const)
    await (table as typeof tx.channel).deleteMany({ where: { authorityId, personId } });
  return true;
}
