import type { Role, StaffActor } from "~/platform/actor";
import { now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { heldByNobodyElse } from "./inside/left-store.server";
import { rolesOnStaff, writeRoles } from "./inside/people-store.server";
import { alwaysHeld, canGiveRoles, needsSecond } from "./policy";
import { dropRoles, proposeRoles } from "./propose.server";

export type RolesSet =
  | { ok: true; taken: readonly Role[]; given: readonly Role[]; waiting: readonly Role[] }
  | { ok: false; why: "role" | "own-roles" | "last-one" | "not-found" };

/**
 * Sets somebody's roles to exactly these, and says which were taken from them and which given, so that what hung on one is passed on. A new
 * one that opens words or lets others in waits for a second person; what waited before and is not among these does so no more.
 */
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
  const fresh = roles.filter((role) => !before.includes(role));
  const waiting = fresh.filter(needsSecond);
  await writeRoles(
    tx,
    who.authorityId,
    personId,
    roles.filter((role) => !waiting.includes(role)),
    now(),
  );
  if (waiting.length > 0) await proposeRoles(tx, actor, personId, waiting);
  else await dropRoles(tx, actor, personId);
  return { ok: true, taken, given: fresh.filter((role) => !waiting.includes(role)), waiting };
}
