import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { needsReason, type Outcome } from "../inbox/decision";
import { type LatestDecision, recordDecision, settle, waitForReading } from "../inbox/wait.server";
import { readBy } from "../safeguarding/watched-now.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { factsNow } from "../views/facts-now.server";
import { openedInFull } from "../views/opened-in-full.server";
import { coversSeen } from "./cover";
import { clocksOf, committed, viewToModerate } from "./inside/moderation-store.server";
import { openLooks, writeLooksSettled } from "./inside/second-store.server";
import { canAllow, canLookAgain, canModerate, type ModerationMayNot } from "./policy";
import { suggestedParts } from "./suggestions.server";

export type Decision = {
  outcome: Outcome;
  mayBeCounted: boolean;
  mayBeQuoted: boolean;
  reason: string | null;
  sawDecisionId: string | null;
  /** The covers that its maker saw, as `coversSeen` says them; on a page, always. */
  sawCovers?: string;
  /** On a page: whether its maker has said that what is still pointed at may be quoted. */
  leavesPointed?: boolean;
};
export type Decided =
  | { ok: true }
  | { ok: false; why: "not-found" | "not-read" | "covers-changed" | "still-pointed" | "no-way-back" | ModerationMayNot }
  | { ok: false; why: "someone-decided"; latest: LatestDecision };

const aDay = 24 * 60;

/**
 * Decides on a view, within what its author chose, by somebody who has opened it in full. The latest decision counts and all are kept; when somebody decided
 * meanwhile, nothing is written and theirs comes back, nor when a cover was put on or lifted; letting words be quoted in which
 * parts are still pointed at is asked about first. What was unread is settled; an answer is owed from now on, whatever
 * was decided, unless there is one; its author is told that there is news, where they chose to be; what is held waits as held, and what is kept back waits for a second person. When the
 * author asked for a second look, only somebody else than the one who decided can decide, and that settles it.
 */
export async function decideOnView(actor: StaffActor, viewId: string, decision: Decision): Promise<Decided> {
  const { authorityId, personId } = actor;
  const clocks = await clocksOf(await committed(), authorityId);
  const dueAt = await readBy(clocks);
  return orRefused<Decided, Decided>(() =>
    change(actor, "decision.recorded", viewId, async (tx) => {
      const view = await viewToModerate(tx, authorityId, viewId);
      if (!view) return refuse({ ok: false, why: "not-found" } satisfies Decided);
      const facts = await factsNow(tx, view);
      const allowed = canModerate(actor, facts);
      if (!allowed.may) return refuse({ ok: false, why: allowed.why } satisfies Decided);
      if (!(await openedInFull(tx, actor, viewId))) return refuse({ ok: false, why: "not-read" } satisfies Decided);
      const within = canAllow(facts, decision);
      if (!within.may) return refuse({ ok: false, why: within.why } satisfies Decided);
      const again = canLookAgain(actor, await openLooks(tx, authorityId, viewId));
      if (!again.may) return refuse({ ok: false, why: again.why } satisfies Decided);
      const subject = { authorityId, subjectKind: "view" as const, subjectId: viewId };
      const { sawCovers, leavesPointed, ...decided } = decision;
      const latest = view.decisions[0]?.id ?? null;
      if (latest === decision.sawDecisionId && sawCovers !== undefined && sawCovers !== coversSeen(view.covers))
        return refuse({ ok: false, why: "covers-changed" } satisfies Decided);
      if (
        latest === decision.sawDecisionId &&
        leavesPointed === false &&
        decision.mayBeQuoted &&
        suggestedParts(view.words, view.covers, view.partsLeft).open.length > 0
      )
        return refuse({ ok: false, why: "still-pointed" } satisfies Decided);
      const made = await recordDecision(tx, { ...subject, ...decided, decidedById: personId });
      if (!made.ok) return refuse(made satisfies Decided);
      await tellMembers(tx, { authorityId, personIds: [view.authorId], subjectId: viewId });
      await markStaleOf(tx, authorityId, [viewId]);
      await settle(tx, { ...subject, personId, waitingFor: ["unread", "held", "second", "secondLook"] });
      await writeLooksSettled(tx, authorityId, viewId, { settledOn: dayOf(now(), clocks.timeZone), settledById: personId });
      const also = { language: view.language, groupId: view.groupId, ageBand: view.ageBand, topic: view.topic };
      if (needsReason(decision.outcome)) await waitForReading(tx, { ...subject, ...also, waitingFor: "second", dueAt });
      if (decision.outcome === "held") {
        await waitForReading(tx, { ...subject, ...also, waitingFor: "held", dueAt });
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
