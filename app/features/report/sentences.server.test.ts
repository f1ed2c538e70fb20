import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { aReportInTheMaking, inTheMaking, type Making, printIt } from "../../../test/cast/a-report";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { answerReport } from "./answer-report.server";
import { chooseEditor } from "./choose-editor.server";
import { reportOf } from "./inside/life-store.server";
import { moveSentence } from "./move-sentence.server";
import { openReport } from "./open-report.server";
import { removeSentence } from "./remove-sentence.server";
import { rewriteSentence } from "./rewrite-sentence.server";
import { sentencesAt } from "./sentences";
import { writeSentence } from "./write-sentence.server";
import { ourReportPage, sentencePage, youngReportsPage } from "./young-pages.server";

const { period, sentence } = inTheMaking;
let making: Making;
beforeEach(async () => {
  making = await aReportInTheMaking();
});
afterEach(() => setClock(undefined));

const now = async () => {
  const report = await reportOf(making.here.id, period.from, period.to);
  return sentencesAt(report?.sentences ?? []);
};
const words = async () => (await now()).map((one) => one.words);
const wrote = async (said: string, more: object = {}) => {
  const done = await writeSentence(making.dee, period, { ...sentence, words: said, ...more });
  if (!done.ok) throw new Error(done.why);
  return done.result.key;
};
const nothing = { ok: false, why: "not-found" };

describe("a young editor", () => {
  test("writes, orders, rewrites and takes out; every version is kept, and who wrote the words last", async () => {
    const { dee, here } = making;
    const [first, second] = [await wrote("First."), await wrote("Second.")];
    expect(await words()).toEqual(["First.", "Second."]);
    await moveSentence(dee, period, second, "up");
    expect(await words()).toEqual(["Second.", "First."]);
    await moveSentence(dee, period, second, "up");
    expect(await words()).toEqual(["Second.", "First."]);
    await rewriteSentence(dee, period, first, { ...sentence, words: "First, anew." });
    expect((await now()).map((one) => one.writtenById)).toEqual([dee.personId, dee.personId]);
    await removeSentence(dee, period, second);
    expect(await words()).toEqual(["First, anew."]);
    const report = await reportOf(here.id, period.from, period.to);
    expect(report?.sentences.map((one) => one.words)).toEqual(expect.arrayContaining(["First.", "Second.", "First, anew.", ""]));
  });

  test("places a figure and never types one", async () => {
    const { dee } = making;
    const typed = async (said: string, figures: string[] = []) => writeSentence(dee, period, { ...sentence, words: said, figures });
    expect(await typed("We met 2 times.")).toEqual({ ok: false, why: "typedNumber" });
    expect(await typed("We met ٢ times.")).toEqual({ ok: false, why: "typedNumber" });
    expect(await typed("We met [2] times.", ["meetings.cicc"])).toEqual({ ok: false, why: "noSuchNumber" });
    expect(await typed("We met [1] times.", ["meetings.nobody"])).toEqual({ ok: false, why: "noSuchFigure" });
    expect(await typed("We met [1] times.", ["meetings.cicc"])).toMatchObject({ ok: true });
    expect(await typed("  ")).toEqual({ ok: false, why: "empty" });
    expect(await typed("x".repeat(601))).toEqual({ ok: false, why: "long" });
  });
});

describe("nobody else writes young people's part", () => {
  test("no worker, moderator, safeguarding lead, leader or administrator, whatever other role they are given", async () => {
    const { here } = making;
    const key = await wrote("Ours.");
    const others: Actor[] = [
      making.sam,
      making.priya,
      making.helen,
      await aStaffActor(here, "ruth"),
      await aStaffActor(here, "sam", ["administrator"]),
      await aStaffActor(here, "helen", ["leader", "participationWorker"]),
      aPhone(here),
      { kind: "system", authorityId: here.id },
    ];
    for (const actor of others) {
      expect(await writeSentence(actor, period, sentence)).toEqual(nothing);
      expect(await rewriteSentence(actor, period, key, sentence)).toEqual(nothing);
      expect(await moveSentence(actor, period, key, "up")).toEqual(nothing);
      expect(await removeSentence(actor, period, key)).toEqual(nothing);
    }
    expect(await words()).toEqual(["Ours."]);
  });

  test("no member who was not chosen, who was let go, who left the group, or who is of another authority", async () => {
    const { here, dee, sam, groupId } = making;
    const key = await wrote("Ours.");
    const yusuf = await aMemberActor(here, "yusuf");
    const elsewhere = await aMemberActor(await anAuthority());
    await change({ kind: "system", authorityId: here.id }, "member.left", dee.personId, (tx) =>
      tx.membership.updateMany({ where: { authorityId: here.id, groupId, personId: dee.personId }, data: { leftAt: new Date() } }),
    );
    for (const actor of [yusuf, elsewhere, dee]) {
      expect(await writeSentence(actor, period, sentence)).toEqual(nothing);
      expect(await rewriteSentence(actor, period, key, sentence)).toEqual(nothing);
      expect(await removeSentence(actor, period, key)).toEqual(nothing);
      expect(await ourReportPage(actor, period)).toBeNull();
      expect(await sentencePage(actor, period, key)).toBeNull();
      expect((await youngReportsPage(actor, making.here)).writing).toEqual([]);
    }
    expect(await chooseEditor(sam, period, yusuf.personId, true)).toEqual(nothing);
  });

  test("and after printing not even they", async () => {
    const { dee } = making;
    const key = await wrote("Ours.");
    await printIt(making);
    const printed = { ok: false, why: "printed" };
    expect(await writeSentence(dee, period, sentence)).toEqual(printed);
    expect(await moveSentence(dee, period, key, "up")).toEqual(printed);
    expect(await removeSentence(dee, period, key)).toEqual(printed);
    expect(await answerReport(making.helen, making.here, period, { slot: "report", words: "Late." })).toEqual(printed);
    expect(await words()).toEqual(["Ours."]);
  });
});

