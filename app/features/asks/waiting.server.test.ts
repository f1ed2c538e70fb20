import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { stretches } from "../inbox/list";
import { answerAsk, answerView } from "./answer-ask.server";
import { aViewThatMayBeShown } from "./cast";
import { confirmDifference } from "./confirm-difference.server";
import { giveVerdict } from "./give-verdict.server";
import { asksPage } from "./pages.server";
import { raiseAsk } from "./raise-ask.server";
import { recordAction } from "./record-action.server";
import { recordImportedAsk } from "./record-imported-ask.server";
import { showDifference } from "./show-difference.server";
import { asksWaiting } from "./waiting.server";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
});

const made = { what: "Ask the landlord", ownerName: "Sam", state: "notYet", byOn: null, why: "No money yet", nextStep: null } as const;

async function aGroup(memberId?: string) {
  const group = { authorityId: here.id, id: newId(), key: `group-${newId().slice(0, 5)}`, name: "A group" };
  await change({ kind: "system", authorityId: here.id }, "group.made", group.id, async (tx) => {
    await tx.group.create({ data: group });
    if (memberId) await tx.membership.create({ data: { authorityId: here.id, groupId: group.id, personId: memberId, joinedAt: new Date(0) } });
  });
  return group;
}

async function raised(asked: string, from: { views: string[] } | { groups: string[] }): Promise<string> {
  const given = { asked, language: "en" as const, views: [], groups: [], ...from };
  const done = await raiseAsk(sam, here, { ...given, from: "views" in from ? "views" : "group" });
  if (!done.ok) throw new Error(done.why);
  return done.id;
}

const unanswered = async () => (await asksWaiting(sam, here))?.notAnswered.map((ask) => ask.id) ?? [];
const stateOnList = async (id: string) => (await asksPage(sam, here)).asks.find((ask) => ask.id === id)?.state;

test("what a group asked and nobody answered is not answered, on the first page and on the list of Asks alike", async () => {
  const id = await raised("A room of our own", { groups: [(await aGroup()).key] });
  expect([await unanswered(), await stateOnList(id)]).toEqual([[id], "notAnswered"]);
  await recordAction(sam, id, made);
  expect([await unanswered(), await stateOnList(id)], "an action is no answer").toEqual([[id], "notAnswered"]);
  await answerAsk(sam, here, id, "You get the room upstairs.");
  expect([await unanswered(), await stateOnList(id)]).toEqual([[], "nothingDone"]);
});

test("a group that said itself what is different now waits for no answer, nor does what a document tells of", async () => {
  const dee = await aMemberActor(here, "dee");
  const id = await raised("A bench outside", { groups: [(await aGroup(dee.personId)).key] });
  const shown = await showDifference(sam, id, { words: "There is a bench.", evidence: "We sit on it." });
  if (!shown.ok) throw new Error(shown.why);
  expect(await unanswered()).toEqual([id]);
  await confirmDifference(dee, shown.id);
  expect([await unanswered(), await stateOnList(id)]).toEqual([[], "differenceShown"]);

  const sourceId = newId();
  await change({ kind: "system", authorityId: here.id }, "ask.imported", sourceId, async (tx) => {
    await tx.source.create({ data: { authorityId: here.id, id: sourceId, key: sourceId, title: "A document", contentHash: sourceId, loadedAt: new Date(0) } });
    const told = { key: "told", verb: "asked for", asked: "More trips", groupIds: [], actions: [], difference: null, quote: "We want more trips" };
    await recordImportedAsk(tx, { authorityId: here.id, sourceId, period: null, at: new Date(0) }, told);
  });
  expect(await unanswered()).toEqual([]);
});

test("an answer to one view alone answers no Ask: both pages say so", async () => {
  const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "We want lamps, all of us" });
  const id = await raised("We want lamps", { views: [viewId] });
  await answerView(sam, here, viewId, "You alone get one.");
  expect([await unanswered(), await stateOnList(id)]).toEqual([[id], "notAnswered"]);
});

test('what was "not really" answered is open again and first on a leader\'s page; no text says that it is first in the inbox, where what nobody has read is', async () => {
  const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "Quiet at night, please" });
  const id = await raised("Quiet at night", { views: [viewId] });
  await answerAsk(sam, here, id, "It is quiet.");
  await giveVerdict(aPhone(here), { viewId, verdict: "notReally" });
  expect((await asksWaiting(await aStaffActor(here, "helen"), here))?.notSatisfied.map((ask) => ask.id)).toEqual([id]);

  expect(stretches.findIndex(({ waitingFor }) => waitingFor === "notAnswered")).toBeGreaterThan(
    stretches.findIndex(({ waitingFor }) => waitingFor === "unread"),
  );
  const first = /first|\btop\b|ar flaen|أول|أعلى|پێش هەموو|لومړی|ቅድሚ/;
  const textIn = (language: string, file: string) => JSON.parse(readFileSync(`locales/${language}/${file}.json`, "utf8"));
  for (const language of ["en", "easy", "cy", "ar", "ckb", "ps", "ti"]) expect(textIn(language, "back").next.notAnswered.since, language).not.toMatch(first);
  for (const language of ["en", "ar"]) expect(textIn(language, "asks").home.alone, language).not.toMatch(first);
});
