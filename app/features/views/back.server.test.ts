import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { answerView } from "../asks/answer-ask.server";
import { waitsFor } from "../inbox/pages.server";
import { openAndReadReply, readAndDecide, readAndTellAdvocate } from "../moderation/cast";
import { coverDetail } from "../moderation/cover-detail.server";
import { readView } from "../moderation/read-view.server";
import { setHours } from "../safeguarding/set-hours.server";
import { giveTheme } from "../themes/give-theme.server";
import { translationsForStaff } from "../translations/pages.server";
import { translateWords } from "../translations/translate-said.server";
import { answerQuoteQuestion } from "./approve-quote.server";
import { askForAdvocate } from "./ask-for-advocate.server";
import { sayIt } from "./cast";
import { changeKeeping } from "./change-keeping.server";
import { changeReaders } from "./change-readers.server";
import { choicesPage, comeBackPage, myViews } from "./pages.server";
import { replyToView } from "./reply-to-view.server";
import { askSecondLook } from "./second-look.server";
import { viewSent } from "./sent.server";
import { withdrawView } from "./withdraw-view.server";

let here: AuthorityFacts;
let priya: StaffActor;
let other: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
  other = await aStaffActor(here, "priya");
});
afterEach(() => setClock(undefined));
const waits = async (viewId: string) => (await waitsFor({ authorityId: here.id, subjectKind: "view", subjectId: viewId })).map((item) => item.waitingFor);
const decide = async (actor: StaffActor, viewId: string, outcome: "allowed" | "declined" | "returned") => {
  const { read } = await db();
  const [latest] = await read.moderationDecision.findMany({ where: { authorityId: here.id, viewId }, orderBy: { at: "desc" }, take: 1 });
  const allow = outcome === "allowed";
  return readAndDecide(actor, viewId, { outcome, mayBeCounted: allow, mayBeQuoted: allow, reason: allow ? null : "Why", sawDecisionId: latest?.id ?? null });
};
const come = (viewId: string) => comeBackPage(aPhone(here), viewId, viewId);

describe("a second look", () => {
  test("waits for another person: who decided may not decide it, somebody else settles it", async () => {
    const { viewId } = await sayIt(here, { words: "hello" });
    const view = { id: viewId, proven: viewId };
    expect(await askSecondLook(aPhone(here), here, view)).toEqual({ ok: false, why: "nothing-decided" });
    await decide(priya, viewId, "declined");
    expect((await come(viewId))?.secondLook).toBe("may");
    for (let tap = 0; tap < 2; tap++) expect(await askSecondLook(aPhone(here), here, view)).toEqual({ ok: true });
    expect(await waits(viewId)).toContain("secondLook");
    expect((await come(viewId))?.secondLook).toBe("waits");
    expect(await decide(priya, viewId, "declined")).toEqual({ ok: false, why: "same-person" });
    expect(await decide(other, viewId, "declined")).toEqual({ ok: true });
    expect(await waits(viewId)).not.toContain("secondLook");
    expect((await come(viewId))?.decision?.outcome).toBe("declined");
  });

  test("nobody else can ask for it, and nothing is asked of a view that was taken back", async () => {
    const { viewId } = await sayIt(here, { words: "hello", sharing: "wordsNoName" });
    await decide(priya, viewId, "declined");
    expect(await askSecondLook(aPhone(here), here, { id: viewId })).toEqual({ ok: false, why: "not-found" });
    expect(await waits(viewId)).not.toContain("secondLook");
  });
});

describe("the clock that its author sees", () => {
  const staffClock = async (viewId: string) => {
    const [item] = await waitsFor({ authorityId: here.id, subjectKind: "view", subjectId: viewId });
    return item && dayOf(item.dueAt, here.timeZone);
  };

  test("is the inbox's own: the same day, how long it has waited, and an honest “late” once the day has passed", async () => {
    const start = new Date("2026-11-02T10:00:00Z");
    setClock(start);
    const { viewId } = await sayIt(here, { words: "hello", sharing: "wordsNoName" });
    const due = await staffClock(viewId);
    expect(due).toBe("2026-11-03");
    expect(await come(viewId)).toMatchObject({ next: [{ says: "unread", when: "by", day: due }], waitedDays: 0 });
    setClock(minutesAfter(start, 3 * 24 * 60));
    expect(await staffClock(viewId)).toBe(due);
    expect(await come(viewId)).toMatchObject({ next: [{ says: "unread", when: "late", day: due }], waitedDays: 3 });
    await decide(priya, viewId, "allowed");
    const page = await come(viewId);
    expect(page).toMatchObject({ next: [{ says: "answer", when: "by", day: await staffClock(viewId) }], waitedDays: null });
    expect(JSON.stringify(page?.next)).not.toContain("unread");
  });

  test("promises no day on which nobody reads: said on a Friday it is Monday on every page and in the inbox, and not late at the weekend", async () => {
    const there = await anAuthority();
    const administrator = await aStaffActor(there, "helen", ["administrator"]);
    await setHours(administrator, there, { hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinute: 540, untilMinute: 1020 })), closedDays: [] });
    setClock(new Date("2026-11-27T15:00:00Z"));
    const { viewId, token } = await sayIt(there, { words: "hello" });
    expect((await viewSent(there, token, "en", aPhone(there)))?.days).toBe(3);
    await replyToView(aPhone(there), there, { id: viewId, proven: viewId }, { words: "and this", once: newToken(), language: "en" });
    const { read } = await db();
    const due = (await read.inboxItem.findMany({ where: { authorityId: there.id } })).map((item) => item.dueAt.toISOString());
    expect(due).toEqual(["2026-11-30T17:00:00.000Z", "2026-11-30T17:00:00.000Z"]);
    setClock(new Date("2026-11-29T20:00:00Z"));
    const page = await comeBackPage(aPhone(there), viewId, viewId);
    expect(page?.next).toMatchObject([{ says: "unread", when: "by", day: "2026-11-30" }]);
  });

  test("is shown to nobody else, and stands still for a view that was taken back", async () => {
    const { viewId } = await sayIt(here, { words: "hello" });
    expect(await comeBackPage(aPhone(here), viewId)).toBeNull();
    expect(await comeBackPage(aPhone(await anAuthority()), viewId, viewId)).toBeNull();
    await withdrawView(aPhone(here), { id: viewId, proven: viewId });
    expect(await come(viewId)).toMatchObject({ waitedDays: null });
  });
});

