import { decideOnWaiting } from "~/features/moderation/decide-on-waiting.server";
import { addLine } from "~/features/offers/add-line.server";
import { decideOnSuggestion } from "~/features/offers/decide-on-suggestion.server";
import { markLine } from "~/features/offers/mark-line.server";
import type { KeepingFinding } from "~/features/offers/offer";
import { publishVersion } from "~/features/offers/publish-version.server";
import { recordProvenance } from "~/features/offers/record-provenance.server";
import { startOffer } from "~/features/offers/start-offer.server";
import { suggestWords } from "~/features/offers/suggest-words.server";
import { halfYearOf } from "~/features/report/period";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import type { DemoPart } from "./parts.server";

/** Lines of the demonstration's offer. Ours, not the document's; the hours are the document's and stay at "or more". */
const lines = [
  {
    section: "Somebody there",
    text: "You have a personal adviser until you are 25, if you want one.",
    mustByLaw: true,
    howToGet: "Call the leaving care team. Say: I want an adviser.",
  },
  {
    section: "Somebody there",
    text: "You can still call us between 21 and 25, even if you stopped before.",
    mustByLaw: false,
    asked: { groupName: "Care Leavers Forum", hours: 40, hoursAtLeast: true },
  },
  {
    section: "Money",
    text: "You get a setting up home allowance when you move into your first place.",
    mustByLaw: true,
    howToGet: "Ask your adviser for the form before you move.",
  },
  { section: "Money", text: "Assistance with council tax is available to eligible care leavers.", mustByLaw: false },
  {
    section: "Being well",
    text: "You get a health passport that says what you need to know about your own health.",
    mustByLaw: false,
    asked: { groupName: "Children in Care Council and Care Leavers Forum" },
  },
];

const found: readonly { finding: KeepingFinding; evidence: string }[] = [
  { finding: "kept", evidence: "Register of advisers: everybody who asked for one has one." },
  { finding: "partly", evidence: "Call log: of the months looked at, calls were not returned in one." },
  { finding: "broken", evidence: "Payment register: money for a first home was paid after the move." },
];

/** What was found about the first lines in the half-year that is over and in the one before it. */
async function markLines(authority: AuthorityFacts, actor: StaffActor, key: string, ids: readonly string[], today: string) {
  const last = halfYearOf(dayBefore(halfYearOf(today).from));
  const before = halfYearOf(dayBefore(last.from));
  for (const { from, to } of [before, last]) {
    for (const [at, one] of found.entries()) {
      const marked = await markLine(actor, authority, key, ids[at] ?? "", { from, to, ...one, foundOn: to });
      if (!marked.ok) throw new Error(`A finding was refused: ${marked.why}`);
    }
  }
}

const dayBefore = (day: string) => dayOf(minutesAfter(new Date(`${day}T12:00:00Z`), -24 * 60), "UTC");

export const offersPart: DemoPart = {
  name: "an offer, its suggestions and two versions",
  async load({ authority, team, today }) {
    const { read } = await db();
    if ((await read.offer.count({ where: { authorityId: authority.id } })) > 0) return;
    const offer = await startOffer(team.sam, { title: "Offer to Care Leavers", forWhom: "For you if you left care and are under 25." });
    if (!offer.ok) throw new Error(`The offer was refused: ${offer.why}`);
    const ids: string[] = [];
    for (const { asked, ...line } of lines) {
      const added = await addLine(team.sam, offer.key, line);
      if (!added.ok) throw new Error(`A line was refused: ${added.why}`);
      ids.push(added.lineId);
      if (asked) await recordProvenance(team.sam, offer.key, added.lineId, asked);
    }
    setClock(minutesAfter(today, -400 * 24 * 60));
    await publishVersion(team.sam, authority, offer.key);
    setClock(undefined);
    await markLines(authority, team.sam, offer.key, ids, dayOf(today, authority.timeZone));
    const phone = { kind: "phone", authorityId: authority.id } as const;
    const suggest = (n: number, words: string, why: string) =>
      suggestWords(phone, authority, { offerKey: offer.key, lineId: ids[n] ?? "" }, { words, why, language: "en", once: newToken() });
    await suggest(3, "You don't pay council tax here until you are 25.", "I read the line three times and still didn't know.");
    await suggest(2, "You get the money for your first home before you move in, not after.", "I slept on the floor for a month.");
    await suggest(0, "Your adviser answers within two days.", "Mine took five weeks.");
    const suggestions = await read.offerSuggestion.findMany({ where: { authorityId: authority.id }, orderBy: { words: "asc" } });
    for (const { id } of suggestions.filter(({ words }) => !words.startsWith("Your adviser"))) {
      await decideOnWaiting(team.priya, { kind: "suggestion", id }, { outcome: "allowed", reason: null, sawDecisionId: null });
    }
    const tax = suggestions.find(({ words }) => words.includes("council tax"));
    const money = suggestions.find(({ words }) => words.includes("first home"));
    if (tax) await decideOnSuggestion(team.sam, authority, tax.id, { outcome: "accepted" });
    if (money) {
      const reason = "We agree, and we can't yet: the money comes from another team. We have asked them to pay a week before.";
      await decideOnSuggestion(team.sam, authority, money.id, { outcome: "declined", reason });
    }
    await publishVersion(team.sam, authority, offer.key);
  },
};
