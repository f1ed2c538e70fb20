import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { changeSharing } from "../views/change-sharing.server";
import { withdrawView } from "../views/withdraw-view.server";
import { answerAsk, answerView } from "./answer-ask.server";
import { asksShownTo } from "./asks-shown-to.server";
import { aViewThatMayBeShown } from "./cast";
import { confirmDifference } from "./confirm-difference.server";
import { giveVerdict } from "./give-verdict.server";
import { joinViews } from "./join-views.server";
import { actionPage, askPage, asksPage, differencesToConfirm } from "./pages.server";
import { publicAsks } from "./public-asks.server";
import { raiseAsk } from "./raise-ask.server";
import { recordAction } from "./record-action.server";
import { showDifference } from "./show-difference.server";
import { updateAction } from "./update-action.server";

let here: AuthorityFacts;
let there: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
let stranger: StaffActor;
beforeAll(async () => {
  [here, there] = [await anAuthority(), await anAuthority()];
  [sam, priya, stranger] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya"), await aStaffActor(there, "sam")];
});

const said = (words: string, author?: Parameters<typeof sayIt>[2]) => aViewThatMayBeShown(here, priya.personId, { words }, author);
const today = "2099-01-01";
const promise = { what: "Buy bikes", ownerName: "Sam", state: "doingBy", byOn: "2020-01-01", why: null, nextStep: null } as const;

async function anAsk(words = "We want to see our brothers on Sundays.", asked = "see our brothers on Sundays") {
  const { viewId, receipt } = await said(words);
  const raised = await raiseAsk(sam, here, { asked, from: "views", views: [viewId], groups: [], language: "en" });
  if (!raised.ok) throw new Error(raised.why);
  return { id: raised.id, viewId, receipt };
}

async function aGroup(authority: AuthorityFacts, memberId?: string) {
  const group = { authorityId: authority.id, id: newId(), key: `group-${newId().slice(0, 5)}`, name: "A group" };
  await change({ kind: "system", authorityId: authority.id }, "group.made", group.id, async (tx) => {
    await tx.group.create({ data: group });
    if (memberId) await tx.membership.create({ data: { authorityId: authority.id, groupId: group.id, personId: memberId, joinedAt: new Date(0) } });
  });
  return group;
}

describe("raising an Ask", () => {
  test("is told in their words, letter for letter; anybody may read it then", async () => {
    const { id } = await anAsk();
    const shown = (await publicAsks(here.id, today)).find((ask) => ask.id === id);
    expect(shown?.asked).toBe("see our brothers on Sundays");
    expect(shown?.differenceShown).toBe(false);
  });

  test("may not reword them, and may not take words that their author did not let be quoted", async () => {
    const { viewId } = await said("We want bikes.");
    const kept = await sayIt(here, { words: "We want bikes.", sharing: "helpersOnly" });
    const reworded = { asked: "Transport provision", from: "views", views: [viewId], groups: [], language: "en" } as const;
    expect(await raiseAsk(sam, here, reworded)).toEqual({ ok: false, why: "not-their-words" });
    const private_ = { asked: "We want bikes.", from: "views", views: [kept.viewId], groups: [], language: "en" } as const;
    expect(await raiseAsk(sam, here, private_)).toEqual({ ok: false, why: "not-their-words" });
  });

  test("only participation workers raise one; views and groups of another authority are not there", async () => {
    const { viewId } = await said("We want bikes.");
    const ask = { asked: "bikes", from: "views", views: [viewId], groups: [], language: "en" } as const;
    expect(await raiseAsk(priya, here, ask)).toEqual({ ok: false, why: "role" });
    expect(await raiseAsk(stranger, there, ask)).toEqual({ ok: false, why: "not-found" });
    const group = await aGroup(there);
    expect(await raiseAsk(sam, here, { ...ask, from: "group", views: [], groups: [group.key] })).toEqual({ ok: false, why: "not-found" });
  });

  test("a group's own sentence needs no view; it stays shown", async () => {
    const group = await aGroup(here);
    const raised = await raiseAsk(sam, here, { asked: "Stop saying LAC", from: "group", views: [], groups: [group.key], language: "en" });
    expect((await publicAsks(here.id, today)).some((ask) => raised.ok && ask.id === raised.id && ask.asked === "Stop saying LAC")).toBe(true);
  });

  test("is hidden at once when its author takes the view back, or shares it less", async () => {
    const one = await anAsk("Let us choose our own curtains.", "choose our own curtains");
    const two = await anAsk("Let us paint our own rooms.", "paint our own rooms");
    await withdrawView(aPhone(here), { id: one.viewId, proven: one.viewId });
    await changeSharing(aPhone(here), { id: two.viewId, proven: two.viewId }, { sharing: "countedOnly" });
    const shown = (await publicAsks(here.id, today)).map((ask) => ask.asked);
    expect(shown).not.toContain("choose our own curtains");
    expect(shown).not.toContain("paint our own rooms");
    expect((await askPage(sam, here, one.id))?.asked).toBeNull();
    expect(JSON.stringify(await askPage(sam, here, two.id))).not.toContain("paint our own rooms");
  });

  test("is named beside a theme or a view only while it may be shown, to a leader and to who answers alike", async () => {
    const { id, viewId } = await anAsk("They lock the kitchen at seven every night.", "lock the kitchen at seven");
    const leader = await aStaffActor(here, "helen");
    const named = async (actor: StaffActor) => (await asksShownTo(actor, [id]))[0]?.asked;
    for (const actor of [leader, sam]) expect(await named(actor)).toBe("lock the kitchen at seven");
    await changeSharing(aPhone(here), { id: viewId, proven: viewId }, { sharing: "countedOnly" });
    for (const actor of [leader, sam]) expect(await named(actor)).toBeNull();
    const raw = ["app/routes/staff/themes/theme.tsx", "app/routes/staff/moderation/view.tsx"].map((file) => readFileSync(file, "utf8"));
    for (const door of raw) expect(door).toContain("asksShownTo(actor, page.askIds)");
  });

  test("a view joined twice is in it once; another authority's view cannot be joined", async () => {
    const { id } = await anAsk();
    const { viewId } = await said("So do I.");
    for (let tap = 0; tap < 2; tap++) expect(await joinViews(sam, id, { views: [viewId] })).toEqual({ ok: true });
    expect((await askPage(sam, here, id))?.views).toBe(2);
    expect(await joinViews(stranger, id, { views: [viewId] })).toEqual({ ok: false, why: "not-found" });
  });
});

