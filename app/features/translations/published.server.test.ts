import { beforeAll, describe, expect, test } from "vitest";
import type { Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import type { Language } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { giveTranslationMachine } from "~/platform/translation/machine";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { aViewThatMayBeShown } from "../asks/cast";
import { changedAskPage, changedPage } from "../asks/changed-pages.server";
import { raiseAsk } from "../asks/raise-ask.server";
import { recordAction } from "../asks/record-action.server";
import { campaignIn, campaignsIn } from "../campaigns/in-language.server";
import { startCampaign } from "../campaigns/start-campaign.server";
import { addStarterWords } from "../jargon/add-starter-words.server";
import { wordIn, wordsIn } from "../jargon/in-language.server";
import { coverDetail } from "../moderation/cover-detail.server";
import { addLine } from "../offers/add-line.server";
import { offersIn, promiseIn, promiseLineIn } from "../offers/in-language.server";
import { promisePage } from "../offers/pages.server";
import { publishVersion } from "../offers/publish-version.server";
import { recordProvenance } from "../offers/record-provenance.server";
import { startOffer } from "../offers/start-offer.server";
import type { PublishedKind, Puts } from "../published/published-text";
import { changeSharing } from "../views/change-sharing.server";
import { withdrawView } from "../views/withdraw-view.server";
import { publishedInLanguage, publishedLanguage } from "./published-pages.server";
import { publishedThings } from "./published-things.server";
import { putPublished } from "./put-published.server";

const today = "2026-11-25";
const ar = "ar" satisfies Language;
let here: AuthorityFacts;
let sam: StaffActor;
let lara: { viewId: string; askId: string; askKey: string };
let campaignKey = "";
let offerKey = "";
let lineId = "";

async function aLanternAsk(words = "we want lanterns on the path") {
  const { viewId } = await aViewThatMayBeShown(here, sam.personId, { words });
  const raised = await raiseAsk(sam, here, { asked: "lanterns on the path", from: "views", views: [viewId], groups: [], language: "en" });
  if (!raised.ok) throw new Error(raised.why);
  const action = { what: "We ask the city", ownerName: "Helen", state: "notYet", byOn: null, why: "It costs money", nextStep: null } as const;
  expect(await recordAction(sam, raised.id, action)).toMatchObject({ ok: true });
  const { key } = await (await db()).read.ask.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: raised.id } } });
  return { viewId, askId: raised.id, askKey: key };
}

beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
  lara = await aLanternAsk();
  await system((tx) =>
    tx.group.createMany({ data: ["open", "shut"].map((key) => ({ authorityId: here.id, id: newId(), key, name: key, closed: key === "shut" })) }),
  );
  for (const group of ["open", "shut"]) await startCampaign(sam, here, { title: `Sunday ${group}`, why: "Sundays are long", group });
  campaignKey = (await campaignsIn(ar, aPhone(here), here)).campaigns[0]?.key ?? "";
  const offer = await startOffer(sam, { title: "Our offer", forWhom: "For you" });
  if (!offer.ok) throw new Error(offer.why);
  offerKey = offer.key;
  const line = await addLine(sam, offerKey, { section: "Money", text: "You get help.", mustByLaw: false, howToGet: "Ask us" });
  lineId = line.ok ? line.lineId : "";
  await publishVersion(sam, here, offerKey);
  await addStarterWords(sam);
});

const system = (work: Parameters<typeof change>[3]) => change({ kind: "system", authorityId: here.id }, "scene.made", here.id, work);
const nameOf = (part: string) => `«${part.replace(/-[a-z2-7]{26}-/, " ")}»`;

/** Puts every text of a thing into a language, as its page lists it. */
async function putAll(kind: PublishedKind, id: string, language: Language, actor = sam, authority = here) {
  const page = await publishedInLanguage(authority, language, kind, id, actor);
  const parts = (page?.thing.texts ?? []).map(({ part, hash }) => ({ part, sourceHash: hash, words: nameOf(part), isStillRight: false }));
  return putPublished(actor, authority, language, { kind, id }, { byKind: "interpreter", byName: "Amina", parts });
}
const found = (puts: Puts | undefined) =>
  Object.entries(puts ?? {})
    .map(([, put]) => put.words)
    .sort();
