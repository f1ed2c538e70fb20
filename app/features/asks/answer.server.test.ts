import { afterEach, beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { reminderDue } from "~/platform/outbox/due-dates";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { addStarterWords } from "../jargon/add-starter-words.server";
import { sayIt } from "../views/cast";
import { comeBackPage } from "../views/pages.server";
import { withdrawView } from "../views/withdraw-view.server";
import { datesOfActions } from "./action-dates.server";
import { answerAsk, answerView } from "./answer-ask.server";
import { answerCheck, draftHash, viewAnswerCheck } from "./answer-check.server";
import { answerForm } from "./answer-form";
import { aViewThatMayBeShown } from "./cast";
import { viewsToChoose } from "./choose-views.server";
import { giveVerdict } from "./give-verdict.server";
import { actionPage, askPage } from "./pages.server";
import { raiseAsk } from "./raise-ask.server";
import { recordAction } from "./record-action.server";
import { translateAnswer } from "./translate-answer.server";
import { updateAction } from "./update-action.server";
import { asksWaiting, myActions } from "./waiting.server";

let here: AuthorityFacts;
let sam: StaffActor;
let helen: StaffActor;
let priya: StaffActor;
let stranger: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [sam, helen, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "helen"), await aStaffActor(here, "priya")];
  stranger = await aStaffActor(await anAuthority(), "sam");
});

afterEach(() => setClock(undefined));

const inArabic = { language: "ar", words: "سمعناكم.", byKind: "interpreter", byName: "Omar" } as const;

async function anAsk(words: string, ...more: { words: string; language?: "en" | "ar"; author?: Parameters<typeof aViewThatMayBeShown>[3] }[]) {
  const views = [(await aViewThatMayBeShown(here, priya.personId, { words })).viewId];
  for (const one of more) {
    const draft = { words: one.words, language: one.language ?? ("en" as const), asMe: one.author !== undefined };
    views.push((await aViewThatMayBeShown(here, priya.personId, draft, one.author)).viewId);
  }
  const raised = await raiseAsk(sam, here, { asked: words, from: "views", views, groups: [], language: "en" });
  if (!raised.ok) throw new Error(raised.why);
  return { id: raised.id, views };
}

test("before it is sent it says who gets it, who cannot any more, and what each of them will see", async () => {
  const dee = await aMemberActor(here, "dee");
  const ask = await anAsk("Longer bus passes", { words: "me too", author: dee }, { words: "and me", author: dee }, { words: "أنا أيضًا", language: "ar" });
  const checked = await answerCheck(here, ask.id, { words: "We heard you.", translations: [inArabic] }, "en");
  expect(checked.recipients).toMatchObject({ views: 4, youngPeople: 3, takenBack: 0 });
  expect(checked.copies).toMatchObject([
    { language: "en", words: "We heard you.", translation: null },
    { language: "ar", words: "سمعناكم.", translation: inArabic },
  ]);
  await answerAsk(sam, here, ask.id, "We heard you.");
  const view = ask.views[3] ?? "";
  await withdrawView(aPhone(here), { id: view, proven: view });
  expect((await answerCheck(here, ask.id, { words: "More news.", translations: [] }, "en")).recipients).toMatchObject({ views: 3, takenBack: 1 });
});

test("words of the word list are found with what was promised and what young people say instead; nothing is reworded", async () => {
  await addStarterWords(sam);
  const ask = await anAsk("Call it my home");
  const words = "Your placement is being reviewed. You said “my placement is not my home”.";
  const checked = await answerCheck(here, ask.id, { words, translations: [] }, "en");
  expect(checked.jargon.map((hit) => hit.text)).toContain("placement");
  expect(checked.clean).toBe(false);
  expect(checked.copies[0]?.words).toBe(words);
  expect((await answerAsk(sam, here, ask.id, words)).ok).toBe(true);
});

test("a letter that changed since the check is checked again; the same words are sent", () => {
  const draft = { words: "We heard you.", translations: [inArabic] };
  expect(draftHash(draft)).toBe(draftHash({ ...draft }));
  expect(draftHash({ ...draft, words: "We heard you" })).not.toBe(draftHash(draft));
  expect(draftHash({ ...draft, translations: [] })).not.toBe(draftHash(draft));
});

test("a translation says who made it, or it is not taken", () => {
  const typed = { words: "Yes.", "in-ar": "نعم.", "in-ar-by": "", "in-ar-kind": "interpreter" };
  expect(answerForm.safeParse(typed).success).toBe(false);
  expect(answerForm.parse({ ...typed, "in-ar-by": "Omar" }).translations).toEqual([{ language: "ar", words: "نعم.", byName: "Omar", byKind: "interpreter" }]);
  expect(answerForm.parse({ words: "Yes.", "in-ar": " " }).translations).toEqual([]);
});

