import type { Actor, Role, StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { hashPassword } from "~/platform/sign-in/password.server";
import { firstPasswordUntil, newFirstPassword } from "./first-password.server";
import { freeNameOfLeaver } from "./inside/left-store.server";
import { isTaken, writePerson } from "./inside/people-store.server";
import { canGiveRoles, needsSecond } from "./policy";
import { proposeRoles } from "./propose.server";

export type Invited = { name: string; job?: string; email: string; roles: readonly Role[] };
export type StaffInvited = { ok: true; id: string; password: string; waiting: readonly Role[] } | { ok: false; why: "role" | "own-roles" | "taken" };

/**
 * An administrator lets somebody onto the staff with these roles; those that open words or let others in wait for a second person. The first password is returned this once: at their first sign-in the
 * person puts their own in its place, and enrols the second step.
 */
export async function inviteStaff(actor: StaffActor, person: Invited): Promise<StaffInvited> {
  const id = newId();
  const allowed = canGiveRoles(actor, id);
  return allowed.may ? letIn(actor, id, person, person.roles.filter(needsSecond)) : { ok: false, why: allowed.why };
}

/** The same, whoever does it: their right to is asked before. */
export async function letIn(
  actor: Extract<Actor, { kind: "staff" | "system" }>,
  id: string,
  person: Invited,
  waiting: readonly Role[] = [],
): Promise<StaffInvited> {
  const { authorityId } = actor;
  const signInName = person.email.trim().toLowerCase();
  const password = newFirstPassword();
  const passwordHash = await hashPassword(password);
  const invite = async (tx: Tx): Promise<StaffInvited> => {
    await freeNameOfLeaver(tx, authorityId, signInName);
    if (await isTaken(tx, authorityId, [signInName])) refuse({ ok: false, why: "taken" });
    await writePerson(tx, {
      authorityId,
      id,
      kind: "staff",
      name: person.name,
      job: person.job || null,
      roles: person.roles.filter((role) => !waiting.includes(role)),
      signInName,
      passwordHash,
      firstEndsAt: firstPasswordUntil(),
      at: now(),
    });
    if (waiting.length > 0) await proposeRoles(tx, actor, id, waiting);
    return { ok: true, id, password, waiting };
  };
  return orRefused<StaffInvited, StaffInvited>(() => change(actor, "staff.invited", id, invite));
}
