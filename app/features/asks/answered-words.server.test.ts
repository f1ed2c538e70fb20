import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newToken, tokenHash } from "~/platform/seal.server";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { flagWord } from "../jargon/flag-word.server";
import { decideOnWaiting } from "../moderation/decide-on-waiting.server";
import { answerAsk, answerView } from "./answer-ask.server";
import { answerReaches } from "./answer-check.server";
import { asksForReport } from "./asks-for-report.server";
import { aViewThatMayBeShown } from "./cast";
import { giveVerdict } from "./give-verdict.server";
import { giveVerdictOnWords } from "./give-verdict-on-words.server";
import { answersToMyWords } from "./joined-pages.server";
import { askPage } from "./pages.server";
import { publicAsks } from "./public-asks.server";
import { raiseAsk } from "./raise-ask.server";
import { asksWaiting } from "./waiting.server";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
let helen: StaffActor;
let dee: MemberActor;
let yusuf: MemberActor;
let flagId: string;
let askId: string;
const said = "it is my mum, not an appointment";

beforeAll(async () => {
  here = await anAuthority();
  [sam, priya, helen] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya"), await aStaffActor(here, "helen")];
  [dee, yusuf] = [await aMemberActor(here, "dee"), await aMemberActor(here, "yusuf")];
});

/** Dee flags a word, a moderator allows what she says, and an Ask starts from it. */
beforeEach(async () => {
  flagId = await aFlag(dee);
  await decide("allowed");
  const raised = await raiseFromFlag("my mum, not an appointment");
  askId = raised.ok ? raised.id : "";
});

async function aFlag(actor: Parameters<typeof flagWord>[0]) {
  const once = newToken();
  await flagWord(actor, here, { term: "contact time" }, { feeling: "angry", why: said, language: "en", once });
  const { read } = await db();
  const flag = await read.jargonFlag.findFirstOrThrow({ where: { authorityId: here.id, sendKeyHash: tokenHash(`flag/${once}`) } });
  return flag.id;
}

async function decide(outcome: "allowed" | "held", id = flagId) {
  const latest = await (await db()).read.moderationDecision.findFirst({ where: { authorityId: here.id, subjectId: id }, orderBy: { at: "desc" } });
  const made = { outcome, reason: outcome === "held" ? "It names somebody" : null, sawDecisionId: latest?.id ?? null };
  expect((await decideOnWaiting(priya, { kind: "jargonFlag", id }, made)).ok).toBe(true);
}

const raiseFromFlag = (asked: string, actor = sam, id = flagId) =>
  raiseAsk(actor, here, { asked, from: "words", words: { kind: "jargonFlag", id }, views: [], groups: [], language: "en" });
const answered = async () => {
  const given = await answerAsk(sam, here, askId, "We say family time now.");
  return given.ok ? given.id : "";
};
const waits = async () =>
  (await db()).read.inboxItem.findMany({ where: { authorityId: here.id, subjectId: flagId, settledOn: null, waitingFor: "notAnswered" } });
const state = async () => (await askPage(sam, here, askId))?.state;

describe("A new Ask from a flag", () => {
  test("may not say words that are not in it, nor start from one that nobody allowed or that is not there", async () => {
    expect(await raiseFromFlag("My mum, not an appointment")).toEqual({ ok: false, why: "not-their-words" });
    expect(await raiseFromFlag(said, sam, askId)).toEqual({ ok: false, why: "not-found" });
    const unread = await aFlag(dee);
    expect(await raiseFromFlag(said, sam, unread)).toEqual({ ok: false, why: "not-found" });
    const nothing = { asked: said, from: "words" as const, views: [], groups: [], language: "en" };
    expect(await raiseAsk(sam, here, nothing)).toEqual({ ok: false, why: "not-their-words" });
  });

  test("is not for moderators, leaders, or another authority's workers", async () => {
    for (const actor of [priya, helen]) expect(await raiseFromFlag(said, actor)).toEqual({ ok: false, why: "role" });
    const elsewhere = await anAuthority();
    const stranger = await aStaffActor(elsewhere, "sam");
    const asked = { asked: said, from: "words" as const, words: { kind: "jargonFlag" as const, id: flagId }, views: [], groups: [], language: "en" };
    expect(await raiseAsk(stranger, elsewhere, asked)).toEqual({ ok: false, why: "not-found" });
  });

  test("says their words exactly, is not answered yet, and hides them everywhere when a moderator holds the flag", async () => {
    expect(await askPage(sam, here, askId)).toMatchObject({ asked: "my mum, not an appointment", state: "notAnswered" });
    expect((await asksWaiting(helen, here))?.notAnswered).toContainEqual({ id: askId, asked: "my mum, not an appointment", language: "en" });
    const shown = async () => JSON.stringify([await publicAsks(here.id, "2099-01-01"), await asksForReport(here.id, "2000-01-01", "2099-01-01")]);
    expect((await shown()).split("my mum, not an appointment").length).toBeGreaterThan(2);
    await decide("held");
    expect(await askPage(sam, here, askId)).toMatchObject({ asked: null });
    const others = (await publicAsks(here.id, "2099-01-01")).map((ask) => ask.id);
    expect(others).not.toContain(askId);
  });
});

