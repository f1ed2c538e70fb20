import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { may } from "~/platform/who-may";
import { dropOccasion } from "./inside/feedback-store.server";

export type OccasionOut = { ok: true } | { ok: false; why: "role" | "not-found" | "answered" };

/**
 * Takes an occasion out that was recorded by mistake: it is counted in no coverage any more, and its links end. One after which
 * somebody answered stays.
 */
export async function takeOutOccasion(actor: StaffActor, occasionId: string): Promise<OccasionOut> {
  if (!may(actor.roles, "feedback.ask")) return { ok: false, why: "role" };
  return orRefused<OccasionOut, OccasionOut>(() =>
    change(actor, "occasion.removed", occasionId, async (tx) => {
      const out = await dropOccasion(tx, { authorityId: actor.authorityId, id: occasionId });
      if (out === true) return { ok: true as const };
      return refuse({ ok: false, why: out === "answered" ? out : "not-found" } satisfies OccasionOut);
    }),
  );
}
