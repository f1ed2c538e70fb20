import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { tellMembers } from "~/platform/outbox/queue-message.server";
import { isKeptFromWords } from "../safeguarding/kept-from-words.server";
import { changeLineText, suggestionById, writeProvenance, writeSuggestionDecision } from "./inside/offer-store.server";
import { canWriteOffer } from "./policy";

export type SuggestionDecided = { ok: true } | { ok: false; why: "role" | "not-found" | "someone-decided" };

/**
 * Accepts a suggestion as it is, accepts it with changes that are shown, or declines it with a reason; the one who
 * suggested is told that there is news and reads which. An accepted line remembers who asked for it. Decided once: a second decision changes
 * nothing. Never by whom a concern about these words is about, nor by their line.
 */
export async function decideOnSuggestion(
  actor: StaffActor,
  authority: AuthorityFacts,
  suggestionId: string,
  decision: { outcome: "accepted" | "acceptedWithChanges" | "declined"; reason?: string; finalWords?: string },
): Promise<SuggestionDecided> {
  const allowed = canWriteOffer(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId, personId } = actor;
  const suggestion = await suggestionById(authorityId, suggestionId);
  if (!suggestion || (await isKeptFromWords(actor, suggestionId))) return { ok: false, why: "not-found" };
  const finalWords = decision.outcome === "acceptedWithChanges" ? (decision.finalWords ?? suggestion.words) : null;
  const outcome = await change(actor, "suggestion.decided", suggestionId, async (tx) => {
    const row = { authorityId, suggestionId, outcome: decision.outcome, reason: decision.reason || null, finalWords };
    const written = await writeSuggestionDecision(tx, { ...row, byId: personId, onDay: dayOf(now(), authority.timeZone) });
    if (written === "already") return written;
    await tellMembers(tx, { authorityId, personIds: [suggestion.byId], subjectId: suggestionId });
    if (decision.outcome === "declined") return written;
    await changeLineText(tx, authorityId, suggestion.lineId, finalWords ?? suggestion.words);
    await writeProvenance(tx, { authorityId, lineId: suggestion.lineId, suggestionId, youngPeople: 1 });
    return written;
  });
  return outcome === "already" ? { ok: false, why: "someone-decided" } : { ok: true };
}
