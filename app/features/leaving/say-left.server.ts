import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { momentAt } from "~/platform/local-time";
import { orRefused, refuse } from "~/platform/refusal";
import { actionsOfNobody } from "../asks/owner-left.server";
import { passComplaintsOn } from "../complaints/tell-officers.server";
import { endOnStaff, isTheLast, onStaff, stopTelling } from "../people/leave-staff.server";
import { canGiveRoles } from "../people/policy";
import { passAlertsOn } from "../safeguarding/pass-alerts-on.server";
import { themesOfNobody } from "../themes/owner-left.server";
import { openToHelpers } from "../views/reader-left.server";

export type SaidLeft = { ok: true } | { ok: false; why: "role" | "own-roles" | "not-found" | "wrong-day" | "last-one" };

/**
 * A worker has left, on this day (YYYY-MM-DD; today or earlier). In one change they are signed out, nothing is sent to them any
 * more, and whatever waited for them alone waits for somebody who is here. Names in records of the past stay; who is kept
 * out of what stays so. Never of oneself, and never of the last one who runs the people or keeps them safe.
 */
export async function sayLeft(actor: StaffActor, { timeZone }: Pick<AuthorityFacts, "timeZone">, personId: string, on: string): Promise<SaidLeft> {
  const allowed = canGiveRoles(actor, personId);
  if (!allowed.may) return { ok: false, why: allowed.why };
  if (on > dayOf(now(), timeZone)) return { ok: false, why: "wrong-day" };
  const who = { authorityId: actor.authorityId, personId };
  return orRefused<SaidLeft, SaidLeft>(() =>
    change(actor, "staff.left", personId, async (tx) => {
      const times = await onStaff(tx, who);
      if (!times || times.leftAt) return refuse({ ok: false, why: "not-found" } satisfies SaidLeft);
      if (await isTheLast(tx, who)) return refuse({ ok: false, why: "last-one" } satisfies SaidLeft);
      await endOnStaff(tx, who, momentAt(on, 0, timeZone));
      await passAlertsOn(tx, who);
      await passComplaintsOn(tx, who, timeZone);
      await stopTelling(tx, who);
      await openToHelpers(tx, who);
      await themesOfNobody(tx, who);
      await actionsOfNobody(tx, who);
      return { ok: true as const };
    }),
  );
}
