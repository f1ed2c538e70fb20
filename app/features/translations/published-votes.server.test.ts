import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import type { Language } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { castVote } from "../campaigns/cast-vote.server";
import { closeBallot } from "../campaigns/close-ballot.server";
import { decisionOfBallot } from "../campaigns/decision-of-ballot.server";
import { ballotIn, campaignIn, campaignsIn, votesWaitingIn } from "../campaigns/in-language.server";
import { openBallot } from "../campaigns/open-ballot.server";
import { ballotPage } from "../campaigns/pages.server";
import { startCampaign } from "../campaigns/start-campaign.server";
import { groupIn, groupNamesIn, groupsIn } from "../forums/in-language.server";
import { waitForReading } from "../inbox/wait.server";
import { decideOnWaiting } from "../moderation/decide-on-waiting.server";
import type { PublishedKind, Puts } from "../published/published-text";
import { groupsToChoose, namesIn } from "../views/named-choices.server";
import { publishedLines } from "./published-file.server";
import { inOtherLanguages, publishedInLanguage, publishedLanguage } from "./published-pages.server";
import { publishedThings } from "./published-things.server";
import { putPublished } from "./put-published.server";

const ar = "ar" satisfies Language;
let here: AuthorityFacts;
let sam: StaffActor;
let translator: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
  translator = await aStaffActor(here, "sam", ["translator"]);
});
beforeEach(() => setClock(new Date("2026-05-01T10:00:00Z")));
afterAll(() => setClock(undefined));

/** A group with members, a note, a campaign and an open vote between bikes and curtains. */
async function aVote(closed = false, members = 1) {
  const group = { authorityId: here.id, id: newId(), key: newId(), name: `Group ${newId()}`, stateNote: "only just started", closed };
  const people = await Promise.all(Array.from({ length: members }, () => aMemberActor(here)));
  const memberships = people.map(({ personId }) => ({ authorityId: here.id, groupId: group.id, personId, joinedAt: new Date("2026-01-01") }));
  await change(sam, "group.made", group.id, async (tx) => {
    await tx.group.create({ data: group });
    await tx.membership.createMany({ data: memberships });
  });
  const campaign = await startCampaign(sam, here, { title: "What next", group: group.key });
  if (!campaign.ok) throw new Error(campaign.why);
  const ballot = await openBallot(sam, here, campaign.id, { question: "What next?", options: ["bikes", "curtains"], closesOn: "2026-05-02" });
  if (!ballot.ok) throw new Error(ballot.why);
  const { read } = await db();
  const [bikes = "", curtains = ""] = (await read.ballotOption.findMany({ where: { ballotId: ballot.id }, orderBy: { order: "asc" } })).map(({ id }) => id);
  const { key } = await read.campaign.findFirstOrThrow({ where: { authorityId: here.id, id: campaign.id } });
  const [dee] = people as [MemberActor];
  return { id: ballot.id, group, people, dee, campaignId: campaign.id, campaignKey: key, bikes, curtains };
}

const inArabic = (words: string) => `«${words}»`;

/** Puts every text of a thing into a language, as its page lists it. */
async function putAll(kind: PublishedKind, id: string, language: Language = ar, actor = sam) {
  const page = await publishedInLanguage(here, language, kind, id, actor);
  const parts = (page?.thing.texts ?? []).map(({ part, hash, words }) => ({ part, sourceHash: hash, words: inArabic(words), isStillRight: false }));
  return putPublished(actor, here, language, { kind, id }, { byKind: "interpreter", byName: "Amina", parts });
}
const found = (puts: Puts | undefined) =>
  Object.values(puts ?? {})
    .map(({ words }) => words)
    .sort();
const rowsOf = async (subjectId: string) => (await (await db()).read.publishedTranslation.findMany({ where: { subjectId } })).map(({ words }) => words).sort();
const all = ["«What next?»", "«bikes»", "«curtains»"];

