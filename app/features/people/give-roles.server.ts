import type { Role, StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { isOnStaff, writeRoles } from "./inside/people-store.server";
import { canGiveRoles } from "./policy";

export type RolesGiven = { ok: true } | { ok: false; why: "role" | "own-roles" | "not-found" };

/** An administrator sets somebody's roles, never their own. It bites at that person's next request. */
export async function giveRoles(actor: StaffActor, personId: string, roles: readonly Role[]): Promise<RolesGiven> {
  const allowed = canGiveRoles(actor, personId);
  if (!allowed.may) return { ok: false, why: allowed.why };
  if (!(await isOnStaff(actor.authorityId, personId))) return { ok: false, why: "not-found" };
  await change(actor, "roles.given", personId, (tx) => writeRoles(tx, actor.authorityId, personId, roles, now()));
  return { ok: true };
}
