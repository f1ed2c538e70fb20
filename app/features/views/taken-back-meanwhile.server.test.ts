import { beforeAll, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { giveTranslationMachine } from "~/platform/translation/machine";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { answerView } from "../asks/answer-ask.server";
import { giveVerdict } from "../asks/give-verdict.server";
import { translateWords } from "../translations/translate-said.server";
import { askForAdvocate } from "./ask-for-advocate.server";
import { sayIt } from "./cast";
import { changeSharing } from "./change-sharing.server";
import { replyToView } from "./reply-to-view.server";
import { withdrawView } from "./withdraw-view.server";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
});
const waiting = async (viewId: string) => {
  const { read } = await db();
  return read.inboxItem.count({ where: { authorityId: here.id, subjectId: viewId, settledOn: null } });
};

test("nothing that its author does with another tap is left on a view that they take back at the same moment", async () => {
  const phone = aPhone(here);
  const { viewId } = await sayIt(here, { words: "zebra", ageBand: "16to17", topic: "school", sharing: "wordsNoName" });
  const view = { id: viewId, proven: viewId };
  await Promise.all([
    withdrawView(phone, view),
    replyToView(phone, here, view, { words: "zebra again", once: newToken(), language: "en" }),
    changeSharing(phone, view, { sharing: "wordsWithName", pickedName: "Zebra" }),
    askForAdvocate(phone, here, view, true),
  ]);
  const { read } = await db();
  const where = { authorityId: here.id };
  const left = [await read.view.findMany({ where: { ...where, id: viewId } }), await read.reply.findMany({ where: { ...where, viewId } })];
  expect(JSON.stringify(left).toLowerCase()).not.toContain("zebra");
  const items = await read.inboxItem.findMany({ where, select: { settledOn: true, topic: true, ageBand: true } });
  expect(items.map(({ topic, ageBand }) => ({ topic, ageBand }))).toEqual(items.map(() => ({ topic: null, ageBand: null })));
  expect(items.filter((item) => item.settledOn === null)).toEqual([]);
});

test('"not really" from a page that was open before opens nothing again', async () => {
  const sam = await aStaffActor(here, "sam");
  const { viewId } = await sayIt(here, { words: "hello" });
  expect((await answerView(sam, here, viewId, "We will.")).ok).toBe(true);
  await withdrawView(aPhone(here), { id: viewId, proven: viewId });
  expect(await giveVerdict(aPhone(here), { viewId, verdict: "notReally" })).toEqual({ ok: false, why: "taken-back" });
  expect(await waiting(viewId)).toBe(0);
});

test("a machine that is still translating leaves no translation of words that were taken back meanwhile", async () => {
  const sam = await aStaffActor(here, "sam");
  const { viewId } = await sayIt(here, { words: "zebra" });
  const translate = async (words: string) => {
    await withdrawView(aPhone(here), { id: viewId, proven: viewId });
    return words;
  };
  giveTranslationMachine({ name: "Slow", translate });
  try {
    await translateWords(sam, viewId, { language: "ar", byKind: "machine", byName: "", words: "" });
  } finally {
    giveTranslationMachine(null);
  }
  const { read } = await db();
  expect(await read.wordsTranslation.count({ where: { authorityId: here.id, viewId } })).toBe(0);
});
