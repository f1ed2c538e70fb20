import { afterEach, beforeEach, expect, test } from "vitest";
import { readAndDecide } from "~/features/moderation/cast";
import { sayIt } from "~/features/views/cast";
import { forgetOldViews } from "~/features/views/forget-old-views.server";
import { mostAllowed } from "~/features/views/policy";
import { withdrawView } from "~/features/views/withdraw-view.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { dayAfter } from "~/platform/local-time";
import { aReportInTheMaking, inTheMaking, type Making, printIt, readNow } from "../../../test/cast/a-report";
import { aPhone } from "../../../test/cast/an-authority";
import type { Period } from "./report-document";
import { writeSentence } from "./write-sentence.server";

const { period: first, sentence } = inTheMaking;
const second = { from: "2026-10-01", to: "2027-03-31" };
const third = { from: "2027-04-01", to: "2027-09-30" };
let making: Making;
beforeEach(async () => {
  making = await aReportInTheMaking();
});
afterEach(() => setClock(undefined));

const on = (day: string) => setClock(new Date(`${day}T12:00:00Z`));
const say = (words: string) => sayIt(making.here, { words, sharing: "countedOnly", keeping: "thisWork" }).then(({ viewId }) => viewId);
async function allow(id: string) {
  const done = await readAndDecide(making.priya, id, { outcome: "allowed", ...mostAllowed("countedOnly"), reason: null, sawDecisionId: null });
  if (!done.ok) throw new Error("Not allowed.");
}

/** So many say something on a day, each allowed at once. */
async function said(day: string, many: number): Promise<string[]> {
  on(day);
  const ids: string[] = [];
  for (let n = 0; n < many; n++) ids.push(await say(`Something ${n} of ${day}`));
  for (const id of ids) await allow(id);
  return ids;
}

/** Opens where it is not, writes, signs and prints the report of a half-year three weeks after it. */
async function print(period: Period) {
  const day = dayAfter(period.to, 21);
  on(dayAfter(day, -1));
  if (period !== first) await inTheMaking.open(making, period, dayAfter(day, -1));
  on(day);
  const meetingId = newId();
  const { here, groupId, dee } = making;
  await change({ kind: "system", authorityId: here.id }, "scene.made", meetingId, (tx) =>
    tx.meeting.create({ data: { authorityId: here.id, id: meetingId, groupId, on: day, kind: "regular", state: "held" } }),
  );
  const wrote = await writeSentence(dee, period, sentence);
  if (!wrote.ok) throw new Error(wrote.why);
  await printIt({ ...making, meetingId }, period);
}

/** What the report of a half-year says of how many were heard, half-year by half-year. */
async function heard(period: Period) {
  const report = await readNow(making.here, period);
  const charts = report.sections.find(({ key }) => key === "trend")?.blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])) ?? [];
  return charts[0]?.bars.map((bar) => bar.shown);
}

test("half-years that are printed are told as they were printed: somebody who takes theirs back keeps no later report from print", async () => {
  const [gone = ""] = await said("2026-09-21", 8);
  await print(first);
  await said("2027-03-01", 12);
  await print(second);
  await withdrawView(aPhone(making.here), { id: gone, proven: gone });
  await said("2027-09-01", 22);
  await print(third);
  expect(await heard(third)).toEqual(["about 10", "about 10", "about 20"]);
});

test("nor does the clock that forgets what was said twelve months ago", async () => {
  await said("2026-09-21", 8);
  await print(first);
  await said("2027-03-01", 12);
  await print(second);
  await said("2027-09-01", 22);
  on("2027-10-02");
  const { id: authorityId } = making.here;
  await change({ kind: "system", authorityId }, "scene.made", authorityId, (tx) => tx.inboxItem.deleteMany({ where: { authorityId } }));
  await forgetOldViews();
  const { read } = await db();
  expect(await read.view.count({ where: { authorityId: making.here.id, receivedOn: { lte: first.to }, withdrawal: null } })).toBe(0);
  await print(third);
  expect(await heard(third)).toEqual(["about 10", "about 10", "about 20"]);
});

test("who is read too late changes no number that was printed: nobody sees on which day they spoke", async () => {
  await said("2026-09-21", 7);
  on("2026-09-22");
  const late = await say("This was read too late");
  await print(first);
  on("2026-11-02");
  await allow(late);
  await said("2027-03-01", 12);
  await print(second);
  expect(await heard(second)).toEqual(["about 5", "about 10"]);
  const { read } = await db();
  const cells = await read.releasedCell.findMany({ where: { authorityId: making.here.id, periodFrom: first.from, rowKey: "*" } });
  expect(new Set(cells.map((cell) => cell.shown))).toEqual(new Set(["about 5"]));
});

test("a half-year that was never printed is not counted beside one that is", async () => {
  await said("2026-09-21", 8);
  await said("2027-03-01", 12);
  await print(second);
  expect(await heard(second)).toBeUndefined();
});
