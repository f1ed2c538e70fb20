import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { answerAsk } from "../asks/answer-ask.server";
import { giveVerdictOnWords } from "../asks/give-verdict-on-words.server";
import { answersToWords } from "../asks/joined-pages.server";
import { askPage } from "../asks/pages.server";
import { raiseAsk } from "../asks/raise-ask.server";
import { flagWord } from "../jargon/flag-word.server";
import { addLine } from "../offers/add-line.server";
import { startOffer } from "../offers/start-offer.server";
import { suggestWords } from "../offers/suggest-words.server";
import { comeBack } from "../views/come-back.server";
import { provenView, provenWords } from "../views/proof.server";
import { endVisit } from "../views/visit.server";
import { decideOnWaiting } from "./decide-on-waiting.server";
import { lookAgainAtWords } from "./look-again-at-words.server";
import { whatBecameOfMyWords, whatBecameOfWords } from "./my-words.server";

let here: AuthorityFacts;
let [sam, priya, ruby]: StaffActor[] = [];
const said = "my nan calls it visiting";

beforeAll(async () => {
  here = await anAuthority();
  [sam, priya, ruby] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya"), await aStaffActor(here, "priya", ["moderator"])];
});

const moderator = () => priya as StaffActor;
async function flagged(once = newToken(), actor: Parameters<typeof flagWord>[0] = aPhone(here)) {
  const sent = await flagWord(actor, here, { term: "contact time" }, { feeling: "sad", instead: said, language: "en", once });
  return sent.ok ? sent.receipt : null;
}
async function opened(receipt: string | null, authority = here) {
  const back = await comeBack(authority.id, receipt ?? "");
  return back.ok ? { ...back, said: await provenWords(authority.id, back.token) } : null;
}
/** A flag from a phone that has come back to it. */
async function aFlag() {
  const back = await opened(await flagged());
  if (!back?.said) throw new Error("The receipt opened nothing.");
  return back.said;
}
async function decide(id: string, outcome: "allowed" | "held" | "declined", reason: string | null, by = moderator()) {
  const { read } = await db();
  const latest = await read.moderationDecision.findFirst({ where: { authorityId: here.id, subjectId: id }, orderBy: [{ at: "desc" }, { id: "desc" }] });
  return decideOnWaiting(by, { kind: "jargonFlag", id }, { outcome, reason, sawDecisionId: latest?.id ?? null });
}
const waits = async (id: string, waitingFor: "secondLook" | "notAnswered") =>
  (await db()).read.inboxItem.count({ where: { authorityId: here.id, subjectId: id, waitingFor, settledOn: null } });

describe("The receipt of a flag or a suggestion", () => {
  test("opens what became of it and no view, and nothing of it holds the words", async () => {
    const back = await opened(await flagged());
    expect(back?.opened).toBe("words");
    expect(await provenView(here.id, back?.token ?? null)).toBeNull();
    const became = back?.said ? await whatBecameOfWords(back.said, here) : null;
    expect(became).toMatchObject({ about: "contact time", waits: { when: "by" }, decision: null, look: null });
    expect(JSON.stringify(became)).not.toContain(said);
  });

  test("is the same when it is sent twice, and makes one flag", async () => {
    const once = newToken();
    const [first, again] = [await flagged(once), await flagged(once)];
    expect(first).toMatch(/^[0-9]{24}$/);
    expect(again).toBe(first);
    expect((await opened(first))?.said).toEqual((await opened(again))?.said);
  });

  test("opens nothing in another authority, after leaving, or when it is a wrong one", async () => {
    const receipt = await flagged();
    expect(await opened(receipt, await anAuthority())).toBeNull();
    expect(await opened("1".repeat(24))).toBeNull();
    const back = await opened(receipt);
    await endVisit(here.id, back?.token ?? "");
    expect(await provenWords(here.id, back?.token ?? null)).toBeNull();
  });

  test("is not given to a member, who has a page, nor for a feeling alone, which nobody decides on", async () => {
    expect(await flagged(newToken(), await aMemberActor(here, "dee"))).toBeNull();
    await flagged();
    const alone = await flagWord(aPhone(here), here, { key: "contact-time" }, { feeling: "sad", language: "en", once: newToken() });
    expect(alone).toEqual({ ok: true, key: "contact-time", receipt: null });
  });

  test("is kept as a keyed hash alone", async () => {
    const receipt = (await flagged()) ?? "nothing";
    const { read } = await db();
    expect(JSON.stringify(await read.jargonFlag.findMany({ where: { authorityId: here.id } }))).not.toContain(receipt);
  });

  test("opens a suggestion for a promise too", async () => {
    const started = await startOffer(sam as StaffActor, { title: "Our promises" });
    const key = started.ok ? started.key : "";
    await addLine(sam as StaffActor, key, { section: "Home", text: "You may say who visits.", mustByLaw: false });
    const line = await (await db()).read.offerLine.findFirstOrThrow({ where: { authorityId: here.id } });
    const sent = await suggestWords(aPhone(here), here, { offerKey: key, lineId: line.id }, { words: said, language: "en", once: newToken() });
    const back = await opened(sent.ok ? sent.receipt : null);
    expect(back?.said?.kind).toBe("suggestion");
    expect(back?.said ? await whatBecameOfWords(back.said, here) : null).toMatchObject({ about: "You may say who visits." });
  });
});

