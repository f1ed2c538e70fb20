import { afterEach, beforeEach, expect, test } from "vitest";
import { readAndDecide } from "~/features/moderation/cast";
import { sayIt } from "~/features/views/cast";
import { mostAllowed } from "~/features/views/policy";
import { withdrawView } from "~/features/views/withdraw-view.server";
import { setClock } from "~/platform/clock";
import { aReportInTheMaking, inTheMaking, type Making, printIt, readNow } from "../../../test/cast/a-report";
import { aPhone } from "../../../test/cast/an-authority";
import { sayYes } from "./cast";
import { fileOfReport } from "./file-of-report.server";
import { writeSentence } from "./write-sentence.server";
import { sentencePage } from "./young-pages.server";

let making: Making;
beforeEach(async () => {
  making = await aReportInTheMaking();
});
afterEach(() => setClock(undefined));
const { period, sentence } = inTheMaking;
const next = { from: "2026-10-01", to: "2027-03-31" };
const asText = async (during: typeof period) => String((await fileOfReport(await readNow(making.here, during), "md")).bytes);

const say = async (words: string) => (await inTheMaking.during(() => sayIt(making.here, { words, sharing: "wordsNoName" }))).viewId;
const allow = (id: string) => readAndDecide(making.priya, id, { outcome: "allowed", ...mostAllowed("wordsNoName"), reason: null, sawDecisionId: null });

/** Prints the first report, then lets it be some days later. */
async function afterPrinting() {
  await writeSentence(making.dee, period, sentence);
  await printIt(making);
  setClock(new Date("2026-11-02T12:00:00Z"));
}

test("words of a printed time that were allowed only afterwards go into the next report, and into that alone", async () => {
  const early = await say("This was read in time");
  await allow(early);
  const late = await say("This was read too late");
  await afterPrinting();
  const before = await asText(period);
  await allow(late);
  expect(await sayYes(making.here, late)).toBe(true);
  expect(await asText(period)).toBe(before);
  const told = await asText(next);
  expect(told).toContain("So many young people were heard late: fewer than 5");
  expect(told).toContain("This was read too late");
  expect(told).not.toContain("This was read in time");

  await inTheMaking.open(making, next, "2027-04-02");
  const offered = await sentencePage(making.dee, next, null);
  expect(offered?.quotes).toEqual([{ id: late, words: "This was read too late" }]);
});

test("nobody is told late who was counted in time, who took it back, or whom nobody has allowed", async () => {
  const [counted, gone] = [await say("Counted in time"), await say("Taken back since")];
  await say("Nobody has read this");
  await allow(counted);
  await afterPrinting();
  await allow(gone);
  await withdrawView(aPhone(making.here), { id: gone, proven: gone });
  expect(await asText(next)).not.toContain("heard late");
});
