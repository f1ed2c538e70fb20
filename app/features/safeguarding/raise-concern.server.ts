import { createHash } from "node:crypto";
import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { type ConcernSubject, endOfDay } from "./concern";
import { exactWords, peopleToAlert, raisedSince, writeAlert, writeConcern, writeStep, zoneOf } from "./inside/concern-store.server";
import { canRaise } from "./policy";

export type Raised = { ok: true; concernId: string; again: boolean } | { ok: false; why: "not-found" | "not-yours" };

/** Two taps within this many minutes are one concern. */
const doubleTapMinutes = 1;

/**
 * Raises a concern about any words of a young person: locks them exactly as they are now with their SHA-256, starts the
 * same-day clock and alerts every safeguarding lead, all in one change (R53, R54). The alert holds no words. It neither
 * hides nor delays what it is about, and touches nothing of it.
 */
export async function raiseConcern(actor: StaffActor, subject: { kind: ConcernSubject; id: string }): Promise<Raised> {
  if (!canRaise(actor)) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  const zone = await zoneOf(authorityId);
  const concernId = newId();
  return orRefused<Raised, Raised>(() =>
    change(actor, "concern.raised", concernId, async (tx) => {
      const at = now();
      const who = { authorityId, subjectKind: subject.kind, subjectId: subject.id, raisedById: personId };
      const before = await raisedSince(tx, who, minutesAfter(at, -doubleTapMinutes));
      if (before) return refuse({ ok: true, concernId: before.id, again: true } satisfies Raised);
      const found = await exactWords(tx, authorityId, subject.kind, subject.id);
      if (!found) return refuse({ ok: false, why: "not-found" } satisfies Raised);
      const lockedHash = hashOf(found.words);
      const clock = { raisedAt: at, decideBy: endOfDay(at, zone) };
      await writeConcern(tx, {
        ...who,
        id: concernId,
        viewId: found.viewId,
        lockedWords: found.words,
        lockedHash,
        ...clock,
      });
      for (const toPersonId of await peopleToAlert(tx, authorityId)) {
        await writeAlert(tx, { authorityId, id: newId(), toPersonId, at });
        await writeStep(tx, {
          authorityId,
          id: newId(),
          concernId,
          kind: "alerted",
          personId: toPersonId,
          at,
        });
      }
      return { ok: true as const, concernId, again: false };
    }),
  );
}

/** SHA-256 of words as UTF-8, in hex: proves that locked words are as they were. */
export function hashOf(words: string): string {
  return createHash("sha256").update(words, "utf8").digest("hex");
}