describe("A second look at a flag", () => {
  test("is not asked for by another member, without a receipt, of somebody else's, or while nothing was kept back", async () => {
    const own = await aFlag();
    await decide(own.id, "declined", "It names somebody.");
    const notFound = { ok: false, why: "not-found" };
    expect(await lookAgainAtWords(aPhone(here), here, own)).toEqual(notFound);
    expect(await lookAgainAtWords(await aMemberActor(here, "dee"), here, own)).toEqual(notFound);
    expect(await lookAgainAtWords(aPhone(here), here, own, await aFlag())).toEqual(notFound);
    const fine = await aFlag();
    expect(await lookAgainAtWords(aPhone(here), here, fine, fine)).toEqual({ ok: false, why: "nothing-decided" });
    await decide(fine.id, "allowed", null);
    expect(await lookAgainAtWords(aPhone(here), here, fine, fine)).toEqual({ ok: false, why: "nothing-decided" });
    expect(await waits(own.id, "secondLook")).toBe(0);
  });

  test("waits in the inbox, is settled by somebody else than who decided, and its author reads what came of it", async () => {
    const own = await aFlag();
    await decide(own.id, "declined", "It names somebody.");
    expect(await whatBecameOfWords(own, here)).toMatchObject({ look: "may", decision: { outcome: "declined", reason: "It names somebody." } });
    for (let n = 0; n < 2; n++) expect(await lookAgainAtWords(aPhone(here), here, own, own)).toEqual({ ok: true });
    expect(await waits(own.id, "secondLook")).toBe(1);
    expect(await whatBecameOfWords(own, here)).toMatchObject({ look: "waits" });
    expect(await decide(own.id, "declined", "Still so.")).toEqual({ ok: false, why: "same-person" });
    expect(await decide(own.id, "allowed", null, ruby)).toEqual({ ok: true });
    expect(await waits(own.id, "secondLook")).toBe(0);
    expect(await whatBecameOfWords(own, here)).toMatchObject({ look: "looked", decision: { outcome: "allowed" } });
  });
});

describe("The answer to an Ask that the flag is in", () => {
  test("reaches whoever has the receipt, who alone says “not really”: first in the inbox, and counted", async () => {
    const own = await aFlag();
    await decide(own.id, "allowed", null);
    const from = { asked: said, from: "words" as const, words: own, views: [], groups: [], language: "en" };
    const raised = await raiseAsk(sam as StaffActor, here, from);
    const askId = raised.ok ? raised.id : "";
    const given = await answerAsk(sam as StaffActor, here, askId, "We say family time now.");
    const answerId = given.ok ? given.id : "";
    expect(await answersToWords(own, here, "en")).toMatchObject([{ id: answerId, answer: { words: "We say family time now." }, verdict: null }]);
    const verdict = { answerId, verdict: "notReally" as const };
    const notFound = { ok: false, why: "not-found" };
    expect(await giveVerdictOnWords(aPhone(here), verdict)).toEqual(notFound);
    expect(await giveVerdictOnWords(aPhone(here), verdict, await aFlag())).toEqual(notFound);
    expect(await giveVerdictOnWords(await aMemberActor(here, "yusuf"), verdict)).toEqual(notFound);
    const elsewhere = await anAuthority();
    expect(await giveVerdictOnWords(aPhone(elsewhere), verdict, own)).toEqual(notFound);
    expect(await giveVerdictOnWords(aPhone(here), verdict, own)).toEqual({ ok: true });
    expect(await waits(own.id, "notAnswered")).toBe(1);
    expect(await askPage(sam as StaffActor, here, askId)).toMatchObject({ state: "notSatisfied", verdicts: { notReally: 1 } });
  });

  test("of a member's flag is not read by whoever claims it without being them", async () => {
    const dee = await aMemberActor(here, "dee");
    await flagged(newToken(), dee);
    const [mine] = await whatBecameOfMyWords(dee, here);
    expect(mine ? await whatBecameOfWords({ kind: "jargonFlag", id: mine.id }, here) : null).toBeNull();
  });
});
