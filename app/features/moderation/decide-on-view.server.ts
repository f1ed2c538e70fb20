import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import type { Outcome } from "../inbox/decision";
import { type LatestDecision, recordDecision, settle, waitForReading } from "../inbox/wait.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { factsOf } from "../views/own-view.server";
import { clocksOf, viewToModerate } from "./inside/moderation-store.server";
import { canAllow, canModerate, type ModerationMayNot } from "./policy";

export type Decision = {
  outcome: Outcome;
  mayBeCounted: boolean;
  mayBeQuoted: boolean;
  reason: string | null;
  sawDecisionId: string | null;
};
export type Decided = { ok: true } | { ok: false; why: "not-found" | ModerationMayNot } | { ok: false; why: "someone-decided"; latest: LatestDecision };

const aDay = 24 * 60;

/**
 * Decides on a view, within what its author chose. The latest decision counts and all are kept; when somebody decided
 * meanwhile, nothing is written and theirs comes back. What was unread is settled; an answer is owed from now on, whatever
 * was decided, unless there is one; what is held waits as held.
 */
export async function decideOnView(actor: StaffActor, viewId: string, decision: Decision): Promise<Decided> {
  const { authorityId, personId } = actor;
  return orRefused<Decided, Decided>(() =>
    change(actor, "decision.recorded", viewId, async (tx) => {
      const view = await viewToModerate(tx, authorityId, viewId);
      if (!view) return refuse({ ok: false, why: "not-found" } satisfies Decided);
      const facts = factsOf(view);
      const allowed = canModerate(actor, facts);
      if (!allowed.may) return refuse({ ok: false, why: allowed.why } satisfies Decided);
      const within = canAllow(facts, decision);
      if (!within.may) return refuse({ ok: false, why: within.why } satisfies Decided);
      const subject = { authorityId, subjectKind: "view" as const, subjectId: viewId };
      const made = await recordDecision(tx, { ...subject, ...decision, decidedById: personId });
      if (!made.ok) return refuse(made satisfies Decided);
      await markStaleOf(tx, authorityId, [viewId]);
      await settle(tx, { ...subject, personId, waitingFor: ["unread", "held"] });
      const clocks = await clocksOf(tx, authorityId);
      const also = { language: view.language, groupId: view.groupId };
      if (decision.outcome === "held") {
        await waitForReading(tx, {
          ...subject,
          ...also,
          waitingFor: "held",
          dueAt: minutesAfter(now(), clocks.readWithinDays * aDay),
        });
      } else if (view.answers.length === 0) {
        await waitForReading(tx, {
          ...subject,
          ...also,
          waitingFor: "answer",
          dueAt: minutesAfter(now(), clocks.answerWithinDays * aDay),
        });
      }
      return { ok: true as const };
    }),
  );
}
