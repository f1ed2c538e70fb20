import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { actionsTheirsAgain } from "../asks/owner-left.server";
import { beginAgain, invitedAnew } from "../people/leave-staff.server";
import { canGiveRoles } from "../people/policy";
import { alertWhoeverIsThere } from "../safeguarding/pass-alerts-on.server";
import { themesTheirsAgain } from "../themes/owner-left.server";
import { onlyForThemAgain } from "../views/reader-left.server";

export type SaidBack = { ok: true } | { ok: false; why: "role" | "own-roles" | "not-found" | "anew" };

/**
 * They have come back, or never left. A new way in is begun for them, since they kept none, and what was given to nobody else is theirs again: views that
 * nobody has read since, themes and actions without an owner. What somebody else has by now stays with them. A lead is alerted to what nobody has.
 */
export async function sayBack(actor: StaffActor, personId: string): Promise<SaidBack> {
  const allowed = canGiveRoles(actor, personId);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const who = { authorityId: actor.authorityId, personId };
  return orRefused<SaidBack, SaidBack>(() =>
    change(actor, "staff.returned", personId, async (tx) => {
      if (await invitedAnew(tx, who)) return refuse({ ok: false, why: "anew" } satisfies SaidBack);
      const gone = await beginAgain(tx, actor, personId);
      if (!gone) return refuse({ ok: false, why: "not-found" } satisfies SaidBack);
      await alertWhoeverIsThere(tx, who.authorityId);
      await onlyForThemAgain(tx, who, gone.since);
      await themesTheirsAgain(tx, who);
      await actionsTheirsAgain(tx, who);
      return { ok: true as const };
    }),
  );
}
