import type { Role, StaffActor } from "~/platform/actor";
import { minutesAfter, now } from "~/platform/clock";
import type { Reader, Tx } from "~/platform/db/db.server";
import { may } from "~/platform/who-may";
import { addRoles, committed } from "./inside/people-store.server";
import {
  everyProposal,
  keepersHere,
  namesOf,
  type ProposalKind,
  proposalThatWaits,
  rolesThatWait,
  waysInOf,
  writeDecision,
} from "./inside/proposal-store.server";
import { canDecide, hasOwnWayIn } from "./policy";
import { giveWayIn, tellLeads } from "./propose.server";

/** For how long what was decided stands on the pages. */
const aYearAgo = () => minutesAfter(now(), -365 * 24 * 60);

/** What waits for a second person, for the change that decides it. */
export function openProposal(read: Reader, authorityId: string, id: string) {
  return proposalThatWaits(read, authorityId, id);
}

export type Decided = { id: string; personId: string; kind: ProposalKind; roles: readonly Role[]; at: Date; hash: string | null };

/** Writes down what a second person said, and does it where it was a yes (`hash` is that of a first password). False when it was decided meanwhile. */
export async function decideWithin(tx: Tx, actor: StaffActor, { id, personId, kind, roles, at, hash }: Decided): Promise<boolean> {
  const { authorityId } = actor;
  const who = { authorityId, personId };
  if (!(await writeDecision(tx, authorityId, id, { decidedById: actor.personId, decidedAt: at, confirmed: hash !== null }))) return false;
  if (hash === null) return true;
  if (kind === "wayIn") return giveWayIn(tx, who, hash);
  await addRoles(tx, who, roles, at);
  await tellLeads(tx, who, actor.personId);
  return true;
}

/** The roles of somebody that wait for a second person. */
export async function waitingRoles(authorityId: string, personId: string): Promise<Role[]> {
  return rolesThatWait(await committed(), { authorityId, personId });
}

/**
 * Everything that waits for a second person, with who could be that one, and what was decided in the last twelve months, by whom. For
 * administrators and safeguarding leads.
 */
export async function proposalsPage(actor: StaffActor) {
  const read = await committed();
  const { authorityId } = actor;
  const [{ waiting, decided }, keepers] = await Promise.all([everyProposal(read, authorityId, aYearAgo()), keepersHere(read, authorityId)]);
  const names = await namesOf(
    read,
    authorityId,
    [...waiting, ...decided].flatMap((one) => [one.proposedById, one.decidedById]),
  );
  const rowOf = (one: (typeof waiting)[number]) => ({
    id: one.id,
    name: one.person.name,
    kind: one.kind as ProposalKind,
    roles: one.roles.map(({ role }) => role as Role),
    proposedBy: one.proposedById && (names.get(one.proposedById) ?? ""),
    proposedAt: one.proposedAt.toISOString(),
  });
  return {
    waiting: waiting.map((one) => ({
      ...rowOf(one),
      mine: canDecide(actor, one).may,
      ready: one.kind === "wayIn" || hasOwnWayIn(one.person),
      could: keepers.filter(({ id }) => id !== one.proposedById && id !== one.personId).map(({ name }) => name),
    })),
    decided: decided.map((one) => ({
      ...rowOf(one),
      decidedBy: one.decidedById && (names.get(one.decidedById) ?? ""),
      decidedAt: one.decidedAt?.toISOString() ?? "",
      confirmed: one.confirmed === true,
    })),
  };
}

/** For somebody's start page: how many wait for their yes or no, and how many were decided in the last seven days. None for others. */
export async function proposalsWaiting(actor: StaffActor): Promise<{ waiting: number; lately: number } | null> {
  if (!may(actor.roles, "people.second")) return null;
  const { waiting, decided } = await everyProposal(await committed(), actor.authorityId, minutesAfter(now(), -7 * 24 * 60));
  const counts = {
    waiting: waiting.filter((one) => canDecide(actor, one).may).length,
    lately: decided.filter((one) => one.decidedById !== actor.personId).length,
  };
  return counts.waiting + counts.lately > 0 ? counts : null;
}

/** The new ways in that somebody was given in the last twelve months: by whom, and when. For themselves. */
export async function myWaysIn(actor: StaffActor) {
  const read = await committed();
  const rows = await waysInOf(read, actor, aYearAgo());
  const names = await namesOf(
    read,
    actor.authorityId,
    rows.flatMap((one) => [one.proposedById, one.decidedById]),
  );
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return rows.map(({ id, decidedAt, proposedById, decidedById }) => ({
    id,
    at: decidedAt?.toISOString() ?? "",
    by: nameOf(proposedById),
    second: nameOf(decidedById),
  }));
}