describe("What the author of a flag says of the answer", () => {
  test("is theirs alone: not another member's, not of an answer to somebody's view, not another authority's", async () => {
    const answerId = await answered();
    expect(await giveVerdictOnWords(yusuf, { answerId, verdict: "notReally" })).toEqual({ ok: false, why: "not-found" });
    const stranger = await aMemberActor(await anAuthority(), "dee");
    expect(await giveVerdictOnWords(stranger, { answerId, verdict: "notReally" })).toEqual({ ok: false, why: "not-found" });
    const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "more wifi" });
    const alone = await answerView(sam, here, viewId, "Yes.");
    expect(await giveVerdictOnWords(dee, { answerId: alone.ok ? alone.id : "", verdict: "notReally" })).toEqual({ ok: false, why: "not-found" });
    expect(await giveVerdictOnWords(dee, { answerId: askId, verdict: "notReally" })).toEqual({ ok: false, why: "not-found" });
    expect(await waits()).toEqual([]);
    expect(await state()).toBe("nothingDone");
  });

  test("is nobody's when the flag came from a phone that is signed in nowhere", async () => {
    flagId = await aFlag(aPhone(here));
    await decide("allowed");
    const raised = await raiseFromFlag(said);
    askId = raised.ok ? raised.id : "";
    const answerId = await answered();
    expect(await giveVerdictOnWords(dee, { answerId, verdict: "answersIt" })).toEqual({ ok: false, why: "not-found" });
  });

  test("“not really” opens it again: first in the inbox, first on the leader's page, and counted in the report", async () => {
    const answerId = await answered();
    expect(await answersToMyWords(dee, here, "en")).toContainEqual(expect.objectContaining({ id: answerId, verdict: null }));
    expect(await giveVerdictOnWords(dee, { answerId, verdict: "notReally" })).toEqual({ ok: true });
    expect(await answersToMyWords(dee, here, "en")).toContainEqual(expect.objectContaining({ id: answerId, verdict: "notReally" }));
    expect(await waits()).toMatchObject([{ subjectKind: "jargonFlag", readFirst: true }]);
    expect((await asksWaiting(helen, here))?.notSatisfied.map((ask) => ask.id)).toContain(askId);
    expect(await askPage(sam, here, askId)).toMatchObject({ state: "notSatisfied", verdicts: { answersIt: 0, notReally: 1, waiting: 0 } });
    const told = (await asksForReport(here.id, "2000-01-01", "2099-01-01")).find((ask) => ask.id === askId);
    expect(told).toMatchObject({ state: "notSatisfied", youngPeople: 1, verdicts: { notReally: 1, answersIt: 0 } });
  });

  test("a later answer gives it a new chance, and is a question to them again", async () => {
    await giveVerdictOnWords(dee, { answerId: await answered(), verdict: "notReally" });
    const second = await answered();
    expect(await waits()).toEqual([]);
    expect(await state()).toBe("nothingDone");
    const told = (await asksForReport(here.id, "2000-01-01", "2099-01-01")).find((ask) => ask.id === askId);
    expect(told).toMatchObject({ state: "nothingDone", verdicts: { notReally: 0, waiting: 1 } });
    expect(await answersToMyWords(dee, here, "en")).toContainEqual(expect.objectContaining({ id: second, verdict: null }));
  });

  test("whoever changes their mind to “that answers it” is waited for no longer, with words as with a view", async () => {
    const answerId = await answered();
    await giveVerdictOnWords(dee, { answerId, verdict: "notReally" });
    expect(await giveVerdictOnWords(dee, { answerId, verdict: "answersIt" })).toEqual({ ok: true });
    expect(await waits()).toEqual([]);
    expect(await askPage(sam, here, askId)).toMatchObject({ verdicts: { answersIt: 1, notReally: 0 } });
    const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "a door that locks" });
    await answerView(sam, here, viewId, "Yes.");
    flagId = viewId;
    await giveVerdict(aPhone(here), { viewId, verdict: "notReally" });
    expect(await waits()).toHaveLength(1);
    await giveVerdict(aPhone(here), { viewId, verdict: "answersIt" });
    expect(await waits()).toEqual([]);
  });
});

describe("An answer to words that were written in another language", () => {
  test("is offered to be put into it, and read there with who did it and the answer as it was given", async () => {
    const once = newToken();
    await flagWord(dee, here, { term: "contact time" }, { feeling: "angry", why: "هي أمي", language: "ar", once });
    const { read } = await db();
    const { id } = await read.jargonFlag.findFirstOrThrow({ where: { authorityId: here.id, sendKeyHash: tokenHash(`flag/${once}`) } });
    await decide("allowed", id);
    const raised = await raiseFromFlag("هي أمي", sam, id);
    const own = raised.ok ? raised.id : "";
    expect((await answerReaches(here.id, own)).languages).toEqual([{ language: "ar", views: 1 }]);
    const made = { language: "ar", words: "نقول الآن وقت العائلة.", byKind: "interpreter", byName: "Omar" } as const;
    const given = await answerAsk(sam, here, own, "We say family time now.", [made]);
    const toldIn = async (language: "ar" | "en") => (await answersToMyWords(dee, here, language)).find((one) => given.ok && one.id === given.id)?.answer;
    const put = { byKind: "interpreter", byName: "Omar", published: { lang: "en", words: "We say family time now.", dir: "auto" } };
    expect(await toldIn("ar")).toEqual({ words: made.words, lang: "ar", dir: "rtl", put });
    expect(await toldIn("en")).toEqual({ words: "We say family time now.", dir: "auto", put: null });
  });
});
