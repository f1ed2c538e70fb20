import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayLeft } from "../leaving/say-left.server";
import { readAndDecide } from "../moderation/cast";
import { coverDetail } from "../moderation/cover-detail.server";
import { sayIt } from "../views/cast";
import { withdrawView } from "../views/withdraw-view.server";
import { makeComplaint } from "./make-complaint.server";
import { passThanksOn } from "./pass-thanks-on.server";
import { importReturns, typeInReturn } from "./record-returns.server";
import { recurringInComplaints, returnsPage } from "./returns-pages.server";
import { sayThanks } from "./say-thanks.server";
import { myThanks, readThanks, thanksCounted, thanksNotRead, thanksPage } from "./thanks-pages.server";

let here: AuthorityFacts;
let grace: StaffActor;
let sam: StaffActor;
let priya: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  grace = await aStaffActor(here, "helen", ["complaintsOfficer"]);
  [sam, priya] = await Promise.all([aStaffActor(here, "sam"), aStaffActor(here, "priya")]);
});

const head = "from,to,measure,raised_by,value,unit,of,words,changed,told";
const quarter = (value: number) => `${head}\n2026-04-01,2026-06-30,complaints,,${value},,,,,\n2026-04-01,2026-06-30,theme,child,3,,,Moves,,\n`;

describe("returns", () => {
  test("are taken in whole; the same again changes nothing; a corrected quarter replaces that quarter alone", async () => {
    expect(await importReturns(grace, `${quarter(5)}2026-07-01,2026-09-30,complaints,,8,,,,,\n`)).toMatchObject({ ok: true, periods: 2, loaded: { added: 3 } });
    expect(await importReturns(grace, quarter(5))).toMatchObject({ loaded: { added: 0, changed: 0, removed: 0 } });
    expect(await importReturns(grace, `${head}\n2026-04-01,2026-06-30,complaints,,6,,,,,\n`)).toMatchObject({ loaded: { changed: 1, removed: 1 } });
    const periods = await returnsPage(here.id, here.timeZone);
    expect(periods.map(({ from, figures }) => [from, figures.map(({ value }) => value)])).toEqual([
      ["2026-07-01", [8]],
      ["2026-04-01", [6]],
    ]);
  });
  test("with one wrong line write nothing at all", async () => {
    const before = await returnsPage(here.id, here.timeZone);
    expect(await importReturns(grace, `${quarter(7)}2026-10-01,2026-12-31,nothing,,1,,,,,\n`)).toMatchObject({ ok: false });
    expect(await returnsPage(here.id, here.timeZone)).toEqual(before);
  });
  test("typed in leave what is blank, and name the field of each problem", async () => {
    expect(await typeInReturn(grace, { from: "2026-07-01", to: "2026-09-30", "stage2-all": "2" })).toEqual({ ok: true });
    expect((await returnsPage(here.id, here.timeZone))[0]?.figures.map(({ measure, value }) => [measure, value])).toEqual([
      ["complaints", 8],
      ["stage2", 2],
    ]);
    expect(await typeInReturn(grace, { from: "2026-07-01", to: "", "stage2-all": "two" })).toMatchObject({
      problems: [{ field: "to" }, { field: "stage2-all" }],
    });
  });
  test("told anew keep what they said before, with who told it and when; the same again leaves no trace", async () => {
    const there = await anAuthority();
    const [first, second] = [await aStaffActor(there, "helen", ["complaintsOfficer"]), await aStaffActor(there, "sam", ["complaintsOfficer"])];
    const days = { from: "2026-04-01", to: "2026-06-30" };
    const tell = (by: StaffActor, typed: object, sure = false) => typeInReturn(by, { ...days, ...typed }, sure);
    expect(await tell(first, { "complaints-all": "41", "complaints-child": "9", "complaints-adult": "32", learned: "Late", changed: "A card" })).toEqual({
      ok: true,
    });
    expect(await tell(second, { "complaints-all": "30" })).toMatchObject({
      ok: false,
      problems: [{ field: "complaints-all", says: "moreThanBefore", found: "41" }],
    });
    expect(await tell(second, { "complaints-all": "44" })).toMatchObject({ ok: false, problems: [{ field: "complaints-all", says: "notAddUp", found: "41" }] });
    expect(await tell(second, { "complaints-all": "44" }, true)).toEqual({ ok: true });
    await tell(second, { "complaints-all": "44" }, true);
    const [page] = await returnsPage(there.id, there.timeZone);
    const told = page?.told.map((one) => [one.kind === "figure" ? `${one.measure} ${one.raisedBy}` : one.kind, one.was, one.became, one.by]) ?? [];
    const count = (value: number) => ({ unit: "count", value, of: null });
    expect(told[0]).toEqual(["complaints null", count(41), count(44), "Sam Okoro"]);
    expect(told.slice(1)).toHaveLength(4);
    expect(told).toContainEqual(["complaints null", null, count(41), "Helen Marsh"]);
    expect(told).toContainEqual(["learning", null, "Late → A card", "Helen Marsh"]);
    expect(page?.told.every(({ on }) => /^\d{4}-\d{2}-\d{2}$/.test(on))).toBe(true);
  });
  test("taken in from a file keep what is taken out, and a text that was told otherwise", async () => {
    const there = await anAuthority();
    const system = { kind: "system", authorityId: there.id } as const;
    const file = (...rows: string[]) => importReturns(system, [head, ...rows.map((row) => `2026-04-01,2026-06-30,${row}`)].join("\n"));
    await file("complaints,,5,,,,,", "stage2,,1,,4,,,", "theme,child,3,,,Moves,,", "learning,,,,,Late,,");
    await file("complaints,,5,,,,,", "learning,,,,,Very late,,");
    const [page] = await returnsPage(there.id, there.timeZone);
    const anew = page?.told.filter(({ was }) => was !== null) ?? [];
    expect(anew.map((one) => [one.kind === "figure" ? one.words : one.kind, one.was, one.became, one.by])).toEqual(
      expect.arrayContaining([
        ["stage2", { unit: "count", value: 1, of: 4 }, null, null],
        ["Moves", { unit: "count", value: 3, of: null }, null, null],
        ["learning", "Late", "Very late", null],
      ]),
    );
    expect(anew).toHaveLength(3);
  });
  test("of a period that is not over are refused", async () => {
    expect(await typeInReturn(grace, { from: "2127-04-01", to: "2127-06-30", "complaints-all": "1" })).toMatchObject({
      ok: false,
      problems: [{ field: "to", says: "notOver" }],
    });
  });
  test("may not be recorded by anybody but the complaints officers", async () => {
    for (const actor of [sam, priya]) {
      expect(await importReturns(actor, quarter(1))).toEqual({ ok: false, why: "role" });
      expect(await typeInReturn(actor, { from: "2026-01-01", to: "2026-03-31", "complaints-all": "1" })).toEqual({ ok: false, why: "role" });
    }
    expect(await recurringInComplaints(here.id, "2026-01-01", "2026-03-31")).toEqual([]);
  });
});

