import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { writeRoute } from "./inside/theme-store.server";
import { canRoute } from "./policy";

export type Routed = { ok: true } | { ok: false; why: "not-found" | "not-yours" };

/** Gives a theme an owner, by name and job, and the day by which they answer. Who had it before stays in the events. */
export async function routeTheme(actor: StaffActor, themeId: string, route: { ownerName: string; answerBy: string }): Promise<Routed> {
  if (!canRoute(actor)) return { ok: false, why: "not-yours" };
  return orRefused<Routed, Routed>(() =>
    change(actor, "theme.routed", themeId, async (tx) => {
      const written = await writeRoute(tx, actor.authorityId, themeId, route);
      return written ? { ok: true as const } : refuse({ ok: false, why: "not-found" } satisfies Routed);
    }),
  );
}
