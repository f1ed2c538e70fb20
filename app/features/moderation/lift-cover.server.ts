import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { recordDecision, waitForReading } from "../inbox/wait.server";
import { readBy } from "../safeguarding/watched-now.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { factsNow } from "../views/facts-now.server";
import { clocksOf, committed, viewToModerate, writeLifted } from "./inside/moderation-store.server";
import { canModerate, type ModerationMayNot } from "./policy";

export type Lifted = { ok: true; again: boolean } | { ok: false; why: "not-found" | ModerationMayNot };

/**
 * Undoes a cover. That it was there, who covered and who lifted it, stays on record. Words that might be quoted with it are not
 * shown to others from then on: a new decision says so, and they wait to be read anew (`again`).
 */
export async function liftCover(actor: StaffActor, viewId: string, coverId: string): Promise<Lifted> {
  const { authorityId, personId } = actor;
  const dueAt = await readBy(await clocksOf(await committed(), authorityId));
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
      if (!lifted) return refuse({ ok: false, why: "not-found" } satisfies Lifted);
      const [latest] = view.decisions;
      if (!latest?.mayBeQuoted) return { ok: true as const, again: false };
      const item = { authorityId, subjectKind: "view" as const, subjectId: viewId };
      const { outcome, mayBeCounted, reason } = latest;
      await recordDecision(tx, { ...item, outcome, mayBeCounted, mayBeQuoted: false, reason, decidedById: personId, sawDecisionId: latest.id });
      await markStaleOf(tx, authorityId, [viewId]);
      const { language, groupId, ageBand, topic } = view;
      await waitForReading(tx, { ...item, language, groupId, ageBand, topic, waitingFor: "unread", dueAt });
      return { ok: true as const, again: true };
    }),
  );
}
