import type { Actor, Role, StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { queueMessage } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { hashPassword } from "~/platform/sign-in/password.server";
import { firstPasswordUntil, newFirstPassword } from "./first-password.server";
import { passwordOf } from "./inside/password-store.server";
import { committed, isOnStaff } from "./inside/people-store.server";
import { dropProposals, keepersHere, writeProposal, writeWayIn } from "./inside/proposal-store.server";
import { canGiveRoles } from "./policy";

type Starter = Extract<Actor, { kind: "staff" | "system" }>;
type Who = { readonly authorityId: string; readonly personId: string };
const byOf = (actor: Starter) => (actor.kind === "staff" ? actor.personId : null);

/** Roles that open words, or that let others in, wait for a second person, and all who may be that one are told. */
export async function proposeRoles(tx: Tx, actor: Starter, personId: string, roles: readonly Role[]): Promise<void> {
  await propose(tx, actor, { personId, kind: "roles", roles });
}

/** No roles of somebody wait any more. */
export async function dropRoles(tx: Tx, actor: StaffActor, personId: string): Promise<void> {
  await dropProposals(tx, { authorityId: actor.authorityId, personId }, { kind: "roles", by: actor.personId, at: now() });
}

export async function proposeWayInWithin(tx: Tx, actor: Starter, personId: string): Promise<void> {
  await propose(tx, actor, { personId, kind: "wayIn", roles: [] });
}

async function propose(tx: Tx, actor: Starter, asked: { personId: string; kind: "roles" | "wayIn"; roles: readonly Role[] }): Promise<void> {
  const { authorityId } = actor;
  const [id, by] = [newId(), byOf(actor)];
  await writeProposal(tx, { authorityId, id, ...asked, proposedById: by, proposedAt: now() });
  for (const keeper of await keepersHere(tx, authorityId))
    if (keeper.id !== by && keeper.id !== asked.personId)
      await queueMessage(tx, { authorityId, toPersonId: keeper.id, notice: "something-due", subjectId: id });
}

export type WayInProposed = { ok: true } | { ok: false; why: "role" | "own-roles" | "not-found" };

/** An administrator begins a new way in for somebody who lost theirs. Nothing changes before a second person has confirmed it (R90). */
export async function proposeWayIn(actor: StaffActor, personId: string): Promise<WayInProposed> {
  const allowed = canGiveRoles(actor, personId);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const held = await passwordOf(await committed(), { authorityId: actor.authorityId, personId });
  if (!held?.signInName.includes("@") || !(await isOnStaff(actor.authorityId, personId))) return { ok: false, why: "not-found" };
  await change(actor, "way-in.proposed", personId, (tx) => proposeWayInWithin(tx, actor, personId));
  return { ok: true };
}

/**
 * The same from the command line. Where nobody is left who could be the second person (one person alone runs everything), it is done at
 * once, and the first password is returned this once.
 */
export async function recoverFirst(who: Who): Promise<{ password: string | null }> {
  const actor = { kind: "system", authorityId: who.authorityId } as const;
  const others = (await keepersHere(await committed(), who.authorityId)).filter(({ id }) => id !== who.personId);
  if (others.length > 0) {
    await change(actor, "way-in.proposed", who.personId, (tx) => proposeWayInWithin(tx, actor, who.personId));
    return { password: null };
  }
  const given = await newWayIn();
  await change(actor, "way-in.given", who.personId, (tx) => giveWayIn(tx, who, given.hash));
  return { password: given.password };
}

/** A first password and its hash, made before the change that gives it. */
export async function newWayIn(): Promise<{ password: string; hash: string }> {
  const password = newFirstPassword();
  return { password, hash: await hashPassword(password) };
}

/** Every sign-in ends, the second step goes, a first password takes the place of the own one; they and the safeguarding leads are told. */
export async function giveWayIn(tx: Tx, who: Who, passwordHash: string): Promise<boolean> {
  if (!(await writeWayIn(tx, who, { passwordHash, firstEndsAt: firstPasswordUntil(), changedAt: now() }))) return false;
  await queueMessage(tx, { authorityId: who.authorityId, toPersonId: who.personId, notice: "something-due", subjectId: who.personId });
  await tellLeads(tx, who);
  return true;
}

/** The safeguarding leads hear that something about who may come in was decided; what it was stands on the page for it. */
export async function tellLeads(tx: Tx, { authorityId, personId }: Who, butNot?: string): Promise<void> {
  for (const { id, lead } of await keepersHere(tx, authorityId))
    if (lead && id !== personId && id !== butNot) await queueMessage(tx, { authorityId, toPersonId: id, notice: "something-due", subjectId: personId });
}