const seen = async (askId: string, id: string) => (await actionPage(sam, here, askId, id))?.saw;

describe("doing something about it", () => {
  test("every earlier state of an action is kept", async () => {
    const { id } = await anAsk();
    const recorded = await recordAction(sam, id, promise);
    if (!recorded.ok) throw new Error(recorded.why);
    const no = { state: "no", byOn: null, why: "There is no money", nextStep: "Ask the council" } as const;
    expect(await updateAction(sam, id, recorded.id, { ...no, saw: await seen(id, recorded.id) })).toEqual({ ok: true });
    const page = await askPage(sam, here, id);
    expect(page?.actions[0]).toMatchObject({ state: "no", why: "There is no money", nextStep: "Ask the council" });
    expect(page?.earlier).toMatchObject([{ state: "doingBy", byOn: "2020-01-01" }]);
  });

  test("nobody says it over what somebody said meanwhile: not from a page that is old, not at the same moment", async () => {
    const { id } = await anAsk();
    const recorded = await recordAction(sam, id, promise);
    if (!recorded.ok) throw new Error(recorded.why);
    const saw = await seen(id, recorded.id);
    const done = { state: "done", byOn: "2020-01-01", why: null, nextStep: null, saw } as const;
    const no = { state: "no", byOn: null, why: "There is no money", nextStep: "Ask the council", saw } as const;
    const outcomes = await Promise.all([updateAction(sam, id, recorded.id, done), updateAction(sam, id, recorded.id, no)]);
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    const changed = { ok: false, why: "someone-changed" };
    expect(outcomes).toContainEqual(changed);
    const said = (await askPage(sam, here, id))?.actions[0]?.state;
    expect(await updateAction(sam, id, recorded.id, done)).toEqual(changed);
    expect(await updateAction(sam, id, recorded.id, { ...done, saw: undefined })).toEqual(changed);
    expect((await askPage(sam, here, id))?.actions[0]?.state).toBe(said);
    expect((await askPage(sam, here, id))?.earlier).toHaveLength(1);
    expect(await updateAction(sam, id, recorded.id, { ...done, saw: await seen(id, recorded.id) })).toEqual({ ok: true });
  });

  test("a moderator may not act; nobody reaches an action through another Ask or another authority", async () => {
    const { id } = await anAsk();
    const other = await anAsk();
    const recorded = await recordAction(sam, id, promise);
    if (!recorded.ok) throw new Error(recorded.why);
    const done = { state: "done", byOn: "2020-01-01", why: null, nextStep: null } as const;
    expect(await recordAction(priya, id, promise)).toEqual({ ok: false, why: "role" });
    expect(await updateAction(sam, other.id, recorded.id, done)).toEqual({ ok: false, why: "not-found" });
    expect(await updateAction(stranger, id, recorded.id, done)).toEqual({ ok: false, why: "not-found" });
    expect(await askPage(stranger, there, id)).toBeNull();
  });

  test("a promise whose day has passed shows as late", async () => {
    const { id } = await anAsk();
    await recordAction(sam, id, promise);
    expect((await asksPage(sam, here)).asks.find((ask) => ask.id === id)?.overdue).toBe(1);
  });

  test("a leader sees no number of young people here, and no words beyond consent", async () => {
    const helen = await aStaffActor(here, "helen");
    const { id } = await anAsk();
    const page = await askPage(helen, here, id);
    expect([page?.views, page?.verdicts]).toEqual([null, null]);
  });
});

