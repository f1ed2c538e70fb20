import type { Tx } from "~/platform/db/db.server";
import { db } from "~/platform/db/db.server";
import { commitTogether, sqlTime } from "~/platform/db/group-commit.server";

/** A join code that still works, with its group; null when it is unknown, used up or over. */
export async function openJoinCode(authorityId: string, codeHash: string, at: Date) {
  const { read } = await db();
  const code = await read.joinCode.findUnique({ where: { authorityId_codeHash: { authorityId, codeHash } } });
  return code && code.usesLeft > 0 && code.expiresAt > at ? { id: code.id, groupId: code.groupId } : null;
}

/** Takes one use of a code. False when it was used up or ended in the meantime. */
export async function spendJoinCode(tx: Tx, authorityId: string, id: string, at: Date): Promise<boolean> {
  const spent = await tx.joinCode.updateMany({
    where: { authorityId, id, usesLeft: { gt: 0 }, expiresAt: { gt: at } },
    data: { usesLeft: { decrement: 1 } },
  });
  return spent.count === 1;
}

/** Keeps the hash of a new code. */
export async function writeJoinCode(
  tx: Tx,
  code: {
    authorityId: string;
    id: string;
    codeHash: string;
    groupId: string;
    madeById: string;
    madeAt: Date;
    expiresAt: Date;
    usesLeft: number;
  },
) {
  await tx.joinCode.create({ data: code });
}

/** Deletes the codes that are over, in every authority. */
export async function deleteEndedCodes(at: Date): Promise<void> {
  const { read } = await db();
  for (const { id } of await read.authority.findMany({ select: { id: true } })) {
    await commitTogether({ statements: [{ sql: `DELETE FROM "JoinCode" WHERE "authorityId" = ? AND "expiresAt" < ?`, params: [id, sqlTime(at)] }] });
  }
}

/** A person becomes a member of a group, or a member again. */
export async function writeMembership(tx: Tx, membership: { authorityId: string; groupId: string; personId: string; joinedAt: Date }) {
  const { authorityId, groupId, personId, joinedAt } = membership;
  await tx.membership.upsert({
    where: { authorityId_groupId_personId: { authorityId, groupId, personId } },
    create: membership,
    update: { joinedAt, leftAt: null },
  });
}

/** The id of a group of this authority by its key. */
export async function groupIdOf(authorityId: string, key: string): Promise<string | null> {
  const { read } = await db();
  const group = await read.group.findUnique({ where: { authorityId_key: { authorityId, key } }, select: { id: true } });
  return group?.id ?? null;
}
