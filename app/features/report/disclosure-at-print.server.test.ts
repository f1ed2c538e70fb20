import { afterEach, beforeEach, expect, test } from "vitest";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aReportInTheMaking, inTheMaking, type Making, printIt, readNow } from "../../../test/cast/a-report";
import { hashNow, sayForPrint, signAndAdopt } from "./cast";
import { fileOfReport } from "./file-of-report.server";
import { freezeReport } from "./freeze-report.server";
import { removeSentence } from "./remove-sentence.server";
import { writeSentence } from "./write-sentence.server";

let making: Making;
beforeEach(async () => {
  making = await aReportInTheMaking();
  for (let n = 0; n < 3; n++) await inTheMaking.during(() => sayForPrint(making.here, making.priya, { words: `Buses ${n}`, yes: false }));
  await writeSentence(making.dee, inTheMaking.period, inTheMaking.sentence);
});
afterEach(() => setClock(undefined));
const { period } = inTheMaking;

/** A number of young people that was once printed, as if by an earlier report of these days. */
async function oncePrinted(rowKey: string, exactly: number, until: string) {
  const { here } = making;
  const cell = { tableKey: "standing", rowKey, columnKey: "*", periodFrom: period.from, periodTo: until, shown: String(exactly) };
  await change({ kind: "system", authorityId: here.id }, "scene.made", here.id, (tx) =>
    tx.releasedCell.create({ data: { authorityId: here.id, id: newId(), reportId: newId(), ...cell, atLeast: exactly, atMost: exactly } }),
  );
}

const page = async () => String((await fileOfReport(await readNow(making.here), "md")).bytes);

test("a row that an earlier printed number would narrow to a few young people is not told as usual, and the report says why", async () => {
  await oncePrinted("notAnswered", 2, "2026-08-31");
  await printIt(making);
  expect(await page()).toContain("told more roughly than usual, or not at all");
  const { read } = await db();
  const cells = await read.releasedCell.findMany({ where: { authorityId: making.here.id, tableKey: "standing", rowKey: "notAnswered", periodTo: period.to } });
  expect(cells.filter((cell) => cell.atMost !== null && cell.atMost <= 4)).toEqual([]);
});

test("a draft, and every file of it, is told as roughly as it would be printed", async () => {
  await oncePrinted("notAnswered", 2, "2026-08-31");
  const { figures } = await readNow(making.here);
  expect(figures["people.standing.notAnswered"]?.shown.value).not.toBe("fewer than 5");
  expect(await page()).toContain("told more roughly than usual, or not at all");
});

test("where nothing can be checked a draft tells no number of young people at all", async () => {
  await oncePrinted("*", 200, "2026-08-31");
  await oncePrinted("*", 5, "2026-09-15");
  const { figures } = await readNow(making.here);
  expect(Object.values(figures).filter((figure) => figure.unit === "people")).toEqual([]);
});

test("a number that stands in a signed sentence is printed as it was signed or not at all: taken out of the sentence, the report may be signed anew", async () => {
  const { dee, here, sam, helen, meetingId } = making;
  const placed = await writeSentence(dee, period, { ...inTheMaking.sentence, words: "[1] of us still wait.", figures: ["people.standing.notAnswered"] });
  if (!placed.ok) throw new Error(placed.why);
  await oncePrinted("notAnswered", 2, "2026-08-31");
  await signAndAdopt(here, period, meetingId, { worker: sam, leader: helen });
  expect(await freezeReport(helen, here, period, await hashNow(here.id, period))).toEqual({ ok: false, why: "figureGone" });
  expect((await readNow(here)).printedOn).toBeNull();
  await removeSentence(dee, period, placed.result.key);
  await printIt(making);
  expect(await page()).toContain("told more roughly than usual, or not at all");
});

test("with nothing printed before, the same report is told as usual and says nothing of that", async () => {
  await printIt(making);
  expect(await page()).not.toContain("told more roughly");
});

test("where what was printed before contradicts itself nothing can be checked: the report is not printed, and nothing of it is kept", async () => {
  const { here, sam, helen, meetingId } = making;
  await oncePrinted("*", 200, "2026-08-31");
  await oncePrinted("*", 5, "2026-09-15");
  await signAndAdopt(here, period, meetingId, { worker: sam, leader: helen });
  expect(await freezeReport(helen, here, period, await hashNow(here.id, period))).toEqual({ ok: false, why: "disclosure" });
  const { read } = await db();
  expect(await read.reportFreeze.count({ where: { authorityId: here.id } })).toBe(0);
  expect((await readNow(here)).printedOn).toBeNull();
});