describe("A vote in other languages", () => {
  test("is its question and what can be chosen, on the paper, on the campaign's page and where it waits, in that language alone", async () => {
    const { id, dee, campaignKey } = await aVote();
    expect(await putAll("ballot", id, ar, translator)).toEqual({ ok: true, changed: 3 });
    expect(found((await ballotIn(ar, dee, here, id))?.puts)).toEqual(all);
    expect(found((await votesWaitingIn(ar, dee, here)).puts)).toEqual(["«What next?»"]);
    expect(found((await campaignIn(ar, aPhone(here), here, campaignKey))?.puts)).toEqual(["«What next?»"]);
    expect(Object.values((await ballotIn(ar, dee, here, id))?.puts ?? {})[0]).toMatchObject({ byKind: "interpreter", byName: "Amina" });
    for (const other of ["cy", "ti", "en", "easy"] as Language[]) expect(found((await ballotIn(other, dee, here, id))?.puts), other).toEqual([]);
    expect(await ballotIn(ar, await aMemberActor(here), here, id), "nobody else gets a paper").toBeNull();
  });

  test("is counted as it always was, and what it came to can be read in that language", async () => {
    const { id, people, campaignKey, bikes, curtains } = await aVote(false, 6);
    await putAll("ballot", id);
    for (const [at, person] of people.entries()) expect(await castVote(person, id, at < 2 ? curtains : bikes)).toEqual({ ok: true });
    await closeBallot(sam, id);
    const page = await ballotIn(ar, people[0] as MemberActor, here, id);
    expect(page?.ballot.result).toMatchObject({ addsUp: true, first: [{ id: bikes, words: "bikes" }], counts: { options: [{ papers: 4 }, { papers: 2 }] } });
    expect(found(page?.puts)).toEqual(all);
    expect(found((await campaignIn(ar, aPhone(here), here, campaignKey))?.puts), "everyone reads what passed").toEqual(["«What next?»", "«bikes»"]);
    expect(await decisionOfBallot(here.id, id)).toBe("yes");
  });

  test("is not shown beside other words than those it was made from, and the list says so", async () => {
    const { id, dee, curtains } = await aVote();
    await putAll("ballot", id);
    await change(sam, "scene.made", id, (tx) => tx.ballotOption.updateMany({ where: { authorityId: here.id, id: curtains }, data: { words: "blinds" } }));
    expect(found((await ballotIn(ar, dee, here, id))?.puts)).toEqual(["«What next?»", "«bikes»"]);
    const list = await publishedLanguage(here, ar, { show: "changed", kind: "ballot", page: 1 });
    expect(list?.things.find((thing) => thing.id === id)?.texts).toMatchObject([{ words: "blinds", state: "changed", held: { words: "«curtains»" } }]);
    expect((await publishedLines(here, ar)).find(({ key }) => key === `published/ballot/${id}/option-${curtains}-words`)).toMatchObject({
      english: "blinds",
      verdict: "",
    });
  });

  test("with an option that a member wrote has that one once a moderator allowed it, and loses it when it is held", async () => {
    const { id, dee, bikes, curtains } = await aVote();
    const priya = await aStaffActor(here, "priya");
    const idea = { authorityId: here.id, subjectKind: "idea" as const, subjectId: bikes };
    await change(dee, "idea.sent", bikes, (tx) => waitForReading(tx, { ...idea, waitingFor: "unread", dueAt: new Date("2026-05-03") }));
    const listed = async () => (await publishedInLanguage(here, ar, "ballot", id))?.thing.texts.map(({ words }) => words);
    expect(await listed(), "nobody has read it").toEqual(["What next?", "curtains"]);
    const saw = async () =>
      (await (await db()).read.moderationDecision.findFirst({ where: { authorityId: here.id, subjectId: bikes }, orderBy: { at: "desc" } }))?.id ?? null;
    const decide = async (outcome: "allowed" | "held" | "declined" | "returned") =>
      expect(await decideOnWaiting(priya, { kind: "idea", id: bikes }, { outcome, reason: "Because.", sawDecisionId: await saw() })).toEqual({ ok: true });
    for (const outcome of ["held", "declined", "returned"] as const) {
      await decide("allowed");
      expect(await listed()).toEqual(["What next?", "bikes", "curtains"]);
      await putAll("ballot", id);
      expect(await rowsOf(id)).toEqual(all);
      await decide(outcome);
      expect(await rowsOf(id), outcome).toEqual(["«What next?»", "«curtains»"]);
      expect(await listed()).toEqual(["What next?", "curtains"]);
    }
    expect(found((await ballotIn(ar, dee, here, id))?.puts)).toEqual(["«What next?»", "«curtains»"]);
    expect(
      (await ballotPage(dee, here, id))?.options.map((option) => option.id),
      "the vote is as it was",
    ).toEqual([bikes, curtains]);
  });

  test("is not written of an option that is held while somebody writes", async () => {
    const { id, bikes } = await aVote();
    const page = await publishedInLanguage(here, ar, "ballot", id, sam);
    const parts = (page?.thing.texts ?? []).map(({ part, hash, words }) => ({ part, sourceHash: hash, words: inArabic(words), isStillRight: false }));
    const { giveTranslationMachine } = await import("~/platform/translation/machine");
    const hold = () =>
      change(sam, "idea.sent", bikes, (tx) =>
        waitForReading(tx, { authorityId: here.id, subjectKind: "idea", subjectId: bikes, waitingFor: "unread", dueAt: new Date("2026-05-03") }),
      );
    const translate = async (words: string) => {
      if (words === "bikes") await hold();
      return words;
    };
    giveTranslationMachine({ name: "Slow", translate });
    try {
      const empty = parts.map((part) => ({ ...part, words: "" }));
      const put = await putPublished(sam, here, ar, { kind: "ballot", id }, { byKind: "machine", byName: "", parts: empty });
      expect(put).toEqual({ ok: false, why: "changed", parts: [`option-${bikes}-words`] });
    } finally {
      giveTranslationMachine(null);
    }
    expect(await rowsOf(id)).toEqual([]);
  });
});

