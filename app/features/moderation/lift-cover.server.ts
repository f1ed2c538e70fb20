import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { factsNow } from "../views/facts-now.server";
import { viewToModerate, writeLifted } from "./inside/moderation-store.server";
import { canModerate, type ModerationMayNot } from "./policy";

export type Lifted = { ok: true } | { ok: false; why: "not-found" | ModerationMayNot };

/** Undoes a cover. That it was there, who covered and who lifted it, stays on record. */
export async function liftCover(actor: StaffActor, viewId: string, coverId: string): Promise<Lifted> {
  const { authorityId, personId } = actor;
  return orRefused<Lifted, Lifted>(() =>
    change(actor, "cover.lifted", viewId, async (tx) => {
      const view = await viewToModerate(tx, authorityId, viewId);
      if (!view) return refuse({ ok: false, why: "not-found" } satisfies Lifted);
      const allowed = canModerate(actor, await factsNow(tx, view));
      if (!allowed.may) return refuse({ ok: false, why: allowed.why } satisfies Lifted);
      const lifted = await writeLifted(tx, {
        authorityId,
        viewId,
        id: coverId,
        liftedById: personId,
        liftedAt: now(),
      });
      return lifted ? { ok: true as const } : refuse({ ok: false, why: "not-found" } satisfies Lifted);
    }),
  );
}
