import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { tagOf } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { tokenHash } from "~/platform/seal.server";
import { sendView } from "./inside/sending-store.server";
import { type Draft, isComplete } from "./view";
import { receiptOf, shownMinutes } from "./visit.server";

export type Submitted = { ok: true; again: boolean } | { ok: false; why: "nothing-written" };

/**
 * Sends a draft. When it answers, the view, its place in the inbox and its event are on disk together; the receipt is the
 * one that the visit's token always gives, so a double tap, a reload, a second tab or a retry make one view and show the
 * same receipt. The young person's words go in exactly as typed.
 */
export async function submitView(
  actor: Extract<Actor, { kind: "phone" | "member" }>,
  authority: AuthorityFacts,
  token: string,
  draft: Draft,
): Promise<Submitted> {
  if (!isComplete(draft)) return { ok: false, why: "nothing-written" };
  const at = now();
  const asMember = actor.kind === "member" && draft.asMe;
  const { receiptHash, sendKeyHash } = receiptOf(token, authority.id);
  const outcome = await sendView({
    view: {
      authorityId: authority.id,
      id: newId(),
      topic: draft.topic ?? null,
      words: draft.words,
      language: tagOf(draft.language ?? "en"),
      feeling: draft.feeling ?? null,
      sharing: draft.sharing ?? "helpersOnly",
      pickedName: draft.sharing === "wordsWithName" ? (draft.pickedName ?? null) : null,
      helpedBy: draft.helpedBy || null,
      authorId: asMember ? actor.personId : null,
      receivedOn: dayOf(at, authority.timeZone),
      receiptHash,
      sendKeyHash,
    },
    actor: { kind: asMember ? "member" : "phone", id: asMember ? actor.personId : null },
    at,
    dueAt: minutesAfter(at, authority.readWithinDays * 24 * 60),
    visit: { id: tokenHash(token), shownUntil: minutesAfter(at, shownMinutes) },
  });
  return { ok: true, again: outcome === "already" };
}
