import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { tokenHash } from "~/platform/seal.server";
import { waitForReading } from "../inbox/wait.server";
import { attendTo, lookFirst } from "../safeguarding/attend-to.server";
import { readBy } from "../safeguarding/watched-now.server";
import { wordsOfSuggestion } from "../safeguarding/words-of";
import { receiptOfWords } from "../views/receipt-of-words.server";
import { lineOf, writeSuggestion } from "./inside/offer-store.server";
import { canSuggest } from "./policy";

export type Suggested = { ok: true; receipt: string | null } | { ok: false; why: "role" | "not-found" };

/**
 * A young person suggests other words for a line, exactly as typed, beside the line as it was. A moderator reads it before
 * others see it. `once` makes a double tap one suggestion. Who is signed in nowhere gets a receipt.
 */
export async function suggestWords(
  actor: Actor,
  authority: AuthorityFacts,
  line: { offerKey: string; lineId: string },
  suggestion: { words: string; why?: string; language: string; once: string },
): Promise<Suggested> {
  const allowed = canSuggest(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  const held = await lineOf(authorityId, line.offerKey, line.lineId);
  if (!held) return { ok: false, why: "not-found" };
  const id = newId();
  const at = now();
  const way = receiptOfWords(actor, "suggestion", suggestion.once);
  const looked = await lookFirst({ authorityId, words: wordsOfSuggestion(suggestion), language: suggestion.language });
  const dueAt = await readBy(authority);
  const outcome = { ok: true, receipt: way?.receipt ?? null } satisfies Suggested;
  return orRefused<Suggested, Suggested>(() =>
    change(actor, "suggestion.submitted", id, async (tx) => {
      const written = await writeSuggestion(tx, {
        authorityId,
        id,
        lineId: held.id,
        before: held.text,
        words: suggestion.words,
        why: suggestion.why || null,
        byId: actor.kind === "member" ? actor.personId : null,
        onDay: dayOf(at, authority.timeZone),
        sendKeyHash: tokenHash(`suggestion/${suggestion.once}`),
        receiptHash: way?.receiptHash ?? null,
      });
      if (written === "already") return refuse(outcome);
      const order = await attendTo(tx, looked, { kind: "suggestion", id, viewId: null });
      const { language } = looked;
      await waitForReading(tx, { authorityId, subjectKind: "suggestion", subjectId: id, waitingFor: "unread", dueAt, language, ...order });
      return outcome;
    }),
  );
}
