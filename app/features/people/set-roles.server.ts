import type { Role, StaffActor } from "~/platform/actor";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { heldByNobodyElse } from "./inside/left-store.server";
import { rolesOnStaff, writeRoles } from "./inside/people-store.server";
import { alwaysHeld, canGiveRoles } from "./policy";

export type RolesSet = { ok: true; taken: readonly Role[]; given: readonly Role[] } | { ok: false; why: "role" | "own-roles" | "last-one" | "not-found" };

/** Sets somebody's roles to exactly these, and says which were taken from them and which given, so that what hung on one is passed on. */
export async function setRoles(tx: Tx, actor: StaffActor, personId: string, roles: readonly Role[]): Promise<RolesSet> {
  const allowed = canGiveRoles(actor, personId);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const who = { authorityId: actor.authorityId, personId };
  const before = await rolesOnStaff(tx, who);
  if (before === null) return { ok: false, why: "not-found" };
  const taken = before.filter((role) => !roles.includes(role));
  const kept = await heldByNobodyElse(
    tx,
    who,
    alwaysHeld.filter((role) => taken.includes(role)),
  );
  if (kept.length > 0) return { ok: false, why: "last-one" };
  await writeRoles(tx, who.authorityId, personId, roles, now());
  return { ok: true, taken, given: roles.filter((role) => !before.includes(role)) };
}
