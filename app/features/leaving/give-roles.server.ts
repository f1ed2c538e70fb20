import type { Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { may } from "~/platform/who-may";
import { passComplaintsOn } from "../complaints/tell-officers.server";
import { type RolesSet, setRoles } from "../people/set-roles.server";
import { alertWhoeverIsThere, passAlertsOn } from "../safeguarding/pass-alerts-on.server";

export type RolesGiven = { ok: true; waiting: readonly Role[] } | { ok: false; why: (RolesSet & { ok: false })["why"] };

/**
 * An administrator sets somebody's roles, never their own. It bites at that person's next request. What they alone had in a role that is
 * taken away goes to the others in the same change, as if they had left: no concern and no complaint ends with nobody. What
 * opens words or lets others in waits for a second person (decide-proposal.server.ts). The last one who runs the people or keeps them safe stays that.
 */
export async function giveRoles(
  actor: StaffActor,
  { timeZone }: Pick<AuthorityFacts, "timeZone">,
  personId: string,
  roles: readonly Role[],
): Promise<RolesGiven> {
  const who = { authorityId: actor.authorityId, personId };
  return orRefused<RolesGiven, RolesGiven>(() =>
    change(actor, "roles.given", personId, async (tx) => {
      const set = await setRoles(tx, actor, personId, roles);
      if (!set.ok) return refuse(set);
      // Leads, and those who stand in for them where none of them may know of a concern.
      if (may(set.taken, "concerns.open")) await passAlertsOn(tx, who);
      if (may(set.given, "concerns.open")) await alertWhoeverIsThere(tx, actor.authorityId);
      if (set.taken.includes("complaintsOfficer")) await passComplaintsOn(tx, who, timeZone);
      return { ok: true as const, waiting: set.waiting };
    }),
  );
}