test("an answer goes out with its translations, and one can be added later; a new one in the same language takes its place", async () => {
  const ask = await anAsk("Warm coats");
  const given = await answerAsk(sam, here, ask.id, "Coats are here.", [inArabic]);
  if (!given.ok) throw new Error(given.why);
  const later = { ...inArabic, words: "المعاطف هنا.", byName: "Lina", byKind: "worker" as const };
  expect(await translateAnswer(sam, ask.id, given.id, later)).toEqual({ ok: true });
  expect((await askPage(sam, here, ask.id))?.answers[0]?.translations).toEqual([later]);
});

test("moderators, leaders and other authorities translate nothing, nor an answer of another Ask", async () => {
  const [ask, other] = [await anAsk("Softer towels"), await anAsk("Better pillows")];
  const given = await answerAsk(sam, here, ask.id, "Yes.");
  const id = given.ok ? given.id : "";
  for (const actor of [priya, helen]) expect(await translateAnswer(actor, ask.id, id, inArabic)).toEqual({ ok: false, why: "role" });
  expect(await translateAnswer(stranger, ask.id, id, inArabic)).toEqual({ ok: false, why: "not-found" });
  expect(await translateAnswer(sam, other.id, id, inArabic)).toEqual({ ok: false, why: "not-found" });
});

test("'not really' is first on a leader's page, until somebody answers again; then what nobody answered, then what is overdue", async () => {
  const [ask, quiet] = [await anAsk("Our own front door key"), await anAsk("A quiet room")];
  await answerAsk(sam, here, ask.id, "We are looking into it.");
  await giveVerdict(aPhone(here), { viewId: ask.views[0] ?? "", verdict: "notReally" });
  await recordAction(sam, ask.id, { what: "Cut keys", ownerName: "Sam", state: "doingBy", byOn: "2020-01-01", why: null, nextStep: null });
  const waiting = await asksWaiting(helen, here);
  expect(waiting?.notSatisfied).toMatchObject([{ id: ask.id, asked: "Our own front door key" }]);
  expect(waiting?.notAnswered.map((one) => one.id)).toContain(quiet.id);
  expect(waiting?.notAnswered.map((one) => one.id)).not.toContain(ask.id);
  expect(waiting?.overdue).toMatchObject([{ askId: ask.id, what: "Cut keys", late: true }]);
  await answerAsk(sam, here, ask.id, "Keys come on Friday.");
  expect((await asksWaiting(helen, here))?.notSatisfied).toEqual([]);
});

test("answers of one thousandth of a second keep their order, and the last is the one that counts", async () => {
  const ask = await anAsk("A bench outside");
  const view = ask.views[0] ?? "";
  setClock(new Date());
  for (const words of ["One.", "Two.", "Three.", "Four."]) {
    await answerAsk(sam, here, ask.id, words);
    expect((await asksWaiting(helen, here))?.notSatisfied.some((one) => one.id === ask.id)).toBe(false);
    await giveVerdict(aPhone(here), { viewId: view, verdict: "notReally" });
    expect((await asksWaiting(helen, here))?.notSatisfied.some((one) => one.id === ask.id)).toBe(true);
  }
  expect((await askPage(sam, here, ask.id))?.answers.map(({ words }) => words)).toEqual(["One.", "Two.", "Three.", "Four."]);
});

test("words that may not be shown any more are not on a leader's page either", async () => {
  const ask = await anAsk("My umbrella please");
  const view = ask.views[0] ?? "";
  const joined = (await aViewThatMayBeShown(here, priya.personId, { words: "mine too" })).viewId;
  const { read } = await db();
  expect(await read.askView.count({ where: { authorityId: here.id, askId: ask.id } })).toBe(1);
  const other = await raiseAsk(sam, here, { asked: "My umbrella please", from: "views", views: [view, joined], groups: [], language: "en" });
  await withdrawView(aPhone(here), { id: view, proven: view });
  const waiting = await asksWaiting(helen, here);
  expect(waiting?.notAnswered.find((one) => other.ok && one.id === other.id)?.asked).toBeNull();
  expect(JSON.stringify(waiting)).not.toContain("umbrella");
});

test("whoever owns a promise is reminded before its day and after it; done, or another day, forgets that; nothing is said in it", async () => {
  const ask = await anAsk("A lock for my door");
  const reminded = async (id: string, day: string) => {
    const dates = await datesOfActions(here, new Date(`${day}T12:00:00Z`));
    return dates.filter(({ subject }) => subject === `action/${id}`).map((one) => [reminderDue(one, new Date(`${day}T12:00:00Z`)), ...one.personIds]);
  };
  const promised = { what: "Fit locks", ownerName: "", ownerId: helen.personId, state: "doingBy", byOn: "2098-05-10", why: null, nextStep: null } as const;
  const recorded = await recordAction(sam, ask.id, promised);
  const id = recorded.ok ? recorded.id : "";
  expect(await reminded(id, "2098-05-07")).toEqual([["before", helen.personId]]);
  expect(await reminded(id, "2098-05-11")).toEqual([["after", helen.personId]]);
  const say = async (state: "doingBy" | "done", byOn: string) =>
    updateAction(sam, ask.id, id, { state, byOn, why: null, nextStep: null, saw: (await actionPage(sam, here, ask.id, id))?.saw });
  await say("doingBy", "2098-06-10");
  expect(await reminded(id, "2098-05-11")).toEqual([]);
  expect(await reminded(id, "2098-06-07")).toEqual([["before", helen.personId]]);
  await say("done", "2026-11-01");
  expect(await reminded(id, "2098-06-07")).toEqual([]);
  const outside = await recordAction(sam, ask.id, { ...promised, ownerId: undefined, ownerName: "Head of housing" });
  expect(await reminded(outside.ok ? outside.id : "", "2098-05-07")).toEqual([]);
});

