import { createHash } from "node:crypto";
import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { type ConcernSubject, endOfDay } from "./concern";
import { writeAbout } from "./inside/about-store.server";
import { raisedSince, writeConcern, writeStep, zoneOf } from "./inside/concern-store.server";
import { type Exactly, exactWords } from "./inside/exact-words.server";
import { mayKnowOf } from "./inside/kept-out.server";
import { plannedAlerts, writeAlerts } from "./inside/plan-alerts.server";
import { planOthersAnew } from "./inside/plan-anew.server";
import { canRaise } from "./policy";

export type Raised = { ok: true; concernId: string; again: boolean } | { ok: false; why: "not-found" | "not-yours" | "nobody-left" };

/** Two taps within this many minutes are one concern, unless the second names somebody whom it is about. */
const doubleTapMinutes = 1;

/**
 * Raises a concern about any words of a young person: locks them exactly as they are now with their SHA-256, the face, the cards and what
 * else was sent beside them, and what was answered to "Are you safe right now?", starts the same-day clock and plans every alert, all in
 * one change (R53, R54). `about` names staff whom it is about: they and their line are neither alerted nor shown anything of it (R56),
 * nor of what else was raised about the same words. The alert holds no words. It neither hides nor delays what it is about. For whoever
 * is kept from the words there is nothing to raise it about.
 */
export async function raiseConcern(actor: StaffActor, subject: { kind: ConcernSubject; id: string }, about: readonly string[] = []): Promise<Raised> {
  return raise(actor, subject, about, async (tx) => exactWords(tx, actor.authorityId, subject.kind, subject.id));
}

/**
 * Raises a concern from a meeting of a group, in the words of the worker who was there (R60). It is kept here alone: nothing
 * of it is in the group's pages, its register or its minutes.
 */
export async function raiseFromMeeting(actor: StaffActor, groupId: string, words: string, about: readonly string[] = []): Promise<Raised> {
  return raise(actor, { kind: "meeting", id: groupId }, about, async (tx) => {
    const known = await tx.group.count({ where: { authorityId: actor.authorityId, id: groupId } });
    return known === 1 && words.trim() !== "" ? { words, viewId: null } : null;
  });
}

async function raise(
  actor: StaffActor,
  subject: { kind: ConcernSubject; id: string },
  about: readonly string[],
  wordsOf: (tx: Tx) => Promise<Exactly | null>,
): Promise<Raised> {
  if (!canRaise(actor)) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  const timeZone = await zoneOf(authorityId);
  const id = newId();
  return orRefused<Raised, Raised>(() =>
    change(actor, "concern.raised", id, async (tx) => {
      const raisedAt = now();
      const who = { authorityId, subjectKind: subject.kind, subjectId: subject.id, raisedById: personId };
      const found = await wordsOf(tx);
      if (!found) return refuse({ ok: false, why: "not-found" } satisfies Raised);
      const lockedHash = hashOf(found.words);
      const before = await raisedSince(tx, { ...who, lockedHash }, about, minutesAfter(raisedAt, -doubleTapMinutes));
      if (before) return refuse({ ok: true, concernId: before.id, again: true } satisfies Raised);
      const what = { authorityId, viewId: found.viewId, subjectKind: subject.kind, subjectId: subject.id };
      // Whoever is kept from these words does not know that they are here.
      if ((await mayKnowOf(tx, { ...what, about: [] }, found.words)).keptOut.has(personId)) return refuse({ ok: false, why: "not-found" } satisfies Raised);
      const mayKnow = await mayKnowOf(tx, { ...what, about: about.map((one) => ({ personId: one })) }, found.words);
      if (!mayKnow.somebodyLeft) return refuse({ ok: false, why: "nobody-left" } satisfies Raised);
      const clock = { raisedAt, decideBy: endOfDay(raisedAt, timeZone) };
      const locked = { lockedWords: found.words, lockedHash, lockedBeside: found.beside, safeNow: found.safeNow };
      await writeConcern(tx, { ...who, id, viewId: found.viewId, ...locked, ...clock });
      if (about.length > 0) await writeAbout(tx, { authorityId, concernId: id, viewId: found.viewId }, about, [...mayKnow.keptOut]);
      if (about.length > 0) await planOthersAnew(tx, { ...what, id });
      const rungs = await plannedAlerts(tx, { authorityId, timeZone, raisedAt, mayKnow, words: found.words });
      await writeAlerts(tx, { authorityId, id, raisedAt }, rungs);
      for (const rung of rungs.filter((one) => one.afterMinutes === 0)) {
        await writeStep(tx, { authorityId, id: newId(), concernId: id, kind: "alerted", personId: rung.personId, at: raisedAt });
      }
      return { ok: true as const, concernId: id, again: false };
    }),
  );
}

/** SHA-256 of words as UTF-8, in hex: proves that locked words are as they were. */
export function hashOf(words: string): string {
  return createHash("sha256").update(words, "utf8").digest("hex");
}
