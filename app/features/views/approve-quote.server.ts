import { momentOf } from "~/platform/clock";
import { newId } from "~/platform/id";
import { changeSharing } from "./change-sharing.server";
import { changeUnlessTakenBack } from "./change-unless-taken-back.server";
import { writeApproval } from "./inside/author-store.server";
import { saidYesTo } from "./may-print";
import { type Author, type OwnView, ownView } from "./own-view.server";
import { shownHashOf } from "./shown-hash.server";
import { type ShownSegment, shownToOthers } from "./shown-words";

export type QuoteQuestion = { readonly shown: readonly ShownSegment[]; readonly shownHash: string; readonly saidYes: boolean };

/**
 * What staff ask of an author when they have allowed words to be quoted: exactly the text that others would see. Null when
 * nobody asks: not allowed, not shared, taken back, a complaint. After any change of the covers they are asked anew.
 */
export function quoteQuestion(own: OwnView): QuoteQuestion | null {
  const shares = own.sharing === "wordsNoName" || own.sharing === "wordsWithName";
  const [decision] = own.decisions;
  if (own.withdrawal || own.complainedOn || !shares || decision?.outcome !== "allowed" || !decision.mayBeQuoted) return null;
  const shownHash = shownHashOf(own.words, own.covers);
  const saidYes = saidYesTo(shownHash, own.approvals, own.sharingChanges);
  return { shown: shownToOthers(own.words, own.covers), shownHash, saidYes };
}

export type QuoteAnswered = { ok: true } | { ok: false; why: "not-found" | "changed" };

/**
 * The author's word on one exact text. Yes is kept for that text alone. No takes effect at once: their words are counted
 * and shown to nobody. "changed": the text that they looked at is no longer the one that others would see.
 */
export async function answerQuoteQuestion(
  actor: Author,
  view: { id: string; proven?: string },
  answer: { shownHash: string; yes: boolean },
): Promise<QuoteAnswered> {
  const own = await ownView(actor, view.id, view.proven);
  const question = own && quoteQuestion(own);
  if (!own || !question) return { ok: false, why: "not-found" };
  if (!answer.yes) {
    await changeSharing(actor, view, { sharing: "countedOnly" });
    return { ok: true };
  }
  if (question.shownHash !== answer.shownHash) return { ok: false, why: "changed" };
  if (question.saidYes) return { ok: true };
  const done = await changeUnlessTakenBack(actor, "quote.approved", own.id, (tx) =>
    writeApproval(tx, { authorityId: actor.authorityId, id: newId(), viewId: own.id, shownHash: answer.shownHash, at: momentOf(actor) }),
  );
  return done.ok ? done : { ok: false, why: "not-found" };
}
