import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { needsReason, outcomesFor } from "../inbox/decision";
import { recordDecision, settle, waitForReading } from "../inbox/wait.server";
import { readBy } from "../safeguarding/watched-now.server";
import type { Decided, Decision } from "./decide-on-view.server";
import { clocksOf, committed } from "./inside/moderation-store.server";
import { openLooksAtWords } from "./inside/my-words-store.server";
import { canDecideOnWaiting, canLookAgain } from "./policy";
import { subjectForReading, type WaitingKind } from "./subjects.server";

/**
 * Decides whether other young people may see an idea, the reasons of a flag or a suggestion. The same promises as for a
 * view: reasons for its author, who is told that there is news, the latest counts, nobody's decision is overwritten.
 */
export async function decideOnWaiting(
  actor: StaffActor,
  waiting: { kind: Exclude<WaitingKind, "reply">; id: string },
  decision: Pick<Decision, "outcome" | "reason" | "sawDecisionId">,
): Promise<Decided> {
  if (!canDecideOnWaiting(actor)) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  const dueAt = await readBy(await clocksOf(await committed(), authorityId));
  return orRefused<Decided, Decided>(() =>
    change(actor, "decision.recorded", waiting.id, async (tx) => {
      const there = await subjectForReading(tx, actor, waiting.kind, waiting.id);
      if (!there) return refuse({ ok: false, why: "not-found" } satisfies Decided);
      if (!outcomesFor(waiting.kind).includes(decision.outcome)) return refuse({ ok: false, why: "no-way-back" } satisfies Decided);
      const subject = { authorityId, subjectKind: waiting.kind, subjectId: waiting.id };
      const looks = await openLooksAtWords(tx, subject);
      if (!canLookAgain(actor, looks).may) return refuse({ ok: false, why: "same-person" } satisfies Decided);
      const made = await recordDecision(tx, { ...subject, ...decision, decidedById: personId });
      if (!made.ok) return refuse(made satisfies Decided);
      await tellMembers(tx, { authorityId, personIds: [there.authorId ?? null], subjectId: waiting.id });
      await settle(tx, { ...subject, personId, waitingFor: ["unread", "held", "second", "secondLook"] });
      const again = { ...subject, dueAt, language: there.language };
      if (needsReason(decision.outcome)) await waitForReading(tx, { ...again, waitingFor: "second" });
      if (decision.outcome === "held") await waitForReading(tx, { ...again, waitingFor: "held" });
      return { ok: true as const };
    }),
  );
}