test("who owns an action finds it on their page, whatever their role; others and other authorities do not", async () => {
  const nia = await aStaffActor(here, "helen", ["worker"]);
  const ask = await anAsk("Bigger desks");
  const action = { what: "Order desks", ownerName: "", state: "doingBy", byOn: "2099-01-01", why: null, nextStep: null } as const;
  expect(await recordAction(sam, ask.id, { ...action, ownerId: stranger.personId })).toEqual({ ok: false, why: "owner-gone" });
  expect((await recordAction(sam, ask.id, { ...action, ownerId: nia.personId })).ok).toBe(true);
  expect(await myActions(nia, here)).toMatchObject([{ what: "Order desks", late: false }]);
  expect(await asksWaiting(nia, here)).toBeNull();
  expect(await myActions(helen, here)).toEqual([]);
});

test("what is shared with nobody but the people who help is answered too: by whoever may read it, to its author alone, who says whether that answers it", async () => {
  const { viewId } = await sayIt(here, { words: "I want a key of my own", language: "ar" });
  const checked = await viewAnswerCheck(here, { language: "ar" }, { words: "You get it on Friday.", translations: [inArabic] }, "en");
  expect(checked).toMatchObject({ recipients: { views: 1, youngPeople: 1 }, copies: [{ language: "ar", words: inArabic.words }] });
  expect(await answerView(priya, here, viewId, "You get it on Friday.")).toEqual({ ok: false, why: "role" });
  expect(await answerView(sam, here, viewId, "You get it on Friday.", [inArabic])).toMatchObject({ ok: true, reached: 1 });
  expect(await giveVerdict(aPhone(here), { viewId, verdict: "notReally" })).toEqual({ ok: true });
  const { read } = await db();
  expect(await read.askView.count({ where: { authorityId: here.id, viewId } })).toBe(0);
  const named = await sayIt(here, { words: "not Sam", never: [sam.personId] });
  expect(await answerView(sam, here, named.viewId, "Hello.")).toEqual({ ok: false, why: "not-found" });
});

test("the view that somebody starts an ask from stands first, also without a theme, and says that it may not be quoted", async () => {
  const { viewId } = await sayIt(here, { words: "I want a key of my own" });
  expect((await viewsToChoose(sam)).started).toEqual([]);
  expect((await viewsToChoose(sam, { from: [viewId] })).started).toMatchObject([{ id: viewId, quotable: false }]);
  expect((await viewsToChoose(stranger, { from: [viewId] })).started).toEqual([]);
});

test("'not really': its author reads who answers again and by which day, as long as for any answer", async () => {
  const ask = await anAsk("A lock for the bathroom");
  await answerAsk(sam, here, ask.id, "We are looking into it.");
  const viewId = ask.views[0] ?? "";
  const said = new Date("2026-11-20T10:00:00Z");
  setClock(said);
  await giveVerdict(aPhone(here), { viewId, verdict: "notReally" });
  const page = await comeBackPage(aPhone(here), viewId, viewId);
  const by = dayOf(minutesAfter(said, here.answerWithinDays * 24 * 60), here.timeZone);
  expect(page?.next.slice(0, 2)).toMatchObject([
    { says: "notAnswered", when: "since", day: "2026-11-20" },
    { says: "answer", day: by },
  ]);
});

test("an answer that was sent twice, by a second tap or a page sent again, is one answer; the same words the day after are another", async () => {
  const ask = await anAsk("Bikes for all of us");
  const [one, two] = await Promise.all([answerAsk(sam, here, ask.id, "We will."), answerAsk(sam, here, ask.id, "We will.")]);
  expect(one).toEqual(two);
  expect((await askPage(sam, here, ask.id))?.answers).toHaveLength(1);
  const view = ask.views[0] ?? "";
  expect(await answerView(sam, here, view, "For you.")).toEqual(await answerView(sam, here, view, "For you."));
  expect((await comeBackPage(aPhone(here), view, view))?.answers).toHaveLength(2);
  setClock(minutesAfter(new Date(), 24 * 60));
  await answerAsk(sam, here, ask.id, "We will.");
  expect((await askPage(sam, here, ask.id))?.answers).toHaveLength(2);
});
