import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { answerView } from "~/features/asks/answer-ask.server";
import { makeComplaint } from "~/features/complaints/make-complaint.server";
import { replyToYoungPerson } from "~/features/moderation/reply-to-young-person.server";
import { attendToView } from "~/features/safeguarding/attend-to.server";
import { concernPage } from "~/features/safeguarding/pages.server";
import { codeView } from "~/features/themes/code-view.server";
import { codingItemPage, codingRoundPage } from "~/features/themes/coding-pages.server";
import { giveTheme } from "~/features/themes/give-theme.server";
import { startCodingRound } from "~/features/themes/start-coding-round.server";
import { sayIt } from "~/features/views/cast";
import { copyOf } from "~/features/views/copy.server";
import { replyToView } from "~/features/views/reply-to-view.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { commitTogether } from "~/platform/db/group-commit.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../cast/an-authority";

let here: AuthorityFacts;

let sam: StaffActor;
let ruth: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [sam, ruth] = [await aStaffActor(here, "sam"), await aStaffActor(here, "ruth")];
});
afterEach(() => setClock(undefined));

const own = (id: string) => ({ id, proven: id });
const takenBack = async (id: string) => expect(await withdrawView(aPhone(here), own(id))).toEqual({ ok: true });
const once = () => newId().padEnd(43, "x");
const reads = async () => (await db()).read;

describe("What others wrote or chose about a view that is taken back", () => {
  test("goes where it is to its author alone: a message, an answer and its translations, of which the row stays", async () => {
    const { viewId } = await sayIt(here, { words: "the blue door sticks" });
    expect(await replyToYoungPerson(sam, viewId, { words: "Is it the blue door?", once: once() })).toMatchObject({ ok: true });
    const translations = [{ language: "cy", words: "In other words", byKind: "worker" as const, byName: "Sam" }];
    expect(await answerView(sam, here, viewId, "The blue door is mended.", translations)).toMatchObject({ ok: true });
    await takenBack(viewId);
    const read = await reads();
    const where = { where: { authorityId: here.id, viewId } };
    expect((await read.reply.findMany(where)).map(({ words, speaker }) => [speaker, words])).toEqual([["staff", ""]]);
    const [answered] = await read.answeredView.findMany({ ...where, include: { answer: { include: { translations: true } } } });
    expect(answered?.answer).toMatchObject({ words: "", translations: [] });
    expect(JSON.stringify(await copyOf(aPhone(here), viewId, viewId))).not.toMatch(/blue door|other words/);
  });

  test("stays where it became a complaint: what officers wrote about it is its record", async () => {
    const { viewId } = await sayIt(here, { words: "the red door sticks" });
    expect(await replyToYoungPerson(sam, viewId, { words: "Is it the red door?", once: once() })).toMatchObject({ ok: true });
    expect(await makeComplaint(aPhone(here), here, own(viewId), { about: [], aboutWords: null, putRight: null, wantsAdvocate: false })).toMatchObject({
      ok: true,
    });
    await takenBack(viewId);
    expect((await (await reads()).reply.findMany({ where: { authorityId: here.id, viewId } })).map(({ words }) => words)).toEqual(["Is it the red door?"]);
  });

  test("goes from the comparison of two who theme: no choice stays with it, and a round goes on and ends with the others", async () => {
    const there = await anAuthority();
    const [first, second] = [await aStaffActor(there, "priya"), await aStaffActor(there, "sam")];
    const ids = [];
    for (const words of ["warm rooms", "cold rooms", "no rooms"]) ids.push((await sayIt(there, { words, sharing: "wordsNoName" })).viewId);
    const given = await giveTheme(first, ids[0] ?? "", { name: "warm rooms" });
    const themeId = given.ok ? given.themeId : null;
    const started = await startCodingRound(first, { firstId: first.personId, secondId: second.personId, size: 3 });
    const round = started.ok ? started.id : "";
    const page = async () => (await codingRoundPage(first, round, "Europe/London")) ?? Promise.reject(new Error("no round"));
    for (const id of ids.slice(0, 2)) for (const who of [first, second]) await codeView(who, round, id, themeId);
    await withdrawView({ kind: "phone", authorityId: there.id }, own(ids[0] ?? ""));
    const read = await reads();
    expect((await read.codingItem.findMany({ where: { authorityId: there.id } })).map(({ viewId }) => viewId).sort()).toEqual(ids.slice(1).sort());
    expect(await page()).toMatchObject({ views: 2, both: 1, next: ids[2], agreement: null });
    await withdrawView({ kind: "phone", authorityId: there.id }, own(ids[2] ?? ""));
    expect(await page()).toMatchObject({ views: 1, next: null, agreement: { views: 1, same: 1 } });
    expect(await codingItemPage(first, round, ids[2] ?? "")).toBeNull();
    await withdrawView({ kind: "phone", authorityId: there.id }, own(ids[1] ?? ""));
    expect(await page(), "of which nothing is left, it is over").toMatchObject({ views: 0, next: null, agreement: { views: 0, kappa: null } });
  });

  test("goes from what the worry spotter found; with a concern it stays, for those who read its locked words", async () => {
    const { viewId } = await sayIt(here, { words: "my mum hits me" });
    await replyToView(aPhone(here), here, own(viewId), { words: "he hits me too", once: once(), language: "en" });
    const quiet = (await sayIt(here, { words: "The food is good." })).viewId;
    const read = await reads();
    const matches = async (ids: string[]) => read.worryMatch.count({ where: { authorityId: here.id, subjectId: { in: ids } } });
    const replies = (await read.reply.findMany({ where: { authorityId: here.id, viewId } })).map(({ id }) => id);
    // What was found where no concern was raised: a row from before each of them raised one.
    const sent = {
      authorityId: here.id,
      timeZone: here.timeZone,
      viewId: quiet,
      at: new Date(),
      concerned: { about: [], shutOut: [], keptBefore: [] },
      words: "my mum hits me",
      language: "en",
    };
    await commitTogether({ statements: (await attendToView(sent)).statements.filter(({ sql }) => sql.includes("WorryMatch")) });
    const before = await matches([viewId, ...replies]);
    expect([before > 1, (await matches([quiet])) > 0]).toEqual([true, true]);
    for (const id of [viewId, quiet]) await takenBack(id);
    expect([await matches([viewId, ...replies]), await matches([quiet])]).toEqual([before, 0]);
    const concern = await read.concern.findFirstOrThrow({ where: { authorityId: here.id, viewId, subjectKind: "view" } });
    expect((await concernPage(ruth, concern.id))?.matched).toMatchObject([{ words: expect.stringContaining("hits") }]);
  });
});
