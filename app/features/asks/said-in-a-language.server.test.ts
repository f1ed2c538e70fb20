import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { replyToYoungPerson } from "../moderation/reply-to-young-person.server";
import { giveTheme } from "../themes/give-theme.server";
import { copyOf } from "../views/copy.server";
import { comeBackPage } from "../views/pages.server";
import { replyToView } from "../views/reply-to-view.server";
import { answerView } from "./answer-ask.server";
import { aViewThatMayBeShown } from "./cast";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
});

const aView = async (words: string, language: "ar" | "en") => (await aViewThatMayBeShown(here, priya.personId, { words, language })).viewId;
const inKurdish = async (words: string) => (await aViewThatMayBeShown(here, priya.personId, { words, language: "ckb" as "ar" })).viewId;
const pageOf = async (viewId: string) => comeBackPage(aPhone(here), viewId, viewId);

test("An answer is kept in the language of the page it was typed on, and in another one only where its letters cannot be that", async () => {
  const viewId = await inKurdish("ژوورەکەم سارد");
  await answerView(sam, here, viewId, "You get a heater on Friday.", [], "en");
  await answerView(sam, here, viewId, "You get a blanket today.", [], "ar");
  await answerView(sam, here, viewId, "هەینی گەرمکەرەوەیەکت دەبێت.", [], "en");
  const answers = (await pageOf(viewId))?.answers.map(({ words, language }) => `${language} ${words}`);
  expect(answers?.sort()).toEqual(["ckb هەینی گەرمکەرەوەیەکت دەبێت.", "en You get a blanket today.", "en You get a heater on Friday."]);
  expect((await copyOf(aPhone(here), viewId, viewId))?.answers.map(({ language }) => language).sort(), "and in their copy").toEqual(["ckb", "en", "en"]);
});

test("What was written before its language was kept says what its letters say", async () => {
  const viewId = await inKurdish("خواردنەکە باش نییە");
  await answerView(sam, here, viewId, "We changed the cook.");
  await answerView(sam, here, viewId, "چێشتلێنەرەکەمان گۆڕی.");
  await replyToYoungPerson(sam, viewId, { words: "When is it worst?", once: newToken() });
  await change(sam, "answer.given", viewId, async (tx) => {
    await tx.answer.updateMany({ where: { authorityId: here.id, views: { some: { viewId } } }, data: { language: null } });
    await tx.reply.updateMany({ where: { authorityId: here.id, viewId }, data: { language: null } });
  });
  const page = await pageOf(viewId);
  expect(page?.answers.map(({ language }) => language).sort()).toEqual(["ckb", "en"]);
  expect(page?.replies.map(({ language }) => language)).toEqual(["en"]);
});

test("What is said back and forth is each in the language of whoever wrote it, whatever the view is in", async () => {
  const viewId = await aView("the bus is late", "en");
  await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "الحافلة متأخرة", once: newToken(), language: "ar" });
  await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "every day", once: newToken(), language: "easy" });
  await replyToYoungPerson(sam, viewId, { words: "Which bus is it?", once: newToken(), typedIn: "ar" });
  expect((await pageOf(viewId))?.replies.map(({ language }) => language)).toEqual(["ar", "en", "en"]);
});

test("A theme's name is in the language of the view whose words it is", async () => {
  const viewId = await inKurdish("کەس پرسیاری لێ نەکردم");
  expect((await giveTheme(priya, viewId, { name: "کەس پرسیاری لێ نەکردم" })).ok).toBe(true);
  expect((await pageOf(viewId))?.themes.map(({ language }) => language)).toEqual(["ckb"]);
  const { read } = await db();
  expect(await read.theme.count({ where: { authorityId: here.id, language: "ckb" } })).toBe(1);
});