describe("a thank-you", () => {
  const own = (id: string) => ({ id, proven: id });
  const allow = (viewId: string) =>
    readAndDecide(priya, viewId, { outcome: "allowed", mayBeCounted: false, mayBeQuoted: false, reason: null, sawDecisionId: null });
  const thanked = async (words: string, personId: string | null, mayPassOn = true) => {
    const { viewId } = await sayIt(here, { words, topic: "thanks" });
    expect(await sayThanks(aPhone(here), own(viewId), { personId, forName: "the lady at the desk", mayPassOn })).toEqual({ ok: true });
    return viewId;
  };
  test("reaches the named worker in the child's own words, once a moderator allowed it, and its author sees when", async () => {
    const viewId = await thanked(" thank u for coming 😀 ", sam.personId);
    expect((await thanksPage(sam)).mine).toEqual([]);
    await allow(viewId);
    expect(await thanksNotRead(sam)).toBe(1);
    const [mine] = (await readThanks(sam)).mine;
    expect(mine?.segments).toEqual([{ kind: "words", at: 0, text: " thank u for coming 😀 " }]);
    expect(await thanksNotRead(sam)).toBe(0);
    expect((await myThanks(aPhone(here), here, own(viewId)))?.seenOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect((await thanksPage(priya)).mine, "nobody beyond the consent").toEqual([]);
  });
  test("reaches nobody with what a moderator covered: not the named worker, not who passes it on, whose reading its author sees", async () => {
    const { read } = await db();
    for (const personId of [sam.personId, null]) {
      const viewId = await thanked("thank u for the talk about Harborne Road", personId);
      expect(await coverDetail(priya, viewId, { part: "Harborne Road", reason: "place" })).toMatchObject({ ok: true });
      await allow(viewId);
      const { mine, waiting } = await readThanks(sam);
      const shown = [...mine, ...waiting].find(({ id }) => id === viewId);
      expect(shown?.segments).toEqual([
        { kind: "words", at: 0, text: "thank u for the talk about " },
        { kind: "cover", at: 27, reason: "place" },
      ]);
      const readers = (await read.reading.findMany({ where: { authorityId: here.id, viewId, personId: { not: priya.personId } } })).map((row) => row.personId);
      expect(readers, "to whom it is said, its author sees by itself").toEqual(personId ? [] : [sam.personId]);
      expect(await withdrawView(aPhone(here), own(viewId))).toEqual({ ok: true });
    }
  });
  test("without a yes, taken back, or made a complaint reaches nobody and is not counted", async () => {
    const counted = () => thanksCounted(here.id, "2000-01-01", "2100-01-01");
    const before = await counted();
    const no = await thanked("not this", sam.personId, false);
    const back = await thanked("taken back", sam.personId);
    const complaint = await thanked("not so nice after all", sam.personId);
    for (const id of [no, back, complaint]) await allow(id);
    await withdrawView(aPhone(here), own(back));
    await makeComplaint(aPhone(here), here, own(complaint), { about: [], aboutWords: null, putRight: null, wantsAdvocate: false });
    expect(JSON.stringify((await thanksPage(sam)).mine)).not.toMatch(/not this|taken back|not so nice/);
    expect(await counted()).toBe(before);
  });
  test("that names somebody in words is passed on by a participation worker, once, and by nobody else", async () => {
    const viewId = await thanked("she says my name right", null);
    await allow(viewId);
    expect((await thanksPage(grace)).waiting).toEqual([]);
    expect((await thanksPage(sam)).waiting.map(({ id }) => id)).toEqual([viewId]);
    for (const actor of [grace, priya]) expect(await passThanksOn(actor, viewId, grace.personId)).toEqual({ ok: false, why: "not-found" });
    const gone = await aStaffActor(here, "helen", ["worker"]);
    await sayLeft(await aStaffActor(here, "helen", ["administrator"]), here, gone.personId, "2026-01-01");
    expect(await passThanksOn(sam, viewId, gone.personId), "nor to whoever has left").toEqual({ ok: false, why: "not-found" });
    expect(await passThanksOn(sam, viewId, grace.personId)).toEqual({ ok: true });
    expect(await passThanksOn(sam, viewId, priya.personId)).toEqual({ ok: false, why: "not-found" });
    expect((await thanksPage(grace)).mine.map(({ id }) => id)).toEqual([viewId]);
    const { read } = await db();
    expect(JSON.stringify(await read.outboxMessage.findMany({ where: { authorityId: here.id, subjectId: viewId } }))).not.toContain("name right");
  });
  test("says on the way whom it thanks: it waits for its moderator like any other, and without a yes reaches nobody", async () => {
    const said = async (draft: object) => (await sayIt(here, { words: "u waited with me", topic: "thanks", ...draft })).viewId;
    const may = await said({ thanksTo: sam.personId, thanksMay: "yes" });
    const no = await said({ thanksTo: sam.personId, thanksMay: "no" });
    const inWords = await said({ thanksName: "the night lady", thanksMay: "yes" });
    const other = await said({ topic: "good", thanksTo: sam.personId, thanksMay: "yes" });
    const those = async () => (await thanksPage(sam)).mine.map(({ id }) => id).filter((id) => [may, no, inWords, other].includes(id));
    expect(await those()).toEqual([]);
    for (const id of [may, no, inWords, other]) await allow(id);
    expect(await those()).toEqual([may]);
    expect((await thanksPage(sam)).waiting.find(({ id }) => id === inWords)?.forName).toBe("the night lady");
    expect(await myThanks(aPhone(here), here, own(no))).toMatchObject({ person: sam.personId, mayPassOn: false });
    await expect(said({ thanksTo: priya.personId, thanksMay: "yes" }), "who does not agree to be named").rejects.toThrow();
  });
  test("may not be said of somebody else's view, nor for somebody who does not agree to be named", async () => {
    const { viewId } = await sayIt(here, { words: "mine", topic: "thanks" });
    expect(await sayThanks(aPhone(here), { id: viewId }, { personId: sam.personId, forName: "", mayPassOn: true })).toEqual({ ok: false, why: "not-found" });
    expect(await sayThanks(aPhone(here), own(viewId), { personId: priya.personId, forName: "", mayPassOn: true })).toEqual({ ok: false, why: "person-left" });
  });
});