const rowsOf = async (subjectId: string) => (await db()).read.publishedTranslation.findMany({ where: { subjectId } });
const idOf = async (kind: PublishedKind, name: string) =>
  (await publishedThings(here)).find((thing) => thing.kind === kind && thing.name?.words === name)?.id ?? "";

describe("A translation of what is published", () => {
  test("stands on every page that shows the words, in its own language alone, with who made it", async () => {
    const ids = { ask: lara.askId, campaign: await idOf("campaign", "Sunday open"), offer: await idOf("offer", "Our offer"), term: await idOf("term", "LAC") };
    for (const [kind, id] of Object.entries(ids)) expect(await putAll(kind as PublishedKind, id, ar), kind).toMatchObject({ ok: true });
    const phone = aPhone(here);
    const surfaces = async (language: Language) => ({
      list: found((await changedPage(here.id, today, language, {}, 1)).puts),
      one: found((await changedAskPage(here.id, today, language, lara.askKey))?.puts),
      campaigns: found((await campaignsIn(language, phone, here)).puts),
      campaign: found((await campaignIn(language, phone, here, campaignKey))?.puts),
      offers: found((await offersIn(language, here.id)).puts),
      promise: found((await promiseIn(language, here.id, offerKey))?.puts),
      line: found((await promiseLineIn(language, here.id, offerKey, lineId))?.puts),
      words: found((await wordsIn(language, here.id)).puts),
      word: found((await wordIn(language, here.id, "lac"))?.puts),
    });
    const ask = ["«action what»", "«action why»", "«asked»"];
    expect(await surfaces(ar)).toEqual({
      list: ask,
      one: ask,
      campaigns: ["«title»", "«why»"],
      campaign: ["«title»", "«why»"],
      offers: ["«forWhom»", "«title»"],
      promise: ["«forWhom»", "«line howToGet»", "«line text»", "«section title»", "«title»"],
      line: ["«line text»"],
      words: ["«meaning»"],
      word: ["«meaning»"],
    });
    expect(Object.values((await changedPage(here.id, today, ar, {}, 1)).puts)[0]).toMatchObject({ byKind: "interpreter", byName: "Amina" });
    for (const other of ["cy", "ti", "en", "easy"] as Language[]) expect(Object.values(await surfaces(other)).flat(), other).toEqual([]);
  });

  test("tells who asked for a promise: a group by the name that it has everywhere, others as that line says it, with what is noted of them", async () => {
    const offer = await startOffer(sam, { title: "Asked for", forWhom: "For you" });
    const line = offer.ok && (await addLine(sam, offer.key, { section: "Food", text: "You cook.", mustByLaw: false }));
    if (!offer.ok || !line || !line.ok) throw new Error("No line.");
    const group = { authorityId: here.id, id: newId(), key: newId(), name: "Cooks and eaters" };
    await system((tx) => tx.group.create({ data: group }));
    for (const asked of [{ groupName: group.name }, { groupName: "Two homes", note: "They ate together" }])
      expect(await recordProvenance(sam, offer.key, line.lineId, asked)).toEqual({ ok: true });
    await publishVersion(sam, here, offer.key);
    const id = await idOf("offer", "Asked for");
    const parts = (await publishedInLanguage(here, ar, "offer", id))?.thing.texts.filter(({ part }) => /asked|note/.test(part));
    expect(
      parts?.map(({ words }) => words),
      "the group's name is the group's",
    ).toEqual(["Two homes", "They ate together"]);
    await putAll("offer", id, ar);
    await putAll("group", group.id, ar);
    const shown = await promiseIn(ar, here.id, offer.key);
    expect(found(shown?.puts)).toEqual(["«forWhom»", "«line 1-asked»", "«line 1-note»", "«line text»", "«name»", "«section title»", "«title»"]);
    expect(shown?.offer.lines[0]?.askedBy).toMatchObject([
      { groupName: group.name, groupId: group.id },
      { groupName: "Two homes", groupId: null },
    ]);
    const there = await anAuthority();
    await change({ kind: "system", authorityId: there.id }, "scene.made", there.id, (tx) =>
      tx.group.create({ data: { ...group, authorityId: there.id, id: newId(), name: "Two homes" } }),
    );
    expect((await promisePage(here.id, offer.key))?.lines[0]?.askedBy[1], "a group of another authority is none here").toMatchObject({ groupId: null });
    await system((tx) => tx.group.updateMany({ where: { authorityId: here.id, id: group.id }, data: { name: "Cooks" } }));
    const later = await promiseIn(ar, here.id, offer.key);
    expect(later?.offer.lines[0]?.askedBy[0], "what was published stays as it was").toMatchObject({ groupName: group.name, groupId: null });
    expect(found(later?.puts)).not.toContain("«name»");
  });

  test("is not shown beside other words than those it was made from, and the list says so; said to be still right, it is again", async () => {
    const { askId, askKey } = await aLanternAsk("lanterns on the path, please");
    await putAll("ask", askId, ar);
    const shown = async () => found((await changedAskPage(here.id, today, ar, askKey))?.puts);
    expect(await shown()).toContain("«action why»");
    await system((tx) => tx.action.updateMany({ where: { authorityId: here.id, askId }, data: { why: "It costs more money" } }));
    expect(await shown()).toEqual(["«action what»", "«asked»"]);
    const list = async () => (await publishedLanguage(here, ar, { show: "changed", kind: "ask", page: 1 }))?.things.find(({ id }) => id === askId);
    const [text] = (await list())?.texts ?? [];
    expect(text).toMatchObject({ words: "It costs more money", state: "changed", held: { words: "«action why»" } });
    const again = (isStillRight: boolean) => ({
      byKind: "worker" as const,
      byName: "Sam",
      parts: [{ part: text?.part ?? "", sourceHash: text?.hash ?? "", words: "«action why»", isStillRight }],
    });
    expect(await putPublished(sam, here, ar, { kind: "ask", id: askId }, again(false)), "as it was is no word on it").toEqual({ ok: false, why: "nothing" });
    expect(await putPublished(sam, here, ar, { kind: "ask", id: askId }, again(true))).toEqual({ ok: true, changed: 1 });
    expect(await shown()).toContain("«action why»");
    expect(await list()).toBeUndefined();
  });

  test("goes for good with words that are taken back, and is not shown while they are shared less or covered", async () => {
    const { viewId, askId, askKey } = await aLanternAsk("the path needs lanterns on the path");
    await putAll("ask", askId, ar);
    const own = { id: viewId, proven: viewId };
    const shows = async () => found((await changedAskPage(here.id, today, ar, askKey))?.puts).includes("«asked»");
    expect(await shows()).toBe(true);
    await changeSharing(aPhone(here), own, { sharing: "countedOnly" });
    expect(await shows(), "shared less").toBe(false);
    expect(JSON.stringify(await publishedThings(here)).includes(`"id":"${askId}","part":"asked"`), "nor listed for translators").toBe(false);
    expect((await rowsOf(askId)).map(({ part }) => part)).toContain("asked");
    await withdrawView(aPhone(here), own);
    expect((await rowsOf(askId)).map(({ part }) => part.replace(/-.*-/, "-")).sort()).toEqual(["action-what", "action-why"]);

    const covered = await aLanternAsk("near me are lanterns on the path");
    await putAll("ask", covered.askId, ar);
    const priya = await aStaffActor(here, "priya");
    expect(await coverDetail(priya, covered.viewId, { part: "path", reason: "place" })).toMatchObject({ ok: true });
    expect(found((await changedAskPage(here.id, today, ar, covered.askKey))?.puts)).not.toContain("«asked»");
  });

  test("is made by the site's machine only where there is one, and is said to be", async () => {
    const { askId, askKey } = await aLanternAsk("a machine and lanterns on the path");
    const page = await publishedInLanguage(here, ar, "ask", askId);
    const parts = (page?.thing.texts ?? []).map(({ part, hash }) => ({ part, sourceHash: hash, words: "", isStillRight: false }));
    const byIt = () => putPublished(sam, here, ar, { kind: "ask", id: askId }, { byKind: "machine", byName: "Amina", parts });
    expect(await byIt()).toEqual({ ok: false, why: "no-machine" });
    giveTranslationMachine({ name: "Box", translate: async (words, from, to) => (words.includes("lanterns") ? `${from}-${to} ${words}` : null) });
    try {
      expect(await byIt()).toEqual({ ok: true, changed: 1 });
    } finally {
      giveTranslationMachine(null);
    }
    const made = { words: "en-ar lanterns on the path", byKind: "machine", byName: "Box" };
    expect(Object.values((await changedAskPage(here.id, today, ar, askKey))?.puts ?? {})).toEqual([made]);
  });

  test("is not left of words that are taken back while it is written", async () => {
    const { viewId, askId } = await aLanternAsk("slow lanterns on the path");
    const page = await publishedInLanguage(here, ar, "ask", askId);
    const parts = (page?.thing.texts ?? []).map(({ part, hash }) => ({ part, sourceHash: hash, words: "", isStillRight: false }));
    const translate = async (words: string) => {
      await withdrawView(aPhone(here), { id: viewId, proven: viewId });
      return words;
    };
    giveTranslationMachine({ name: "Slow", translate });
    try {
      const put = await putPublished(sam, here, ar, { kind: "ask", id: askId }, { byKind: "machine", byName: "", parts });
      expect(put).toEqual({ ok: false, why: "changed", parts: ["asked"] });
    } finally {
      giveTranslationMachine(null);
    }
    expect(await rowsOf(askId)).toEqual([]);
  });

  test("is another authority's in nothing: not to see, not to list, not to write", async () => {
    const there = await anAuthority();
    const stranger = await aStaffActor(there, "sam");
    await putAll("ask", lara.askId, ar);
    expect(await putAll("ask", lara.askId, ar, stranger, there)).toEqual({ ok: false, why: "not-found" });
    expect((await changedPage(there.id, today, ar, {}, 1)).puts).toEqual({});
    expect((await publishedLanguage(there, ar, { show: "all", kind: null, page: 1 }))?.counts).toEqual({ all: 0, missing: 0, changed: 0, done: 0 });
  });

  test("is made by translators and participation workers alone", async () => {
    const roles = ["moderator", "safeguardingLead", "leader", "worker", "complaintsOfficer", "administrator", "youngPerson"] as const satisfies readonly Role[];
    for (const role of roles)
      expect(await putAll("ask", lara.askId, "cy" as Language, await aStaffActor(here, "sam", [role])), role).toEqual({ ok: false, why: "not-yours" });
    expect(await putAll("ask", lara.askId, "cy" as Language, await aStaffActor(here, "sam", ["translator"]))).toMatchObject({ ok: true });
  });

  test("is of what everyone may read: not of a closed group's campaign, an unprinted offer or a word that nobody allowed", async () => {
    const { read } = await db();
    await startOffer(sam, { title: "Not printed" });
    const shut = await read.campaign.findFirstOrThrow({ where: { authorityId: here.id, title: "Sunday shut" } });
    expect(await putAll("campaign", shut.id, ar, await aStaffActor(here, "sam", ["translator"]))).toEqual({ ok: false, why: "not-found" });
    const names = (await publishedThings(here)).map(({ name }) => name?.words);
    expect(names).toContain("Sunday open");
    expect(names).not.toContain("Sunday shut");
    expect(names).not.toContain("Not printed");
  });
});
