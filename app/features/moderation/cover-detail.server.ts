import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { factsNow } from "../views/facts-now.server";
import { type CoverReason, type Planned, planCovers } from "./cover";
import { viewToModerate, writeCovers } from "./inside/moderation-store.server";
import { canModerate, type ModerationMayNot } from "./policy";

export type Covered = { ok: true; places: number } | { ok: false; why: "not-found" | ModerationMayNot | Extract<Planned, { ok: false }>["why"] };

/**
 * Covers a detail with a reason, at the place that was selected or everywhere it stands. The words stay whole underneath;
 * covers are places kept apart from them, and the author sees both and why (R82).
 */
export async function coverDetail(actor: StaffActor, viewId: string, detail: { part: string; reason: CoverReason; start?: number }): Promise<Covered> {
  const { authorityId, personId } = actor;
  return orRefused<Covered, Covered>(() =>
    change(actor, "detail.covered", viewId, async (tx) => {
      const view = await viewToModerate(tx, authorityId, viewId);
      if (!view) return refuse({ ok: false, why: "not-found" } satisfies Covered);
      const allowed = canModerate(actor, await factsNow(tx, view));
      if (!allowed.may) return refuse({ ok: false, why: allowed.why } satisfies Covered);
      const plan = planCovers(view.words, view.covers, detail.part, detail.start);
      if (!plan.ok) return refuse(plan);
      const spans = plan.spans.map((span) => ({ ...span, id: newId() }));
      await writeCovers(tx, spans, {
        authorityId,
        viewId,
        reason: detail.reason,
        coveredById: personId,
        at: now(),
      });
      return { ok: true as const, places: spans.length };
    }),
  );
}
