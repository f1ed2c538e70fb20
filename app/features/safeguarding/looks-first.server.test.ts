import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { refuseInsideChange } from "~/platform/db/inside-change.server";
import { newId } from "~/platform/id";
import { newToken } from "~/platform/seal.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { complain } from "../complaints/cast";
import { sayMore } from "../complaints/say-more.server";
import { answerByLink } from "../feedback/answer-feedback.server";
import { askForFeedback } from "../feedback/ask-for-feedback.server";
import { recordOccasion } from "../feedback/record-occasion.server";
import { flagWord } from "../jargon/flag-word.server";
import { addLine } from "../offers/add-line.server";
import { publishVersion } from "../offers/publish-version.server";
import { startOffer } from "../offers/start-offer.server";
import { suggestWords } from "../offers/suggest-words.server";
import { sayIt } from "../views/cast";
import { replyToView } from "../views/reply-to-view.server";
import { withdrawView } from "../views/withdraw-view.server";
import { attendTo, lookFirst } from "./attend-to.server";
import { raiseConcern } from "./raise-concern.server";
import { spotter } from "./read-worry-rules.server";
import type { ReadsLike } from "./reads-like";

const slow = { looking: 0, open: Promise.resolve() as Promise<void> };
let here: AuthorityFacts;
let go = () => {};
const { readsLike } = spotter();
beforeEach(async () => {
  here = await anAuthority();
  await aStaffActor(here, "ruth");
});
afterEach(() => {
  go();
  Object.assign(spotter(), { readsLike });
});

const worry = "i want to kill myself";
/** From now on looking takes as long as the test says, where the encoder of sentences is asked, so that what happens meanwhile can be seen. */
function holdTheSpotter() {
  slow.looking = 0;
  const held: ReadsLike = async (...given) => {
    refuseInsideChange("Looking");
    slow.looking++;
    await slow.open;
    return (readsLike as ReadsLike)(...given);
  };
  Object.assign(spotter(), { readsLike: held });
  slow.open = new Promise((open) => {
    go = open;
  });
}
const areLooking = (count: number) => vi.waitFor(() => expect(slow.looking).toBe(count), { timeout: 5000 });
const somebodyElseWrites = () => change({ kind: "system", authorityId: here.id }, "authority.opened", newId(), async () => "written");
const concerns = async () => (await db()).read.concern.findMany({ where: { authorityId: here.id }, select: { subjectKind: true, lockedWords: true } });

async function aReply() {
  const { viewId } = await sayIt(here, { words: "The food is good." });
  return { viewId, send: (words = worry) => replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words, once: newToken(), language: "en" }) };
}
async function feedback() {
  const sam = await aStaffActor(here, "sam");
  const made = await recordOccasion(sam, { kind: "visit", onDay: "2026-11-02", team: "East" });
  const asked = made.ok ? await askForFeedback(sam, here, made.id, { forWhom: "youngPerson", way: "link" }) : made;
  if (!asked.ok) throw new Error("nobody was asked");
  return { send: () => answerByLink(aPhone(here), asked.token ?? "", { words: worry }, "en") };
}
async function aFlag() {
  const flag = (said: { why?: string; heardWhere?: string }) =>
    flagWord(aPhone(here), here, { term: "contact time" }, { feeling: "sad", ...said, language: "en", once: newToken() });
  await flag({});
  return { send: async () => ({ ok: (await flag({ heardWhere: worry })).ok }) };
}
async function aSuggestion() {
  const sam = await aStaffActor(here, "sam");
  const offer = await startOffer(sam, { title: `Promise ${newId()}` });
  const key = offer.ok ? offer.key : "";
  const line = await addLine(sam, key, { section: "Visits", text: "We visit every six weeks.", mustByLaw: false });
  await publishVersion(sam, here, key);
  const at = { offerKey: key, lineId: line.ok ? line.lineId : "" };
  return { send: async () => ({ ok: (await suggestWords(aPhone(here), here, at, { words: worry, language: "en", once: newToken() })).ok }) };
}
async function aComplaint() {
  const { viewId } = await complain(here, { words: "My letters are opened." });
  return { send: () => sayMore(aPhone(here), here, { id: viewId, proven: viewId }, { words: worry, language: "en" }) };
}

