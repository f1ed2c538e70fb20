import { readFileSync } from "node:fs";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { answerView } from "~/features/asks/answer-ask.server";
import { giveVerdict } from "~/features/asks/give-verdict.server";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { sayThanks } from "~/features/complaints/say-thanks.server";
import { settle } from "~/features/inbox/wait.server";
import { readAndDecide } from "~/features/moderation/cast";
import { coverDetail } from "~/features/moderation/cover-detail.server";
import { readView } from "~/features/moderation/read-view.server";
import { wordsHash } from "~/features/published/words-hash.server";
import { giveTheme } from "~/features/themes/give-theme.server";
import { putPublished } from "~/features/translations/put-published.server";
import { translateWords } from "~/features/translations/translate-said.server";
import { answerQuoteQuestion, quoteQuestion } from "~/features/views/approve-quote.server";
import { sayIt } from "~/features/views/cast";
import { changeSharing } from "~/features/views/change-sharing.server";
import { forgetOldViews } from "~/features/views/forget-old-views.server";
import { objectToTheme } from "~/features/views/object-to-theme.server";
import { ownView } from "~/features/views/own-view.server";
import { replyToView } from "~/features/views/reply-to-view.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { aYearBefore, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import type { Language } from "~/platform/i18n/languages";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";
import { textOf } from "./source";

const models = [...textOf("prisma/schema.prisma").matchAll(/^model (\w+) \{/gm)].map(([, name = ""]) => name);
let here: AuthorityFacts;
let priya: StaffActor;
let sam: StaffActor;
beforeAll(async () => {
  // No moment of the real clock: one in a thousand would end like a phone's.
  staffs("2026-11-01");
  here = await anAuthority();
  [priya, sam] = await Promise.all([aStaffActor(here, "priya"), aStaffActor(here, "sam")]);
});
afterEach(() => setClock(undefined));

/** Every row of every table, with the table's name. */
async function everyRow(): Promise<{ model: string; row: Record<string, unknown> }[]> {
  const { read } = await db();
  const tables = read as unknown as Record<string, { findMany: () => Promise<Record<string, unknown>[]> }>;
  const of = async (model: string) => (await tables[`${model[0]?.toLowerCase()}${model.slice(1)}`]?.findMany())?.map((row) => ({ model, row })) ?? [];
  return (await Promise.all(models.map(of))).flat();
}

/** What a phone says and does with it, at a time of day that ends in these milliseconds; staff come at others. */
const phones = (day: string) => setClock(new Date(`${day}T13:37:41.777Z`));
const staffs = (day: string) => setClock(new Date(`${day}T09:12:05.333Z`));
const mark = "zebra lemonade";

async function wholeStory() {
  phones("2026-11-02");
  const { viewId } = await sayIt(here, {
    words: `nobody rang me, ${mark} at the door`,
    sharing: "wordsWithName",
    pickedName: `${mark} star`,
    helpedBy: `${mark} aunt`,
    feeling: "sad",
    ageBand: "10to12",
    safeNow: "yes",
    wantsToTalk: true,
  });
  const own = { id: viewId, proven: viewId };
  const phone = aPhone(here);
  await replyToView(phone, here, own, { words: `${mark} again`, once: newId().padEnd(43, "x"), language: "en" });
  staffs("2026-11-03");
  await readView(priya, viewId);
  expect(await readAndDecide(priya, viewId, { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null })).toMatchObject({
    ok: true,
  });
  expect(await coverDetail(priya, viewId, { part: "door", reason: "place" })).toMatchObject({ ok: true });
  expect(await giveTheme(priya, viewId, { name: mark })).toMatchObject({ ok: true });
  const raised = await raiseAsk(sam, here, { asked: `nobody rang me, ${mark}`, from: "views", views: [viewId], groups: [], language: "en" });
  expect(raised).toMatchObject({ ok: true });
  const askId = raised.ok ? raised.id : "";
  const parts = [{ part: "asked", sourceHash: wordsHash(`nobody rang me, ${mark}`), words: `${mark} yma`, isStillRight: false }];
  const put = await putPublished(sam, here, "cy" as Language, { kind: "ask", id: askId }, { byKind: "worker", byName: "Sam", parts });
  expect(put).toEqual({ ok: true, changed: 1 });
  expect(await answerView(sam, here, viewId, "We will ring you on Friday.")).toMatchObject({ ok: true });
  expect(await sayThanks(phone, own, { personId: sam.personId, forName: "", mayPassOn: true })).toEqual({ ok: true });
  const { read } = await db();
  const lately = await ownView(phone, viewId, viewId);
  const shownHash = (lately && quoteQuestion(lately)?.shownHash) ?? "";
  expect(await answerQuoteQuestion(phone, own, { shownHash, yes: true })).toEqual({ ok: true });
  const welsh = { language: "cy", words: `${mark} wedi`, byKind: "worker" as const, byName: "Sam" };
  expect(await translateWords(sam, viewId, welsh)).toEqual({ ok: true });
  phones("2026-11-04");
  const theme = await read.viewTheme.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
  expect(await giveVerdict(phone, { viewId, verdict: "notReally" })).toEqual({ ok: true });
  expect(await objectToTheme(phone, own, theme.themeId)).toEqual({ ok: true });
  expect(await changeSharing(phone, own, { sharing: "wordsNoName" })).toEqual({ ok: true });
  return { viewId, own, phone };
}

describe("Words that their author takes back", () => {
  test("are in no column of any table, and no time of day is left that could say who had the phone", async () => {
    const { own, phone } = await wholeStory();
    const before = await everyRow();
    expect(before.filter(({ row }) => JSON.stringify(row).includes(mark)).length, "the words were really in several tables").toBeGreaterThan(4);
    phones("2026-11-05");
    expect(await withdrawView(phone, own)).toEqual({ ok: true });
    const { read } = await db();
    const view = await read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: own.id } } });
    expect(view, "nor how they felt, how old they are, whether they were safe").toMatchObject({
      words: "",
      feeling: null,
      ageBand: null,
      safeNow: null,
      wantsToTalk: false,
    });
    const of = { where: { authorityId: here.id, viewId: own.id } };
    expect(await read.compliment.findMany(of), "nor whom they thanked").toMatchObject([{ forName: "", forPersonId: null, mayPassOn: false }]);
    expect(
      (await read.quoteApproval.findMany(of)).map(({ shownHash }) => shownHash),
      "nor a hash by which their words could be guessed",
    ).toEqual([""]);
    expect([await read.viewTheme.count(of), await read.themeObjection.count(of)], "nor what it was taken to be about, by others or by themselves").toEqual([
      0, 0,
    ]);
    const after = await everyRow();
    expect(after.filter(({ row }) => JSON.stringify(row).includes(mark)).map(({ model }) => model)).toEqual([]);
    const times = after
      .filter(({ model }) => model !== "Visit")
      .flatMap(({ model, row }) =>
        Object.entries(row).flatMap(([column, value]) => (value instanceof Date && value.getUTCMilliseconds() === 777 ? [`${model}.${column}`] : [])),
      );
    expect([...new Set(times)]).toEqual([]);
  });

  test("stand in no byte of the database file or its log", async () => {
    const { emptyLog, provider } = await db();
    if (provider !== "sqlite") return expect(await emptyLog()).toBe(false);
    const file = (process.env.DATABASE_URL ?? "").slice("file:".length);
    const { viewId } = await sayIt(here, { words: "the copper kettle sang" });
    const [lying] = await rowsBySql<{ words: string }>(`SELECT "words" FROM "View" WHERE "id" = ?`, [viewId]);
    const sealed = String(lying?.words);
    expect(sealed.length, "sealed as they are").toBeGreaterThan(100);
    const holds = () => ["", "-wal"].some((ending) => readFileSync(`${file}${ending}`).includes(sealed));
    expect(holds(), "they were there").toBe(true);
    await withdrawView(aPhone(here), { id: viewId, proven: viewId });
    expect(holds()).toBe(false);
  });
});

