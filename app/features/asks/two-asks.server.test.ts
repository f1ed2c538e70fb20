import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { flagWord } from "../jargon/flag-word.server";
import { decideOnWaiting } from "../moderation/decide-on-waiting.server";
import { answerAsk, answerView } from "./answer-ask.server";
import { aViewThatMayBeShown } from "./cast";
import { giveVerdict } from "./give-verdict.server";
import { giveVerdictOnWords } from "./give-verdict-on-words.server";
import { raiseAsk } from "./raise-ask.server";
import { asksWaiting } from "./waiting.server";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
let helen: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [sam, priya, helen] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya"), await aStaffActor(here, "helen")];
});

const waits = async (subjectId: string) =>
  (await (await db()).read.inboxItem.count({ where: { authorityId: here.id, subjectId, settledOn: null, waitingFor: "notAnswered" } })) > 0;
const firstForLeaders = async (askId: string) => (await asksWaiting(helen, here))?.notSatisfied.some(({ id }) => id === askId);
const answered = async (askId: string, words = "We heard you.") => {
  const given = await answerAsk(sam, here, askId, words);
  return given.ok ? given.id : "";
};

async function inTwoAsks() {
  const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "A bike, and a dog" });
  const raise = async (asked: string) => {
    const raised = await raiseAsk(sam, here, { asked, from: "views", views: [viewId], groups: [], language: "en" });
    return raised.ok ? raised.id : "";
  };
  const [bike, dog] = [await raise("A bike"), await raise("a dog")];
  const toBike = await answered(bike);
  await giveVerdict(aPhone(here), { viewId, answerId: toBike, verdict: "notReally" });
  expect([await waits(viewId), await firstForLeaders(bike)]).toEqual([true, true]);
  return { viewId, bike, dog, toBike };
}

test("a not really of one ask waits on when another ask is answered, and when that answer is a good one", async () => {
  const { viewId, bike, dog } = await inTwoAsks();
  const toDog = await answered(dog);
  expect([await waits(viewId), await firstForLeaders(bike)]).toEqual([true, true]);
  await giveVerdict(aPhone(here), { viewId, answerId: toDog, verdict: "answersIt" });
  expect([await waits(viewId), await firstForLeaders(bike)]).toEqual([true, true]);
  await answered(bike, "There are bikes now.");
  expect(await waits(viewId)).toBe(false);
});

test("it waits no longer when its author changes their mind, or was answered by themselves", async () => {
  const first = await inTwoAsks();
  await giveVerdict(aPhone(here), { viewId: first.viewId, answerId: first.toBike, verdict: "answersIt" });
  expect(await waits(first.viewId)).toBe(false);
  const second = await inTwoAsks();
  await answerView(sam, here, second.viewId, "Come and see me.");
  expect(await waits(second.viewId)).toBe(false);
});

test("the same of what somebody said on a word", async () => {
  const dee = await aMemberActor(here);
  await flagWord(dee, here, { term: "contact time" }, { feeling: "angry", why: "my mum, not an appointment", language: "en", once: newToken() });
  const { id } = await (await db()).read.jargonFlag.findFirstOrThrow({ where: { authorityId: here.id, byId: dee.personId } });
  await decideOnWaiting(priya, { kind: "jargonFlag", id }, { outcome: "allowed", reason: null, sawDecisionId: null });
  const raise = async (asked: string) => {
    const raised = await raiseAsk(sam, here, { asked, from: "words", words: { kind: "jargonFlag", id }, views: [], groups: [], language: "en" });
    return raised.ok ? raised.id : "";
  };
  const [mum, appointment] = [await raise("my mum"), await raise("not an appointment")];
  const toMum = await answered(mum);
  await giveVerdictOnWords(dee, { answerId: toMum, verdict: "notReally" });
  const other = await answered(appointment);
  expect(await waits(id)).toBe(true);
  await giveVerdictOnWords(dee, { answerId: other, verdict: "answersIt" });
  expect(await waits(id)).toBe(true);
  await giveVerdictOnWords(dee, { answerId: toMum, verdict: "answersIt" });
  expect(await waits(id)).toBe(false);
});