test.each([
  ["reply", aReply],
  ["feedback", feedback],
  ["complaint", aComplaint],
  ["jargonFlag", aFlag],
  ["suggestion", aSuggestion],
] as const)(
  "while the words of a %s are looked at nobody waits who writes, and two at once are looked at at once; then words and alert are there together",
  async (kind, make) => {
    const [one, other] = [await make(), await make()];
    holdTheSpotter();
    const sending = [one.send(), other.send()];
    await areLooking(2);
    expect(await somebodyElseWrites()).toBe("written");
    expect(await concerns()).toEqual([]);
    go();
    expect(await Promise.all(sending)).toEqual([{ ok: true }, { ok: true }]);
    expect(await concerns()).toEqual([1, 2].map(() => ({ subjectKind: kind, lockedWords: worry })));
  },
);

test("a new word is looked at with what is said of it, one that is on the list is not; a person who raises a concern later locks the same letters", async () => {
  const flag = (word: { term: string }, said: { why?: string }) =>
    flagWord(aPhone(here), here, word, { feeling: "sad", ...said, language: "en", once: newToken() });
  expect(await flag({ term: "he hits me" }, {})).toMatchObject({ ok: true });
  expect(await concerns()).toEqual([{ subjectKind: "jargonFlag", lockedWords: "he hits me" }]);
  expect(await flag({ term: "he hits me" }, { why: "nobody should say it" })).toMatchObject({ ok: true });
  expect(await concerns()).toHaveLength(1);
  expect(await flag({ term: "respite" }, { why: "my dad punches me there" })).toMatchObject({ ok: true });
  const { read } = await db();
  const locked = "my dad punches me there\n\nrespite";
  const raised = await read.concern.findMany({ where: { authorityId: here.id } });
  const { subjectId = "" } = raised.find(({ lockedWords }) => lockedWords === locked) ?? {};
  const priya = await aStaffActor(here, "priya");
  expect(await raiseConcern(priya, { kind: "jargonFlag", id: subjectId })).toMatchObject({ ok: true });
  expect((await concerns()).map(({ lockedWords }) => lockedWords).sort()).toEqual(["he hits me", locked, locked]);
});

test("looking inside a change is refused, so that it cannot come back there unseen", async () => {
  const inside = () => lookFirst({ authorityId: here.id, words: worry, language: "en" });
  await expect(change({ kind: "system", authorityId: here.id }, "authority.opened", newId(), inside)).rejects.toThrow("inside a change");
});

test("the alert is written with the words or not at all", async () => {
  const looked = await lookFirst({ authorityId: here.id, words: worry, language: "en" });
  const failing = change({ kind: "system", authorityId: here.id }, "reply.submitted", newId(), async (tx) => {
    await attendTo(tx, looked, { kind: "reply", id: newId(), viewId: null });
    throw new Error("the disk is full");
  });
  await expect(failing).rejects.toThrow("the disk is full");
  const { read } = await db();
  const of = { where: { authorityId: here.id } };
  expect([await read.concern.count(of), await read.outboxMessage.count(of), await read.worryMatch.count(of)]).toEqual([0, 0, 0]);
});

test("what is taken back while it is looked at gets no reply", async () => {
  const { viewId, send } = await aReply();
  holdTheSpotter();
  const sending = send();
  await areLooking(1);
  await withdrawView(aPhone(here), { id: viewId, proven: viewId });
  go();
  expect(await sending).toEqual({ ok: false, why: "taken-back" });
  const { read } = await db();
  expect(await read.reply.count({ where: { authorityId: here.id } })).toBe(0);
});

test("where looking fails the words are kept, and read first", async () => {
  const { send } = await aReply();
  const [before, folder] = [process.env.WORRY_RULES, mkdtempSync(join(tmpdir(), "wrong-worry-rules-"))];
  writeFileSync(join(folder, "wrong.txt"), "say: a phrase of no rule\n");
  process.env.WORRY_RULES = folder;
  try {
    expect(await send("the food was fine today")).toEqual({ ok: true });
  } finally {
    if (before === undefined) delete process.env.WORRY_RULES;
    else process.env.WORRY_RULES = before;
  }
  const { read } = await db();
  const reply = await read.reply.findFirstOrThrow({ where: { authorityId: here.id } });
  expect(reply.words).toBe("the food was fine today");
  expect((await read.inboxItem.findFirstOrThrow({ where: { authorityId: here.id, subjectId: reply.id } })).readFirst).toBe(true);
});
