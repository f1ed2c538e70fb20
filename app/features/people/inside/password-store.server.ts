import type { Reader, Tx } from "~/platform/db/db.server";

type Who = { readonly authorityId: string; readonly personId: string };

/** What somebody signs in with now: its hash, its name, since when, and until when it is a first one. */
export async function passwordOf(read: Reader, { authorityId, personId }: Who) {
  return read.credential.findUnique({
    where: { authorityId_personId: { authorityId, personId } },
    select: { passwordHash: true, signInName: true, changedAt: true, firstEndsAt: true },
  });
}

/**
 * Another password in place of the one that had this hash. Every sign-in ends with it: whoever does it gets a fresh one. False when there
 * was another password by then.
 */
export async function writePassword(tx: Tx, { authorityId, personId }: Who, before: string, passwordHash: string, changedAt: Date): Promise<boolean> {
  const written = await tx.credential.updateMany({
    where: { authorityId, personId, passwordHash: before },
    data: { passwordHash, changedAt, firstEndsAt: null },
  });
  if (written.count !== 1) return false;
  await tx.signIn.deleteMany({ where: { authorityId, personId } });
  return true;
}

/** An authenticator that nobody has confirmed may have been looked at by whoever knew a first password: a new one is made. */
export async function forgetUnconfirmedStep(tx: Tx, { authorityId, personId }: Who): Promise<void> {
  await tx.secondStep.deleteMany({ where: { authorityId, personId, confirmedAt: null } });
}

/** The sign-ins that somebody has now, the latest first. */
export async function signInsOf(read: Reader, { authorityId, personId }: Who, at: Date) {
  return read.signIn.findMany({
    where: { authorityId, personId, expiresAt: { gt: at } },
    orderBy: [{ startedAt: "desc" }, { id: "asc" }],
    select: { id: true, startedAt: true, secondStepAt: true },
  });
}

/** False when there is no such sign-in of theirs. */
export async function endOne(tx: Tx, { authorityId, personId }: Who, id: string): Promise<boolean> {
  return (await tx.signIn.deleteMany({ where: { authorityId, personId, id } })).count === 1;
}
