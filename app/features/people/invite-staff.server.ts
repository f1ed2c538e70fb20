import { randomInt } from "node:crypto";
import type { Role, StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { hashPassword } from "~/platform/sign-in/password.server";
import { words } from "../views/receipt-words/en";
import { isTaken, writePerson } from "./inside/people-store.server";
import { canGiveRoles } from "./policy";

export type StaffInvited = { ok: true; id: string; password: string } | { ok: false; why: "role" | "own-roles" | "taken" };

/**
 * An administrator lets somebody onto the staff with these roles. The first password (five words, about 50 random bits) is
 * returned this once; the second step is enrolled by the person at their first sign-in.
 */
export async function inviteStaff(actor: StaffActor, person: { name: string; job?: string; email: string; roles: readonly Role[] }): Promise<StaffInvited> {
  const id = newId();
  const allowed = canGiveRoles(actor, id);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  const signInName = person.email.trim().toLowerCase();
  const password = Array.from({ length: 5 }, () => words[randomInt(words.length)]).join("-");
  const passwordHash = await hashPassword(password);
  const invite = async (tx: Tx): Promise<StaffInvited> => {
    if (await isTaken(tx, authorityId, [signInName])) refuse({ ok: false, why: "taken" });
    await writePerson(tx, {
      authorityId,
      id,
      kind: "staff",
      name: person.name,
      job: person.job || null,
      roles: person.roles,
      signInName,
      passwordHash,
      at: now(),
    });
    return { ok: true, id, password };
  };
  return orRefused<StaffInvited, StaffInvited>(() => change(actor, "staff.invited", id, invite));
}
