import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { orRefused, refuse } from "~/platform/refusal";
import { isKeptFromWords } from "../safeguarding/kept-from-words.server";
import { changeLineText, lineTextOf, suggestionById, writeProvenance, writeSuggestionDecision } from "./inside/offer-store.server";
import { markOfLine } from "./line-mark.server";
import { canWriteOffer } from "./policy";

export type SuggestionDecided = { ok: true } | { ok: false; why: "role" | "not-found" | "someone-decided" | "line-changed" };

/**
 * Accepts a suggestion as it is, accepts it with changes that are shown, or declines it with a reason; the one who
 * suggested is told that there is news and reads which. An accepted line remembers who asked for it. Decided once: a second decision changes
 * nothing. It takes the place of the words that it was made for, or of those that whoever changes it had before them, and never of another
 * suggestion's that was accepted since. Never by whom a concern about these words is about, nor by their line.
 */
export async function decideOnSuggestion(
  actor: StaffActor,
  authority: AuthorityFacts,
  suggestionId: string,
  decision: {
    outcome: "accepted" | "acceptedWithChanges" | "declined";
    reason?: string;
    finalWords?: string /** The mark of the line as they had it before them. */;
    seen?: string;
  },
): Promise<SuggestionDecided> {
  const allowed = canWriteOffer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId, personId } = actor;
  const suggestion = await suggestionById(authorityId, suggestionId);
  if (!suggestion || (await isKeptFromWords(actor, suggestionId))) return { ok: false, why: "not-found" };
  const finalWords = decision.outcome === "acceptedWithChanges" ? (decision.finalWords ?? suggestion.words) : null;
  return orRefused<SuggestionDecided, SuggestionDecided>(() =>
    change(actor, "suggestion.decided", suggestionId, async (tx) => {
      const row = { authorityId, suggestionId, outcome: decision.outcome, reason: decision.reason || null, finalWords };
      const written = await writeSuggestionDecision(tx, { ...row, byId: personId, onDay: dayOf(now(), authority.timeZone) });
      if (written === "already") return refuse({ ok: false, why: "someone-decided" } satisfies SuggestionDecided);
      await tellMembers(tx, { authorityId, personIds: [suggestion.byId], subjectId: suggestionId });
      if (decision.outcome === "declined") return { ok: true };
      const madeFor = (finalWords !== null && decision.seen) || markOfLine(suggestion.before);
      if (markOfLine(await lineTextOf(tx, authorityId, suggestion.lineId)) !== madeFor) {
        return refuse({ ok: false, why: "line-changed" } satisfies SuggestionDecided);
      }
      await changeLineText(tx, authorityId, suggestion.lineId, finalWords ?? suggestion.words);
      await writeProvenance(tx, { authorityId, lineId: suggestion.lineId, suggestionId, youngPeople: 1 });
      return { ok: true };
    }),
  );
}
