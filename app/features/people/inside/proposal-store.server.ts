import type { Role } from "~/platform/actor";
import type { Reader, Tx } from "~/platform/db/db.server";
import { alwaysHeld } from "../policy";

export type ProposalKind = "roles" | "wayIn";
type Who = { readonly authorityId: string; readonly personId: string };

/** What is proposed for somebody waits for a second person; what waited of the same kind is no longer proposed. */
export async function writeProposal(
  tx: Tx,
  proposal: Who & { id: string; kind: ProposalKind; roles: readonly Role[]; proposedById: string | null; proposedAt: Date },
): Promise<void> {
  const { roles, ...row } = proposal;
  await dropProposals(tx, proposal, { kind: proposal.kind, by: proposal.proposedById, at: proposal.proposedAt });
  await tx.staffProposal.create({ data: row });
  await tx.proposedRole.createMany({ data: roles.map((role) => ({ authorityId: row.authorityId, proposalId: row.id, role })) });
}

/** Nothing of this kind, or of any, waits for somebody any more. */
export async function dropProposals(tx: Tx, { authorityId, personId }: Who, drop: { kind?: ProposalKind; by: string | null; at: Date }): Promise<void> {
  await tx.staffProposal.updateMany({
    where: { authorityId, personId, kind: drop.kind, decidedAt: null },
    data: { decidedAt: drop.at, decidedById: drop.by, confirmed: false },
  });
}

const whole = {
  roles: { select: { role: true }, orderBy: { role: "asc" } },
  person: {
    select: {
      name: true,
      leftAt: true,
      credential: { select: { signInName: true, passwordHash: true, firstEndsAt: true, changedAt: true } },
      secondStep: { select: { confirmedAt: true } },
    },
  },
} as const;

/** One that waits, of somebody who is here. */
export async function proposalThatWaits(read: Reader, authorityId: string, id: string) {
  return read.staffProposal.findFirst({ where: { authorityId, id, decidedAt: null, person: { leftAt: null } }, include: whole });
}

/** Those that wait, the oldest first, and those that were decided since a moment, the latest first. */
export async function everyProposal(read: Reader, authorityId: string, since: Date) {
  const waiting = await read.staffProposal.findMany({
    where: { authorityId, decidedAt: null, person: { leftAt: null } },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    include: whole,
  });
  const decided = await read.staffProposal.findMany({
    where: { authorityId, decidedAt: { gt: since } },
    orderBy: [{ decidedAt: "desc" }, { id: "asc" }],
    include: whole,
  });
  return { waiting, decided };
}

/** What waits for one person. */
export async function rolesThatWait(read: Reader, { authorityId, personId }: Who): Promise<Role[]> {
  const rows = await read.proposedRole.findMany({ where: { authorityId, proposal: { personId, kind: "roles", decidedAt: null } }, select: { role: true } });
  return rows.map(({ role }) => role as Role);
}

/** A second person's yes or no. False when it was decided in the meantime. */
export async function writeDecision(
  tx: Tx,
  authorityId: string,
  id: string,
  decision: { decidedById: string; decidedAt: Date; confirmed: boolean },
): Promise<boolean> {
  return (await tx.staffProposal.updateMany({ where: { authorityId, id, decidedAt: null }, data: decision })).count === 1;
}

/** A first password in place of whatever somebody signed in with; the second step goes, and every sign-in ends. False when they have no sign-in name. */
export async function writeWayIn(
  tx: Tx,
  { authorityId, personId }: Who,
  password: { passwordHash: string; firstEndsAt: Date; changedAt: Date },
): Promise<boolean> {
  const written = await tx.credential.updateMany({ where: { authorityId, personId, signInName: { contains: "@" } }, data: password });
  await tx.secondStep.deleteMany({ where: { authorityId, personId } });
  await tx.signIn.deleteMany({ where: { authorityId, personId } });
  return written.count === 1;
}

/** Those who run the people or keep them safe and are here: by name. */
export async function keepersHere(read: Reader, authorityId: string) {
  const rows = await read.person.findMany({
    where: { authorityId, kind: "staff", leftAt: null, roles: { some: { role: { in: [...alwaysHeld] } } } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, roles: { select: { role: true } } },
  });
  return rows.map(({ id, name, roles }) => ({ id, name, lead: roles.some(({ role }) => role === "safeguardingLead") }));
}

/** The names of these people, also of those who have left. */
export async function namesOf(read: Reader, authorityId: string, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = ids.filter((id): id is string => id !== null);
  const rows = await read.person.findMany({ where: { authorityId, id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The new ways in that somebody was given since a moment. */
export async function waysInOf(read: Reader, { authorityId, personId }: Who, since: Date) {
  return read.staffProposal.findMany({
    where: { authorityId, personId, kind: "wayIn", confirmed: true, decidedAt: { gt: since } },
    orderBy: { decidedAt: "desc" },
    select: { id: true, decidedAt: true, proposedById: true, decidedById: true },
  });
}