describe("What was to be kept just for this work", () => {
  test("is gone twelve months after it was last used, by the clock; what is kept for its author, in use or waiting stays", async () => {
    const there = await anAuthority();
    const moderator = await aStaffActor(there, "priya");
    const words = (name: string) => `${name} said this`;
    phones("2025-03-10");
    const said = async (name: string, keeping: "thisWork" | "forMe" = "thisWork") => (await sayIt(there, { words: words(name), keeping })).viewId;
    const [old, mine, used, unread] = [await said("old"), await said("mine", "forMe"), await said("used"), await said("unread")];
    staffs("2025-03-11");
    for (const id of [old, mine, used]) {
      await readView(moderator, id);
      const outcome = { outcome: "declined" as const, mayBeCounted: false, mayBeQuoted: false, reason: "read", sawDecisionId: null };
      expect(await readAndDecide(moderator, id, outcome)).toMatchObject({ ok: true });
      await change(moderator, "inbox.settled", id, (tx) => settle(tx, { ...moderator, subjectKind: "view", subjectId: id }));
    }
    phones("2025-09-01");
    await changeSharing(aPhone(there), { id: used, proven: used }, { sharing: "countedOnly" });
    const { read } = await db();
    const left = async () => (await read.view.findMany({ where: { authorityId: there.id } })).map((view) => view.words).filter((text) => text !== "");
    staffs("2026-03-11");
    expect(await forgetOldViews()).toBe(0);
    staffs("2026-03-12");
    expect(await forgetOldViews()).toBe(1);
    expect((await left()).sort()).toEqual(["mine", "unread", "used"].map(words));
    staffs("2026-09-03");
    expect(await forgetOldViews()).toBe(1);
    expect((await left()).sort()).toEqual(["mine", "unread"].map(words));
    expect(await forgetOldViews(), "and a second look finds nothing").toBe(0);
    expect(unread).toBeTruthy();
  });

  test.each([
    ["2026-03-10", "2025-03-10"],
    ["2024-02-29", "2023-02-28"],
  ])("twelve months before %s is %s", (day, before) => expect(aYearBefore(day)).toBe(before));
});