test("what its author wrote back says by when it is read, until somebody has read it; nobody is asked again what they have answered", async () => {
  const { viewId } = await sayIt(here, { words: "hello" });
  await decide(priya, viewId, "returned");
  const next = async () => (await come(viewId))?.next.map(({ says }) => says);
  expect(await next()).toContain("returned");
  setClock(minutesAfter(new Date(), 1));
  for (const words of ["it was the bus", "and the train"])
    await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words, once: newToken(), language: "en" });
  expect(await next()).toContain("unread");
  expect(await next()).not.toContain("returned");
  expect((await come(viewId))?.state).toBe("waiting");
  const { read } = await db();
  const replies = await read.reply.findMany({ where: { authorityId: here.id, viewId } });
  const [first, ...others] = replies;
  expect(await openAndReadReply(priya, first?.id ?? "")).toEqual({ ok: true });
  expect((await come(viewId))?.state, "one of the two is read").toBe("waiting");
  for (const reply of others) expect(await openAndReadReply(priya, reply.id)).toEqual({ ok: true });
  expect(await next()).not.toContain("unread");
  expect((await come(viewId))?.state).toBe("read");
  expect(await next(), "it is our turn").toContain("answer");
  expect(await next()).not.toContain("returned");
  await decide(other, viewId, "returned");
  expect(await next(), "it is asked anew").toContain("returned");
});

test("a member's list says of what was sent back the same as its page: asked until they wrote back to it, waiting until that is read", async () => {
  const dee = await aMemberActor(here);
  const { viewId } = await sayIt(here, { words: "hello", asMe: true }, dee);
  const states = async () => [(await myViews(here.id, dee.personId))[0]?.state, (await comeBackPage(dee, viewId))?.state];
  const write = (words: string) => replyToView(dee, here, { id: viewId }, { words, once: newToken(), language: "en" });
  await write("and this, before anybody asked");
  await decide(priya, viewId, "returned");
  expect(await states()).toEqual(["returned", "returned"]);
  await write("it was the bus");
  expect(await states()).toEqual(["waiting", "waiting"]);
  const { read } = await db();
  for (const reply of await read.reply.findMany({ where: { authorityId: here.id, viewId } })) await openAndReadReply(priya, reply.id);
  expect(await states()).toEqual(["read", "read"]);
});