describe("A group in other languages", () => {
  test("is its name, wherever it is named, and the note where the reader may see inside", async () => {
    const { group, dee, id, campaignKey } = await aVote();
    const name = inArabic(group.name);
    expect(await putAll("group", group.id, ar, translator)).toEqual({ ok: true, changed: 2 });
    const phone = aPhone(here);
    expect(found((await groupsIn(ar, here)).puts)).toContain(name);
    expect(found((await groupIn(ar, phone, here, group.key))?.puts)).toEqual([name, "«only just started»"].sort());
    expect(found((await campaignsIn(ar, phone, here, group.key)).puts)).toEqual([name]);
    expect(found((await campaignIn(ar, phone, here, campaignKey))?.puts)).toEqual([name]);
    expect(found((await ballotIn(ar, dee, here, id))?.puts)).toEqual([name]);
    expect(found(await groupNamesIn(ar, here.id, [group]))).toEqual([name]);
    expect(found((await groupsIn("cy" as Language, here)).puts)).toEqual([]);
    const there = await anAuthority();
    expect(found(await groupNamesIn(ar, there.id, [group])), "another authority sees nothing of it").toEqual([]);
  });

  test("that is closed has its name in them for everyone, and what is inside for its members, from those who run it alone", async () => {
    const { group, dee, id, campaignId, campaignKey } = await aVote(true);
    const name = inArabic(group.name);
    const ofThem = async (actor?: StaffActor) => (await publishedThings(here, actor)).filter((thing) => [group.id, id, campaignId].includes(thing.id));
    for (const actor of [undefined, translator]) {
      const things = await ofThem(actor);
      expect(things.flatMap(({ texts }) => texts.map(({ words }) => words))).toEqual([group.name]);
    }
    expect(JSON.stringify(await publishedLines(here, ar)).includes(id), "nor in a translator's file").toBe(false);
    for (const [kind, of] of [
      ["ballot", id],
      ["campaign", campaignId],
    ] as const) {
      expect(await putAll(kind, of, ar, translator)).toEqual({ ok: false, why: "not-found" });
      expect(await inOtherLanguages(translator, here, kind, of)).toBeNull();
      expect(await putAll(kind, of), "who runs it").toMatchObject({ ok: true });
    }
    expect(await putAll("group", group.id)).toEqual({ ok: true, changed: 2 });
    expect((await ofThem(sam)).map(({ closed }) => closed)).toEqual([true, true, true]);
    expect(found((await ballotIn(ar, dee, here, id))?.puts)).toEqual([...all, name].sort());
    for (const outsider of [aPhone(here), await aMemberActor(here)]) {
      expect(found((await groupIn(ar, outsider, here, group.key))?.puts)).toEqual([name]);
      expect(await campaignIn(ar, outsider, here, campaignKey)).toBeNull();
      expect(found((await campaignsIn(ar, outsider, here, group.key)).puts)).toEqual([]);
    }
    expect(found((await groupIn(ar, dee, here, group.key))?.puts)).toEqual([name, "«only just started»"].sort());
  });

  test("are what a member chooses among by name when it is for their group alone, and what they check before they send it", async () => {
    const { group, dee } = await aVote(true);
    const name = inArabic(group.name);
    await putAll("group", group.id);
    const published = { words: group.name, lang: "en", dir: "ltr" };
    const put = { words: name, lang: "ar", dir: "rtl", put: { byKind: "interpreter", byName: "Amina", published } };
    expect(await groupsToChoose(dee, ar), "their own groups alone").toEqual([{ value: group.id, label: name, lang: "ar", shown: put }]);
    expect(await groupsToChoose(dee, "cy" as Language)).toMatchObject([{ label: group.name, lang: "en", shown: { put: null } }]);
    expect(await groupsToChoose(dee, "en")).toMatchObject([{ label: group.name, lang: undefined }]);
    const draft = { onlyGroup: true, groupId: group.id };
    expect((await namesIn(draft, dee, ar)).group).toEqual(put);
    for (const outsider of [aPhone(here), await aMemberActor(here)]) {
      expect(await groupsToChoose(outsider, ar)).toEqual([]);
      expect((await namesIn(draft, outsider, ar)).group).toBeNull();
    }
  });

  test("whose name changes is read in English until somebody looks", async () => {
    const { group } = await aVote();
    await putAll("group", group.id);
    await change(sam, "scene.made", group.id, (tx) => tx.group.updateMany({ where: { authorityId: here.id, id: group.id }, data: { name: "Sundays" } }));
    expect(found((await groupIn(ar, aPhone(here), here, group.key))?.puts)).toEqual(["«only just started»"]);
  });
});
