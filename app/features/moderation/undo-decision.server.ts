import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import type { SubjectKind } from "../inbox/subject";
import { recordDecision, settle, waitForReading } from "../inbox/wait.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { mostAllowed } from "../views/policy";
import { decidable } from "./decidable.server";
import { clocksOf } from "./inside/moderation-store.server";
import { decisionsOn, secondsOf } from "./inside/second-store.server";
import { canUndo, type ModerationMayNot } from "./policy";

export type Undone = { ok: true } | { ok: false; why: "not-found" | ModerationMayNot | "someone-decided" | "someone-seconded" };

const no = (why: Extract<Undone, { ok: false }>["why"]) => refuse({ ok: false, why } satisfies Undone);

/**
 * Takes one's own last decision back, until somebody else has decided or agreed. Nothing is wiped: what counted before is
 * decided again as a new row, within what the author lets be shown today. Where nothing came before, it is held without a
 * reason and waits as unread, so that nothing stays shown.
 */
export async function undoDecision(actor: StaffActor, subject: { kind: SubjectKind; id: string }, decisionId: string): Promise<Undone> {
  const { authorityId, personId } = actor;
  return orRefused<Undone, Undone>(() =>
    change(actor, "decision.taken-back", subject.id, async (tx) => {
      const there = await decidable(tx, actor, subject.kind, subject.id);
      if (!there.ok) return no(there.why);
      const [latest, before] = await decisionsOn(tx, authorityId, subject.kind, subject.id);
      if (!latest) return no("not-found");
      if (latest.id !== decisionId) return no("someone-decided");
      const may = canUndo(actor, latest);
      if (!may.may) return no(may.why);
      if ((await secondsOf(tx, authorityId, [latest.id])).size > 0) return no("someone-seconded");
      const most = there.view ? mostAllowed(there.view.sharing) : { mayBeCounted: false, mayBeQuoted: false };
      const item = { authorityId, subjectKind: subject.kind, subjectId: subject.id };
      const made = await recordDecision(tx, {
        ...item,
        outcome: before?.outcome ?? "held",
        mayBeCounted: Boolean(before?.mayBeCounted && most.mayBeCounted),
        mayBeQuoted: Boolean(before?.mayBeQuoted && most.mayBeQuoted),
        reason: before?.reason ?? null,
        decidedById: personId,
        sawDecisionId: latest.id,
      });
      if (!made.ok) return no("someone-decided");
      if (subject.kind === "view") await markStaleOf(tx, authorityId, [subject.id]);
      await settle(tx, { ...item, personId, waitingFor: ["held", "second"] });
      const { readWithinDays } = await clocksOf(tx, authorityId);
      const dueAt = minutesAfter(now(), readWithinDays * 24 * 60);
      const again = { ...item, dueAt, language: there.view?.language, groupId: there.view?.groupId };
      if (!before || before.reason === null) {
        if (before?.outcome !== "allowed") await waitForReading(tx, { ...again, waitingFor: "unread" });
      } else {
        await waitForReading(tx, { ...again, waitingFor: "second" });
        if (before.outcome === "held") await waitForReading(tx, { ...again, waitingFor: "held" });
      }
      return { ok: true as const };
    }),
  );
}
