import type { Actor } from "~/platform/actor";
import { dayOf, now } from "~/platform/clock";
import { settle, waitForReading } from "../inbox/wait.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { changeWhileHelped } from "../views/change-while-helped.server";
import { answeredView, latestAnswer, timeZoneOf, writeVerdict } from "./inside/answer-store.server";
import { viewsStillOpen } from "./inside/still-open-store.server";

export type VerdictGiven = { ok: true } | { ok: false; why: "not-found" | "taken-back" | "complaint" };

/**
 * The young person says of an answer "that answers it" or "not really". The caller has proved that the view is theirs, by
 * receipt or by being signed in. "Not really" opens it again: it waits in the inbox, due at once, and is first on a leader's page.
 * They may change their mind; the latest word counts, and what it made wait waits no longer, unless another Ask that they are in is
 * "not really" answered. Of a view that was taken back, or is a complaint by now, nothing opens again.
 */
export async function giveVerdict(
  actor: Extract<Actor, { kind: "phone" | "member" }>,
  given: { viewId: string; answerId?: string; verdict: "answersIt" | "notReally" },
): Promise<VerdictGiven> {
  const { authorityId } = actor;
  const { viewId, verdict } = given;
  const held = given.answerId ? await answeredView(authorityId, given.answerId, viewId) : await latestAnswer(authorityId, viewId);
  if (!held) return { ok: false, why: "not-found" };
  const at = now();
  return changeWhileHelped(actor, "verdict.given", viewId, async (tx) => {
    await writeVerdict(tx, { authorityId, answerId: held.answerId, viewId }, verdict, dayOf(at, await timeZoneOf(tx, authorityId)));
    await markStaleOf(tx, authorityId, [viewId]);
    if (verdict === "answersIt") {
      if ((await viewsStillOpen(tx, authorityId, [viewId])).has(viewId)) return;
      return settle(tx, { authorityId, subjectKind: "view", subjectId: viewId, waitingFor: "notAnswered" });
    }
    await waitForReading(tx, {
      authorityId,
      subjectKind: "view",
      subjectId: viewId,
      waitingFor: "notAnswered",
      dueAt: at,
      language: held.view.language,
      groupId: held.view.groupId,
      readFirst: true,
    });
  });
}
