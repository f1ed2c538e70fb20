import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newToken, tokenHash } from "~/platform/seal.server";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { flagWord } from "../jargon/flag-word.server";
import { readAndDecide } from "../moderation/cast";
import { decideOnWaiting } from "../moderation/decide-on-waiting.server";
import { keepAsksCounted, markAsks } from "../themes/asks-counted.server";
import { changeSharing } from "../views/change-sharing.server";
import { withdrawView } from "../views/withdraw-view.server";
import { answerAsk } from "./answer-ask.server";
import { asksForReport } from "./asks-for-report.server";
import { aViewThatMayBeShown } from "./cast";
import { giveVerdict } from "./give-verdict.server";
import { giveVerdictOnWords } from "./give-verdict-on-words.server";
import { joinViews } from "./join-views.server";
import { joinWords } from "./join-words.server";
import { raiseAsk } from "./raise-ask.server";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
});

const say = async (words: string) => (await aViewThatMayBeShown(here, priya.personId, { words })).viewId;
const own = (viewId: string) => ({ id: viewId, proven: viewId });
const tallies = async () => (await db()).read.tally.findMany({ where: { authorityId: here.id, key: { startsWith: "ask:" } } });
const told = () => asksForReport(here.id, "2000-01-01", "2099-12-31");

/** What is told of the Ask, after it was compared with what is told when all of it is counted anew. */
async function standsAs() {
  const kept = await told();
  expect(await told(), "read again").toEqual(kept);
  expect((await tallies()).every((row) => !row.stale && JSON.stringify(row.counts).includes("saying"))).toBe(true);
  await change({ kind: "system", authorityId: here.id }, "tallies.lost", here.id, (tx) =>
    tx.tally.deleteMany({ where: { authorityId: here.id, key: { startsWith: "ask:" } } }),
  );
  expect(await told(), "counted anew").toEqual(kept);
  const [ask] = kept;
  return [ask?.state, ask?.youngPeople, ask?.verdicts.answersIt, ask?.verdicts.notReally, ask?.quotes.length];
}

test("What is kept of an Ask is what its views and words come to, whatever anybody does", async () => {
  const [one, two] = [await say("We want lamps, all of us"), await say("Lamps for us")];
  const raised = await raiseAsk(sam, here, { asked: "We want lamps", from: "views", views: [one], groups: [], language: "en" });
  const askId = raised.ok ? raised.id : "";
  expect(await standsAs()).toEqual(["notAnswered", 1, 0, 0, 1]);
  await joinViews(sam, askId, { views: [two] });
  expect(await standsAs()).toEqual(["notAnswered", 2, 0, 0, 2]);
  await answerAsk(sam, here, askId, "You get them.");
  expect(await standsAs()).toEqual(["nothingDone", 2, 0, 0, 2]);
  await giveVerdict(aPhone(here), { viewId: one, verdict: "notReally" });
  expect(await standsAs()).toEqual(["notSatisfied", 2, 0, 1, 2]);
  await giveVerdict(aPhone(here), { viewId: one, verdict: "answersIt" });
  expect(await standsAs()).toEqual(["nothingDone", 2, 1, 0, 2]);
  await changeSharing(aPhone(here), own(two), { sharing: "countedOnly" });
  expect(await standsAs()).toEqual(["nothingDone", 2, 1, 0, 1]);
  await changeSharing(aPhone(here), own(two), { sharing: "helpersOnly" });
  expect(await standsAs()).toEqual(["nothingDone", 1, 1, 0, 1]);
  const latest = await (await db()).read.moderationDecision.findFirst({ where: { authorityId: here.id, subjectId: one } });
  await readAndDecide(priya, one, { outcome: "allowed", mayBeCounted: true, mayBeQuoted: false, reason: null, sawDecisionId: latest?.id ?? null });
  expect(await standsAs()).toEqual(["nothingDone", 1, 1, 0, 0]);

  const [dee, once] = [await aMemberActor(here, "dee"), newToken()];
  await flagWord(dee, here, { term: "unit" }, { feeling: "sad", why: "It is a home", language: "en", once });
  const flag = await (await db()).read.jargonFlag.findFirstOrThrow({ where: { authorityId: here.id, sendKeyHash: tokenHash(`flag/${once}`) } });
  await decideOnWaiting(priya, { kind: "jargonFlag", id: flag.id }, { outcome: "allowed", reason: null, sawDecisionId: null });
  await joinWords(sam, askId, { kind: "jargonFlag", id: flag.id });
  expect(await standsAs()).toEqual(["nothingDone", 2, 1, 0, 0]);
  const answer = await answerAsk(sam, here, askId, "We say home.");
  expect(await standsAs()).toEqual(["nothingDone", 2, 0, 0, 0]);
  await giveVerdictOnWords(dee, { answerId: answer.ok ? answer.id : "", verdict: "notReally" });
  expect(await standsAs()).toEqual(["notSatisfied", 2, 0, 1, 0]);
  await withdrawView(aPhone(here), own(one));
  expect(await standsAs()).toEqual(["notSatisfied", 1, 0, 1, 0]);
});

test("What was counted before somebody changed something is not kept after it", async () => {
  const raised = await raiseAsk(sam, here, { asked: "Quiet", from: "views", views: [await say("Quiet at night")], groups: [], language: "en" });
  const askId = raised.ok ? raised.id : "";
  const held = async () => (await tallies()).find((row) => row.key === `ask:${askId}`);
  const marked = () => change({ kind: "system", authorityId: here.id }, "ask.changed", askId, (tx) => markAsks(tx, here.id, [askId]));
  const counted = (was: string | null) => keepAsksCounted(here.id, [{ askId, was, mark: was ?? "mine", counts: { wrong: true } }]);
  await marked();
  await counted(null);
  expect(JSON.stringify((await held())?.counts)).not.toContain("wrong");
  const before = (await held())?.counts as { mark: string } | undefined;
  await marked();
  await counted(before?.mark ?? "");
  expect(JSON.stringify((await held())?.counts)).not.toContain("wrong");
});