describe("hearing back", () => {
  test("an answer reaches everyone who asked and did not take it back, and settles what waited", async () => {
    const { id, viewId } = await anAsk();
    const back = await said("Me too.");
    await joinViews(sam, id, { views: [back.viewId] });
    await withdrawView(aPhone(here), { id: back.viewId, proven: back.viewId });
    expect(await answerAsk(sam, here, id, "We will start in May.")).toMatchObject({ ok: true, reached: 1 });
    const { read } = await db();
    expect(await read.answeredView.count({ where: { authorityId: here.id, viewId } })).toBe(1);
    expect(await answerAsk(priya, here, id, "x")).toEqual({ ok: false, why: "role" });
    expect(await answerAsk(stranger, there, id, "x")).toEqual({ ok: false, why: "not-found" });
    expect(await answerView(stranger, there, viewId, "x")).toEqual({ ok: false, why: "not-found" });
  });

  test("'not really' opens it again, due at once, and puts it on top of the Asks", async () => {
    const { id, viewId } = await anAsk();
    expect(await giveVerdict(aPhone(here), { viewId, verdict: "notReally" })).toEqual({ ok: false, why: "not-found" });
    await answerAsk(sam, here, id, "We will start in May.");
    expect(await giveVerdict(aPhone(here), { viewId, verdict: "notReally" })).toEqual({ ok: true });
    const { read } = await db();
    const waits = await read.inboxItem.findMany({
      where: { authorityId: here.id, subjectId: viewId, waitingFor: "notAnswered", settledOn: null },
    });
    expect(waits).toMatchObject([{ readFirst: true }]);
    expect((await asksPage(sam, here)).asks[0]?.state).toBe("notSatisfied");
    await answerAsk(sam, here, id, "Sorry. Here is the date.");
    expect(await read.inboxItem.count({ where: { authorityId: here.id, subjectId: viewId, waitingFor: "notAnswered", settledOn: null } })).toBe(0);
  });

  test("a verdict on an answer that did not reach this view, or from another authority, is not found", async () => {
    const one = await anAsk();
    const two = await anAsk();
    const given = await answerAsk(sam, here, one.id, "Yes.");
    if (!given.ok) throw new Error(given.why);
    expect(await giveVerdict(aPhone(here), { viewId: two.viewId, answerId: given.id, verdict: "answersIt" })).toEqual({
      ok: false,
      why: "not-found",
    });
    expect(await giveVerdict(aPhone(there), { viewId: one.viewId, answerId: given.id, verdict: "answersIt" })).toEqual({
      ok: false,
      why: "not-found",
    });
  });
});

describe("what is different now", () => {
  const claim = { words: "We meet on Sundays.", evidence: "The diary." };

  test("reads 'not shown yet' until somebody who asked says so; the receipt is enough", async () => {
    const { id, viewId } = await anAsk();
    const written = await showDifference(sam, id, claim);
    if (!written.ok) throw new Error(written.why);
    const shown = async () => (await publicAsks(here.id, today)).find((ask) => ask.id === id);
    expect(await shown()).toMatchObject({ differenceShown: false, differences: [] });
    expect(await confirmDifference(aPhone(here), written.id, viewId)).toEqual({ ok: true });
    expect(await shown()).toMatchObject({ differenceShown: true, differences: [{ words: "We meet on Sundays." }] });
  });

  test("may not be confirmed by staff, by a phone without the receipt, with another view, or from another authority", async () => {
    const { id } = await anAsk();
    const other = await anAsk();
    const written = await showDifference(sam, id, claim);
    if (!written.ok) throw new Error(written.why);
    const no = { ok: false, why: "not-found" };
    expect(await confirmDifference(sam, written.id)).toEqual(no);
    expect(await confirmDifference(aPhone(here), written.id)).toEqual(no);
    expect(await confirmDifference(aPhone(here), written.id, other.viewId)).toEqual(no);
    expect(await confirmDifference(await aMemberActor(here, "yusuf"), written.id)).toEqual(no);
    expect(await confirmDifference(await aMemberActor(there, "dee"), written.id)).toEqual(no);
    expect(await showDifference(priya, id, claim)).toEqual({ ok: false, why: "role" });
  });

  test("a member of the group that asked confirms it on their own page", async () => {
    const dee = await aMemberActor(here, "dee");
    const group = await aGroup(here, dee.personId);
    const raised = await raiseAsk(sam, here, { asked: "A room of our own", from: "group", views: [], groups: [group.key], language: "en" });
    if (!raised.ok) throw new Error(raised.why);
    const written = await showDifference(sam, raised.id, claim);
    const waiting = await differencesToConfirm(dee, "en");
    expect(waiting).toMatchObject([{ asked: { words: "A room of our own" }, words: claim.words }]);
    expect(await confirmDifference(dee, written.ok ? written.id : "")).toEqual({ ok: true });
    expect(await differencesToConfirm(dee, "en")).toEqual([]);
  });
});
