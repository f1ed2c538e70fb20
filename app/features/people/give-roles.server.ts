import type { Role, StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { heldByNobodyElse } from "./inside/left-store.server";
import { isOnStaff, writeRoles } from "./inside/people-store.server";
import { alwaysHeld, canGiveRoles } from "./policy";

export type RolesGiven = { ok: true } | { ok: false; why: "role" | "own-roles" | "last-one" | "not-found" };

/**
 * An administrator sets somebody's roles, never their own. It bites at that person's next request. The last one who runs the
 * people or keeps them safe stays that.
 */
export async function giveRoles(actor: StaffActor, personId: string, roles: readonly Role[]): Promise<RolesGiven> {
  const allowed = canGiveRoles(actor, personId);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  if (!(await isOnStaff(authorityId, personId))) return { ok: false, why: "not-found" };
  const taken = alwaysHeld.filter((role) => !roles.includes(role));
  return orRefused<RolesGiven, RolesGiven>(() =>
    change(actor, "roles.given", personId, async (tx) => {
      if ((await heldByNobodyElse(tx, { authorityId, personId }, taken)).length > 0) return refuse({ ok: false, why: "last-one" } satisfies RolesGiven);
      await writeRoles(tx, authorityId, personId, roles, now());
      return { ok: true as const };
    }),
  );
}