describe("editors of one report", () => {
  const next = { from: "2026-10-01", to: "2027-03-31" };
  const opened = async () => {
    await openReport(making.sam, making.here, next, "2027-04-30");
  };

  test("write in the report that a worker chose them for, and may not in another one", async () => {
    const { dee, sam } = making;
    await opened();
    expect(await writeSentence(dee, next, sentence)).toEqual(nothing);
    expect(await ourReportPage(dee, next)).toBeNull();
    expect(await sentencePage(dee, next, null)).toBeNull();
    expect((await youngReportsPage(dee, making.here)).writing).toEqual([period]);
    expect(await chooseEditor(sam, next, dee.personId, true)).toMatchObject({ ok: true });
    expect(await writeSentence(dee, next, sentence)).toMatchObject({ ok: true });
    expect((await youngReportsPage(dee, making.here)).writing).toEqual([next, period]);
  });

  test("may not any more once they are let go of that one, and still may in the other", async () => {
    const { dee, sam } = making;
    await opened();
    await chooseEditor(sam, next, dee.personId, true);
    expect(await chooseEditor(sam, period, dee.personId, false)).toMatchObject({ ok: true });
    expect(await writeSentence(dee, period, sentence)).toEqual(nothing);
    expect(await writeSentence(dee, next, sentence)).toMatchObject({ ok: true });
  });

  test("chosen twice are chosen once; of a report that nobody opened, or that is printed, nobody is chosen", async () => {
    const { dee, sam } = making;
    expect(await chooseEditor(sam, period, dee.personId, true)).toMatchObject({ ok: true });
    expect(await chooseEditor(sam, next, dee.personId, true)).toEqual(nothing);
    await wrote("Ours.");
    await printIt(making);
    expect(await chooseEditor(sam, period, dee.personId, false)).toEqual({ ok: false, why: "printed" });
  });
});

describe("the staff's slot", () => {
  test("is used by leaders and workers until its last day, beside a sentence that is there, and by nobody else", async () => {
    const { here, helen, sam, dee, priya } = making;
    const key = await wrote("Ours.");
    const answer = { slot: key, words: "You are right." };
    for (const actor of [dee, priya, aPhone(here)]) expect(await answerReport(actor, here, period, answer)).toEqual({ ok: false, why: "role" });
    expect(await answerReport(helen, here, period, answer)).toEqual({ ok: false, why: "late" });
    setClock(new Date("2026-10-01T12:00:00Z"));
    expect(await answerReport(helen, here, period, { ...answer, slot: "another" })).toEqual(nothing);
    expect(await answerReport(sam, here, period, answer)).toMatchObject({ ok: true });
    expect(await words()).toEqual(["Ours."]);
  });
});

describe("opening a report and choosing editors", () => {
  test("is for participation workers alone", async () => {
    const { here, dee, helen, priya } = making;
    const next = { from: "2026-10-01", to: "2027-03-31" };
    for (const actor of [dee, helen, priya, aPhone(here)]) {
      expect(await openReport(actor, here, next, "2027-04-30")).toEqual({ ok: false, why: "role" });
      expect(await chooseEditor(actor, period, dee.personId, false)).toEqual({ ok: false, why: "role" });
    }
    expect(await openReport(making.sam, here, next, "2020-01-01")).toEqual({ ok: false, why: "past" });
    expect(await openReport(making.sam, here, period, "2027-04-30")).toEqual({ ok: false, why: "there" });
  });
});
