import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { nameOfStaff, writeRoute } from "./inside/theme-store.server";
import { canRoute } from "./policy";

/** An owner who signs in here (`ownerId`), or a service lead by name and job; the day they answer by; the report's period. */
export type Routing = { ownerName?: string; ownerId?: string; answerBy: string; reportFrom?: string; reportTo?: string };
export type Routed = { ok: true } | { ok: false; why: "not-found" | "not-yours" | "owner-gone" };

/** Gives a theme an owner, the day by which they answer, and the period of the report that it belongs to. The events keep who routed it. */
export async function routeTheme(actor: StaffActor, themeId: string, { ownerId, ...typed }: Routing): Promise<Routed> {
  if (!canRoute(actor)) return { ok: false, why: "not-yours" };
  return orRefused<Routed, Routed>(() =>
    change(actor, "theme.routed", themeId, async (tx) => {
      const owner = ownerId ? await nameOfStaff(tx, actor.authorityId, ownerId) : null;
      if (ownerId && !owner) return refuse({ ok: false, why: "owner-gone" } satisfies Routed);
      const { answerBy, reportFrom, reportTo } = typed;
      const ownerName = owner ?? typed.ownerName ?? "";
      const route = { ownerName, ownerId: ownerId ?? null, answerBy, reportFrom: reportFrom ?? null, reportTo: reportTo ?? null };
      const written = await writeRoute(tx, actor.authorityId, themeId, route);
      return written ? { ok: true as const } : refuse({ ok: false, why: "not-found" } satisfies Routed);
    }),
  );
}
