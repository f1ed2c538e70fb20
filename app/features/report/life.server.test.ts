import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { changeSharing } from "~/features/views/change-sharing.server";
import { choicesPage } from "~/features/views/pages.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aReportInTheMaking, inTheMaking, type Making, printIt, readNow } from "../../../test/cast/a-report";
import { aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { adoptReport } from "./adopt-report.server";
import { answerReport } from "./answer-report.server";
import { hashNow, sayForPrint, signAndAdopt } from "./cast";
import { chooseEditor } from "./choose-editor.server";
import { correctReport } from "./correct-report.server";
import { fileOfReport, reportFormats } from "./file-of-report.server";
import { freezeReport } from "./freeze-report.server";
import { openReport } from "./open-report.server";
import { printedReport } from "./printed-report.server";
import { rewriteSentence } from "./rewrite-sentence.server";
import { writeSentence } from "./write-sentence.server";
import { youngReportsPage } from "./young-pages.server";

let making: Making;
beforeEach(async () => {
  making = await aReportInTheMaking();
});
afterEach(() => setClock(undefined));
const { period, sentence } = inTheMaking;

describe("printing a report", () => {
  test("takes the words as they stand, for good: in every format the same fingerprint, whatever changes afterwards", async () => {
    const { here, dee, helen, groupId, meetingId } = making;
    await writeSentence(dee, period, { ...sentence, words: "Our group met [1] times.", figures: ["meetings.cicc"] });
    const { documentHash } = await printIt(making);
    const { authorityId } = dee;
    await change({ kind: "system", authorityId }, "register.corrected", groupId, (tx) =>
      tx.meeting.delete({ where: { authorityId_id: { authorityId, id: meetingId } } }),
    );
    expect(await rewriteSentence(dee, period, "any", sentence)).toEqual({ ok: false, why: "not-found" });
    const now = await readNow(here);
    for (const format of reportFormats) {
      const { bytes } = await fileOfReport(now, format);
      if (typeof bytes === "string") expect(bytes).toContain(documentHash);
    }
    const text = String((await fileOfReport(now, "md")).bytes);
    expect(text).toContain("Our group met 2 times.");
    expect(text).toContain("Helen Marsh");
    expect(text).not.toContain("Draft");
    expect(await freezeReport(helen, here, period, await hashNow(here.id, period))).toEqual({ ok: false, why: "printed" });
  });

  test("a document that somebody changed in the database is never shown as the report", async () => {
    const { here, dee } = making;
    await writeSentence(dee, period, sentence);
    await printIt(making);
    await change({ kind: "system", authorityId: here.id }, "row.tampered", here.id, async (tx) => {
      const row = await tx.reportFreeze.findFirstOrThrow({ where: { authorityId: here.id, language: "en" } });
      const document = JSON.parse(JSON.stringify(row.document).replace(sentence.words, "All is well.")) as object;
      await tx.reportFreeze.update({ where: { authorityId_id: { authorityId: here.id, id: row.id } }, data: { document } });
    });
    await expect(printedReport(here, period, "en")).rejects.toThrow("not what was printed");
  });

  test("a correction stands beside it and changes no letter of it", async () => {
    const { here, dee, helen } = making;
    expect(await correctReport(helen, period, "Too early.")).toEqual({ ok: false, why: "not-printed" });
    await writeSentence(dee, period, sentence);
    await printIt(making);
    const before = await printedReport(here, period, "en");
    expect(await correctReport(helen, period, "The bus money began in May.")).toEqual({ ok: true });
    const after = await printedReport(here, period, "en");
    expect(after?.hash).toBe(before?.hash);
    const markdown = String((await fileOfReport(after?.document ?? (await readNow(here)), "md")).bytes);
    expect(markdown).toContain("The bus money began in May.");
    expect(markdown).toContain(sentence.words);
  });

  test("half an hour after midnight in summer it is signed, answered, printed and corrected on the day that the clock on the wall shows", async () => {
    const { here, dee, sam, helen } = making;
    setClock(new Date("2026-09-30T23:30:00Z"));
    expect(await answerReport(sam, here, period, { slot: "report", words: "We will look at it." })).toMatchObject({ ok: true });
    setClock(new Date("2026-10-19T23:30:00Z"));
    await writeSentence(dee, period, sentence);
    await printIt(making);
    await correctReport(helen, period, "The bus money began in May.");
    const printed = await printedReport(here, period, "en");
    expect(printed?.on).toBe("2026-10-20");
    expect((await youngReportsPage(dee, here)).printed).toMatchObject([{ on: "2026-10-20" }]);
    const told = String((await fileOfReport(await readNow(here), "md")).bytes);
    expect(told).toContain("Sam Okoro, 1 October 2026");
    // Printed, signed in the report and beside it, corrected.
    expect(told.match(/20 October 2026/g)).toHaveLength(4);
    expect(told).not.toContain("19 October 2026");
  });

  test("until then it is a draft and says so in every format", async () => {
    const { here, dee } = making;
    await writeSentence(dee, period, sentence);
    const now = await readNow(here);
    expect(now.printedOn).toBeNull();
    for (const format of ["md", "html", "csv", "json"] as const) expect(String((await fileOfReport(now, format)).bytes)).toContain("Draft, not printed");
  });

  test("the cells that count young people are kept, for the attack before the next report", async () => {
    const { here, dee, priya } = making;
    for (let n = 0; n < 3; n++) await inTheMaking.during(() => sayForPrint(here, priya, { words: `Buses ${n}`, yes: false }));
    await writeSentence(dee, period, sentence);
    await printIt(making);
    const { read } = await db();
    const cells = await read.releasedCell.findMany({ where: { authorityId: here.id } });
    expect(cells).toContainEqual(expect.objectContaining({ tableKey: "standing", rowKey: "*", shown: "fewer than 5", atLeast: 0, atMost: 4 }));
  });
});

describe("consent at the moment of printing", () => {
  test("a quote goes in with its author's yes, and its author is told from then on when it was printed", async () => {
    const { here, dee, priya } = making;
    const viewId = await inTheMaking.during(() => sayForPrint(here, priya, { words: "The lanterns glow", sharing: "wordsWithName", pickedName: "Comet" }));
    expect(await writeSentence(dee, period, { ...sentence, quotes: [viewId] })).toMatchObject({ ok: true });
    const before = await choicesPage(aPhone(here), viewId, viewId);
    expect(before?.printedOn).toBeNull();
    await printIt(making);
    expect(String((await fileOfReport(await readNow(here), "md")).bytes)).toContain("“The lanterns glow” (Comet)");
    expect((await choicesPage(aPhone(here), viewId, viewId))?.printedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await changeSharing(aPhone(here), { id: viewId, proven: viewId }, { sharing: "helpersOnly" });
    expect(String((await fileOfReport(await readNow(here), "md")).bytes)).toContain("The lanterns glow");
  });

  test.each([
    ["shared less", (view: { id: string; proven: string }, phone: ReturnType<typeof aPhone>) => changeSharing(phone, view, { sharing: "countedOnly" })],
    ["taken back", (view: { id: string; proven: string }, phone: ReturnType<typeof aPhone>) => withdrawView(phone, view)],
  ])("a quote that was %s since keeps the report from being printed until an editor has looked", async (_, changeOfMind) => {
    const { here, dee, priya, helen, sam, meetingId } = making;
    const viewId = await inTheMaking.during(() => sayForPrint(here, priya, { words: "Nobody may read this" }));
    const written = await writeSentence(dee, period, { ...sentence, quotes: [viewId] });
    await signAndAdopt(here, period, meetingId, { worker: sam, leader: helen });
    await changeOfMind({ id: viewId, proven: viewId }, aPhone(here));
    expect(await freezeReport(helen, here, period, await hashNow(here.id, period))).toEqual({ ok: false, why: "quoteGone" });
    expect(String((await fileOfReport(await readNow(here), "md")).bytes)).not.toContain("Nobody may read this");
    await rewriteSentence(dee, period, written.ok ? written.result.key : "", sentence);
    await printIt(making);
    expect(JSON.stringify(await readNow(here))).not.toContain("Nobody may read this");
  });

  test("no editor may choose a quote without its author's yes, nor one that was never allowed", async () => {
    const { here, dee, priya } = making;
    const silent = await inTheMaking.during(() => sayForPrint(here, priya, { words: "I did not say yes", yes: false }));
    const { viewId: unread } = await inTheMaking.during(() => sayIt(here, { words: "Nobody read it", sharing: "wordsNoName" }));
    for (const id of [silent, unread]) expect(await writeSentence(dee, period, { ...sentence, quotes: [id] })).toEqual({ ok: false, why: "noSuchQuote" });
  });
});

describe("what is not printed", () => {
  const refused = async (why: string) => {
    const { here, helen } = making;
    expect(await freezeReport(helen, here, period, await hashNow(here.id, period))).toEqual({ ok: false, why });
  };
  test("a report in which young editors wrote nothing", () => refused("nothingWritten"));
  test("a report that no group signed", async () => {
    await writeSentence(making.dee, period, sentence);
    await refused("notSigned");
  });
  test("a report that was changed after it was signed and adopted", async () => {
    const { here, dee, sam, helen, meetingId } = making;
    await writeSentence(dee, period, sentence);
    await signAndAdopt(here, period, meetingId, { worker: sam, leader: helen });
    await writeSentence(dee, period, { ...sentence, words: "One more thing." });
    await refused("notSigned");
    expect(String((await fileOfReport(await readNow(here), "md")).bytes)).toContain("this signature is not of what stands here");
  });
  test("a report that a leader looked at before somebody changed it", async () => {
    const { here, dee, helen } = making;
    await writeSentence(dee, period, sentence);
    const saw = await hashNow(here.id, period);
    await writeSentence(dee, period, { ...sentence, words: "One more thing." });
    expect(await freezeReport(helen, here, period, saw)).toEqual({ ok: false, why: "changed" });
    expect(await adoptReport(helen, period, saw)).toEqual({ ok: false, why: "changed" });
  });
  test("a report by anybody but a leader", async () => {
    const { here, dee, sam, meetingId, helen } = making;
    await writeSentence(dee, period, sentence);
    await signAndAdopt(here, period, meetingId, { worker: sam, leader: helen });
    const saw = await hashNow(here.id, period);
    const others: Actor[] = [
      dee,
      sam,
      aPhone(here),
      await aStaffActor(here, "priya"),
      await aStaffActor(here, "ruth"),
      { kind: "system", authorityId: here.id },
    ];
    for (const actor of others) {
      expect(await freezeReport(actor, here, period, saw)).toEqual({ ok: false, why: "role" });
      expect(await adoptReport(actor, period, saw)).toEqual({ ok: false, why: "role" });
      expect(await correctReport(actor, period, "x")).toEqual({ ok: false, why: "role" });
    }
  });
  test("a report of days that another printed report tells of", async () => {
    const { here, dee, sam, helen, meetingId } = making;
    await writeSentence(dee, period, sentence);
    await printIt(making);
    const year = { from: "2026-01-01", to: "2026-10-15" };
    // Opened before reports were of half-years alone.
    const before = { id: newId(), periodFrom: year.from, periodTo: year.to, title: "", openedAt: new Date(), answerBy: "2026-10-01" };
    await change({ kind: "system", authorityId: here.id }, "scene.made", before.id, (tx) => tx.report.create({ data: { authorityId: here.id, ...before } }));
    await chooseEditor(sam, year, dee.personId, true);
    await writeSentence(dee, year, sentence);
    await signAndAdopt(here, year, meetingId, { worker: sam, leader: helen });
    expect(await freezeReport(helen, here, year, await hashNow(here.id, year))).toEqual({ ok: false, why: "overlaps" });
  });
  test("a report of other days than a half-year: nobody opens one", async () => {
    for (const days of [
      { from: "2027-04-01", to: "2027-09-29" },
      { from: "2027-04-02", to: "2027-09-30" },
      { from: "2027-04-01", to: "2028-03-31" },
    ])
      expect(await openReport(making.sam, making.here, days, "2028-12-31")).toEqual({ ok: false, why: "dates" });
  });
  test("a report while staff may still answer and have not", async () => {
    const { here, dee, sam, helen, meetingId } = making;
    const other = { from: "2025-10-01", to: "2026-03-31" };
    await inTheMaking.open(making, other, "2026-12-31");
    await writeSentence(dee, other, sentence);
    await signAndAdopt(here, other, meetingId, { worker: sam, leader: helen });
    expect(await freezeReport(helen, here, other, await hashNow(here.id, other))).toEqual({ ok: false, why: "answersOpen" });
    expect(await answerReport(helen, here, other, { slot: "report", words: "Thank you." })).toMatchObject({ ok: true });
    expect(await freezeReport(helen, here, other, await hashNow(here.id, other))).toMatchObject({ ok: true });
  });
});
