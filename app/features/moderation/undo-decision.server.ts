import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import type { Tx } from "~/platform/db/db.server";
import { orRefused, refuse } from "~/platform/refusal";
import type { SubjectKind } from "../inbox/subject";
import { recordDecision, settle, waitForReading, waitsAgain } from "../inbox/wait.server";
import { readBy } from "../safeguarding/watched-now.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { openedInFull } from "../views/opened-in-full.server";
import { mostAllowed } from "../views/policy";
import { decidable } from "./decidable.server";
import { clocksOf, committed, liftedSince } from "./inside/moderation-store.server";
import { copySecond, decisionsOn, secondsOf, writeLooksOpen } from "./inside/second-store.server";
import { canUndo, isKeptBack, type ModerationMayNot } from "./policy";

export type Undone = { ok: true } | { ok: false; why: "not-found" | "not-read" | ModerationMayNot | "someone-decided" | "someone-seconded" };

const no = (why: Extract<Undone, { ok: false }>["why"]) => refuse({ ok: false, why } satisfies Undone);

/**
 * Takes one's own last decision back, until somebody else has decided or agreed. Nothing is wiped: what counted before is
 * written again as a new row, with its own maker, what a second person said of it, and within what the author lets be shown
 * today, and no further than with the covers that were on then; a second look that the decision had settled is open again. Where nothing came before, it is held without a reason
 * and waits as unread, so that nothing stays shown.
 */
export async function undoDecision(actor: StaffActor, subject: { kind: SubjectKind; id: string }, decisionId: string): Promise<Undone> {
  const { authorityId, personId } = actor;
  const dueAt = await readBy(await clocksOf(await committed(), authorityId));
  return orRefused<Undone, Undone>(() =>
    change(actor, "decision.taken-back", subject.id, async (tx) => {
      const there = await decidable(tx, actor, subject.kind, subject.id);
      if (!there.ok) return no(there.why);
      const all = await decisionsOn(tx, authorityId, subject.kind, subject.id);
      const [latest] = all;
      if (!latest) return no("not-found");
      if (latest.id !== decisionId) return no("someone-decided");
      const may = canUndo(actor, latest);
      if (!may.may) return no(may.why);
      if (there.view && !(await openedInFull(tx, actor, there.view.id))) return no("not-read");
      if ((await secondsOf(tx, authorityId, [latest.id])).size > 0) return no("someone-seconded");
      const before = whatCameBefore(all);
      const bare = before?.mayBeQuoted && subject.kind === "view" && (await liftedSince(tx, authorityId, subject.id, before.at));
      const most = there.view ? mostAllowed(there.view.sharing) : { mayBeCounted: false, mayBeQuoted: false };
      const item = { authorityId, subjectKind: subject.kind, subjectId: subject.id };
      const made = await recordDecision(tx, {
        ...item,
        outcome: before?.outcome ?? "held",
        mayBeCounted: Boolean(before?.mayBeCounted && most.mayBeCounted),
        mayBeQuoted: Boolean(before?.mayBeQuoted && most.mayBeQuoted && !bare),
        reason: before?.reason ?? null,
        decidedById: before?.decidedById ?? personId,
        restoresId: before ? (before.restoresId ?? before.id) : null,
        sawDecisionId: latest.id,
      });
      if (!made.ok) return no("someone-decided");
      if (subject.kind === "view") await markStaleOf(tx, authorityId, [subject.id]);
      await settle(tx, { ...item, personId, waitingFor: ["held", "second"] });
      const again = { ...item, dueAt, language: there.view?.language, groupId: there.view?.groupId };
      const said = before && (await copySecond(tx, authorityId, before.id, made.id));
      if (bare || !before || (before.outcome !== "allowed" && !isKeptBack(before)) || said?.agrees === false) {
        await waitForReading(tx, { ...again, waitingFor: "unread" });
      } else if (isKeptBack(before)) {
        if (!said) await waitForReading(tx, { ...again, waitingFor: "second" });
        if (before.outcome === "held") await waitForReading(tx, { ...again, waitingFor: "held" });
      }
      if (before && (await lookOpenAgain(tx, item, before, personId)))
        await waitsAgain(tx, { ...item, waitingFor: "secondLook", settledById: personId, dueAt });
      return { ok: true as const };
    }),
  );
}

type Row = Awaited<ReturnType<typeof decisionsOn>>[number];

/** What counted before the latest: where that restores an earlier one, before the one that it restores. */
function whatCameBefore(all: readonly Row[]): Row | undefined {
  const counts = all[0]?.restoresId ?? all[0]?.id;
  return all[all.findIndex((row) => row.id === counts) + 1];
}

/** Whether a second look was settled by what is taken back: of words, who is somebody else than the one who had kept them back settles it. */
async function lookOpenAgain(tx: Tx, item: { authorityId: string; subjectKind: SubjectKind }, before: Row, personId: string): Promise<boolean> {
  if (item.subjectKind !== "view") return isKeptBack(before) && before.decidedById !== personId;
  const about = [before.id, ...(before.restoresId ? [before.restoresId] : [])];
  return (await writeLooksOpen(tx, item.authorityId, about, personId)) > 0;
}