describe("an advocate", () => {
  test("asked for waits in the inbox with a day; a worker who told one settles it; a change of mind too", async () => {
    setClock(new Date("2026-11-25T12:00:00Z"));
    const { viewId } = await sayIt(here, { words: "hello" });
    const view = { id: viewId, proven: viewId };
    await askForAdvocate(aPhone(here), here, view, true);
    const page = await come(viewId);
    expect(page?.next.some((next) => next.says === "advocate" && next.when === "by")).toBe(true);
    expect(await readAndTellAdvocate(await aStaffActor(here, "helen"), viewId)).toEqual({ ok: false, why: "role" });
    expect(await waits(viewId)).toContain("advocate");
    expect(page?.advocateToldOn).toBeNull();
    await readAndTellAdvocate(priya, viewId);
    expect(await waits(viewId)).not.toContain("advocate");
    expect((await come(viewId))?.advocateToldOn, "its author reads that it was done").toBe("2026-11-25");
    await askForAdvocate(aPhone(here), here, view, false);
    await askForAdvocate(aPhone(here), here, view, true);
    await askForAdvocate(aPhone(here), here, view, false);
    expect(await waits(viewId)).not.toContain("advocate");
    const changedMind = await sayIt(here, { words: "hello" });
    for (const wants of [true, false]) await askForAdvocate(aPhone(here), here, { id: changedMind.viewId, proven: changedMind.viewId }, wants);
    expect((await come(changedMind.viewId))?.advocateToldOn, "a change of mind told nobody").toBeNull();
    expect(await askForAdvocate(aPhone(here), here, { id: viewId }, true)).toEqual({ ok: false, why: "not-found" });
  });

  test("is told of by whoever may read the view: of one for a named worker by others only once nobody did in time, who may theme, answer and translate it then", async () => {
    const rosa = await aStaffActor(here, "helen", ["worker"]);
    const open = await sayIt(here, { words: "the bus is late", sharing: "wordsNoName" });
    expect(await decide(priya, open.viewId, "allowed")).toMatchObject({ ok: true });
    const theme = await giveTheme(priya, open.viewId, { name: "the bus is late" });
    const themeId = theme.ok ? theme.themeId : "";
    const { viewId } = await sayIt(here, { words: "the bus is late" });
    expect(await changeReaders(aPhone(here), { id: viewId, proven: viewId }, { only: rosa.personId })).toEqual({ ok: true });
    await askForAdvocate(aPhone(here), here, { id: viewId, proven: viewId }, true);
    const sam = await aStaffActor(here, "sam");
    const welsh = { language: "cy" as const, words: "mae'r bws yma", byKind: "worker" as const, byName: "Sam" };
    const all = async () => [
      await readAndTellAdvocate(priya, viewId),
      (await giveTheme(priya, viewId, { themeId })).ok,
      (await answerView(sam, here, viewId, "We will ask.")).ok,
      (await translateWords(sam, viewId, welsh)).ok,
      (await translationsForStaff(sam, viewId)).list.length,
    ];
    expect(await all()).toEqual([{ ok: false, why: "not-found" }, false, false, false, 0]);
    expect(await waits(viewId)).toContain("advocate");
    setClock(minutesAfter(new Date(), 3 * 24 * 60));
    expect(await all()).toEqual([{ ok: true }, true, true, true, 1]);
    expect(await waits(viewId)).not.toContain("advocate");
  });
});

describe("staff ask to use the words", () => {
  test("the author sees exactly what others would see; yes is for that text alone", async () => {
    const { viewId } = await sayIt(here, { words: "I asked Zadie twice.", sharing: "wordsNoName" });
    const view = { id: viewId, proven: viewId };
    expect((await come(viewId))?.quote).toBeNull();
    await readView(priya, viewId);
    await coverDetail(priya, viewId, { part: "Zadie", reason: "name" });
    await decide(priya, viewId, "allowed");
    const asked = (await come(viewId))?.quote;
    expect(JSON.stringify(asked?.shown)).not.toContain("Zadie");
    expect(await answerQuoteQuestion(aPhone(here), view, { shownHash: "another text", yes: true })).toEqual({ ok: false, why: "changed" });
    expect(await answerQuoteQuestion(aPhone(here), view, { shownHash: asked?.shownHash ?? "", yes: true })).toEqual({ ok: true });
    expect((await come(viewId))?.quote?.saidYes).toBe(true);
    await coverDetail(priya, viewId, { part: "twice", reason: "date" });
    expect((await come(viewId))?.quote?.saidYes, "a new cover is a new text").toBe(false);
  });

  test("no takes the words back from others at once; nobody but the author is asked", async () => {
    const { viewId } = await sayIt(here, { words: "hello", sharing: "wordsWithName", pickedName: "Star" });
    await decide(priya, viewId, "allowed");
    const asked = (await come(viewId))?.quote;
    expect(await answerQuoteQuestion(aPhone(here), { id: viewId }, { shownHash: asked?.shownHash ?? "", yes: true })).toEqual({ ok: false, why: "not-found" });
    await answerQuoteQuestion(aPhone(here), { id: viewId, proven: viewId }, { shownHash: asked?.shownHash ?? "", yes: false });
    const page = await come(viewId);
    expect([page?.sharing, page?.pickedName, page?.quote]).toEqual(["countedOnly", null, null]);
  });
});

describe("keeping and sharing", () => {
  test("how long it is kept can be changed by its author alone", async () => {
    const { viewId } = await sayIt(here, { words: "hello" });
    expect(await changeKeeping(aPhone(here), { id: viewId }, "forMe")).toEqual({ ok: false, why: "not-found" });
    await changeKeeping(aPhone(here), { id: viewId, proven: viewId }, "forMe");
    expect((await come(viewId))?.keeping).toBe("forMe");
  });

  test("a printed report that quotes the words gives its day; one that quotes others does not", async () => {
    const mine = await sayIt(here, { words: 'Lanterns "glow" for ever', sharing: "wordsNoName" });
    const notMine = await sayIt(here, { words: "Something else entirely", sharing: "wordsNoName" });
    // Half past midnight in London, in summer: the day is that of whoever reads it, at any hour that this is run.
    setClock(new Date("2027-07-31T23:30:00Z"));
    await change({ kind: "system", authorityId: here.id }, "view.printed", mine.viewId, async () => {});
    expect((await choicesPage(aPhone(here), mine.viewId, mine.viewId))?.printedOn).toBe("2027-08-01");
    expect((await choicesPage(aPhone(here), notMine.viewId, notMine.viewId))?.printedOn).toBeNull();
  });
});
