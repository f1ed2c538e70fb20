import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { answerAsk } from "~/features/asks/answer-ask.server";
import { aViewThatMayBeShown } from "~/features/asks/cast";
import { changedAskPage } from "~/features/asks/changed-pages.server";
import { confirmDifference } from "~/features/asks/confirm-difference.server";
import { giveVerdict } from "~/features/asks/give-verdict.server";
import { askPage } from "~/features/asks/pages.server";
import { raiseAsk } from "~/features/asks/raise-ask.server";
import { recordAction } from "~/features/asks/record-action.server";
import { showDifference } from "~/features/asks/show-difference.server";
import { standingKey } from "~/features/asks/ui/ask-words";
import { importReturns } from "~/features/complaints/record-returns.server";
import { importFacts } from "~/features/imports/import-facts.server";
import { changeSharing } from "~/features/views/change-sharing.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { translator } from "~/platform/i18n/words.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { buildReport } from "./build-report.server";
import { halfYearsBefore } from "./period";
import { renderMarkdown } from "./render-markdown";
import type { Period, ReportDocument } from "./report-document";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
});

const today = () => dayOf(now(), here.timeZone);
const thisYear = (): Period => ({ from: `${today().slice(0, 4)}-01-01`, to: `${today().slice(0, 4)}-12-31` });

async function reportOf(authority: { id: string; name: string; timeZone: string }, period: Period): Promise<ReportDocument> {
  const actor = { kind: "system", authorityId: authority.id } as const;
  return buildReport({ actor, authority, period, language: "en", direction: "ltr", t: translator("en", "report") });
}

async function anAsk(words: string) {
  const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words });
  const raised = await raiseAsk(sam, here, { asked: words, from: "views", views: [viewId], groups: [], language: "en" });
  if (!raised.ok) throw new Error(raised.why);
  return { id: raised.id, viewId };
}
const answered = async (words: string) => {
  const ask = await anAsk(words);
  await answerAsk(sam, here, ask.id, "We heard you.");
  return ask;
};
const act = (askId: string, state: "done" | "doingBy" | "notYet" | "no", byOn: string | null) =>
  recordAction(sam, askId, { what: "Something", ownerName: "Sam", state, byOn, why: byOn ? null : "Because", nextStep: state === "no" ? "Ask" : null });
const told = (report: ReportDocument, words: string) =>
  report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "ask" && block.ask.asked?.text === words ? [block.ask] : [])))[0];
const lundyRows = (report: ReportDocument) =>
  report.sections
    .filter(({ key }) => key === "lundy")
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.rows.map((row) => row.map(({ text }) => text)) : [])));

describe("an action is taken only when it is done, or being done within its day", () => {
  test("the board, young people's page and every part of the report say the same", async () => {
    const cases = [
      ["a lamp that came", "done", "2026-01-05", true],
      ["a lock by a day to come", "doingBy", "2099-01-01", true],
      ["a bus that is late", "doingBy", "2020-01-01", false],
      ["a garden, not yet", "notYet", null, false],
      ["a horse, no", "no", null, false],
    ] as const;
    for (const [words, state, byOn] of cases) await act((await answered(words)).id, state, byOn);
    const report = await reportOf(here, thisYear());
    const { read } = await db();
    for (const [words, state, , taken] of cases) {
      const row = await read.ask.findFirstOrThrow({ where: { authorityId: here.id, asked: words } });
      expect((await askPage(sam, here, row.id))?.state, words).toBe(taken ? "notShownYet" : "nothingDone");
      expect((await changedAskPage(here.id, today(), "en", row.key))?.ask.taken, words).toBe(taken);
      expect(told(report, words)?.difference.note, words).toBe(taken ? "Action taken, difference not shown yet." : "Difference not shown yet.");
      const influence = lundyRows(report).find((one) => one[0] === words)?.[4];
      if (!taken) expect(influence, words).toBe("Gap: nothing is recorded as done");
      else expect(influence, words).toBe(`1 action ${state === "done" ? "done" : "being done within its day"}, difference not shown yet`);
    }
  });
});

describe("a difference", () => {
  test("that a document tells of is told so everywhere, and counted apart from those that young people confirmed", async () => {
    await importFacts(readFileSync("prisma/demo/section-6-facts.json", "utf8"), "as-told");
    const { read } = await db();
    const authority = await read.authority.findUniqueOrThrow({ where: { key: "as-told" } });
    const report = await reportOf(authority, { from: "2018-04-01", to: "2018-09-30" });
    const [shown, confirmed, asTold] = ["shown", "confirmed", "told"].map((id) => report.figures[`asks.${id}`]?.value);
    expect([confirmed, asTold]).toEqual([0, shown]);
    expect(shown).toBeGreaterThan(0);
    const markdown = renderMarkdown(report);
    expect(markdown).not.toContain("a difference is confirmed");
    expect(markdown).toContain(`young people or a group confirmed 0 here; ${asTold} are as told in a document`);
    expect(markdown).not.toContain("A difference counts only when a young person confirms it");
    expect(lundyRows(report).filter((row) => row[4] === "a difference, as told in a document")).toHaveLength(shown ?? 0);
    const row = await read.ask.findFirstOrThrow({ where: { authorityId: authority.id, differences: { some: {} }, actions: { none: {} } } });
    const page = await askPage({ ...sam, authorityId: authority.id }, { ...here, id: authority.id }, row.id);
    expect(page && standingKey(page)).toBe("differenceTold");
    expect(page?.sourceId).not.toBeNull();
  });

  test("that a young person confirmed counts until a later “not really” takes it back, on the board and in the report alike", async () => {
    const { id, viewId } = await answered("a bike each");
    const difference = await showDifference(sam, id, { words: "There are bikes.", evidence: "" });
    expect(await confirmDifference(aPhone(here), difference.ok ? difference.id : "", viewId)).toEqual({ ok: true });
    const counts = async () => {
      const report = await reportOf(here, thisYear());
      return { shown: report.figures["asks.shown"]?.value, ask: told(report, "a bike each")?.difference, report };
    };
    expect((await counts()).ask).toMatchObject({ shown: true, note: "A young person confirmed it." });
    const before = (await counts()).shown ?? 0;
    await giveVerdict(aPhone(here), { viewId, verdict: "notReally" });
    expect((await askPage(sam, here, id))?.state).toBe("notSatisfied");
    expect(await askPage(sam, here, id)).toMatchObject({ differenceShown: false, takenBack: true });
    const after = await counts();
    expect(after.shown).toBe(before - 1);
    expect(after.ask).toMatchObject({ shown: false, note: expect.stringContaining("not really") });
    expect(lundyRows(after.report).find((row) => row[0] === "a bike each")?.[4]).toBe("Gap: nothing is recorded as done");
    const half = { from: `${today().slice(0, 4)}-04-01`, to: `${today().slice(0, 4)}-09-30` };
    for (const { from } of [half, ...halfYearsBefore(half, 3)]) expect(after.report.figures[`trend.shown.${from}`]?.value ?? 0, from).toBe(0);
  });
});

test("an ask whose words were taken back is still told of as one that is not named, and as said on this site", async () => {
  const there = await anAuthority();
  const [worker, moderator] = [await aStaffActor(there, "sam"), await aStaffActor(there, "priya")];
  const raise = async (words: string) => {
    const { viewId } = await aViewThatMayBeShown(there, moderator.personId, { words });
    const raised = await raiseAsk(worker, there, { asked: words, from: "views", views: [viewId], groups: [], language: "en" });
    if (raised.ok) await answerAsk(worker, there, raised.id, "We heard you.");
    return viewId;
  };
  await raise("a kinder clock");
  const [gone, less] = [await raise("a quieter door"), await raise("a softer chair")];
  await withdrawView(aPhone(there), { id: gone, proven: gone });
  await changeSharing(aPhone(there), { id: less, proven: less }, { sharing: "helpersOnly" });
  const report = await reportOf(there, thisYear());
  const first = JSON.stringify(report.sections.find(({ key }) => key === "notAnswered"));
  expect(first).toContain("a kinder clock");
  expect(first).not.toMatch(/quieter door|softer chair/);
  expect(first).toContain("2 more that are not named: their authors said no");
  expect(lundyRows(report).map((row) => row[1])).toEqual(["said on this site", "said on this site", "said on this site"]);
});

describe("figures of complaints", () => {
  const head = "from,to,measure,raised_by,value,unit,of,words,changed,told";
  const quarter = "2026-04-01,2026-06-30";
  const shownFrom = async (...rows: string[]) => {
    const there = await anAuthority();
    const officer = await aStaffActor(there, "helen", ["complaintsOfficer"]);
    expect(await importReturns(officer, [head, ...rows.map((row) => `${quarter},${row}`)].join("\n"))).toMatchObject({ ok: true });
    return reportOf(there, { from: "2026-04-01", to: "2026-09-30" });
  };
  test("say of what nobody gave that it was not given, never a nought", async () => {
    const report = await shownFrom("complaints,,36,,,,,");
    expect(report.summary.headlines.find(({ section }) => section === "complaints")?.what).toBe("complaints; compliments: number not given");
    expect(renderMarkdown(report)).toContain("36 complaints were received; how many compliments was not given");
    const nought = await shownFrom("complaints,,36,,,,,", "compliments,,0,,,,,");
    expect(nought.summary.headlines.find(({ section }) => section === "complaints")?.what).toBe("complaints; compliments: 0");
  });
  test("keep the base that was given, of a count too, wherever they stand", async () => {
    const report = await shownFrom("complaints,,40,,,,,", "stage1UpheldOrPartlyUpheld,,29,,36,,,");
    const figure = Object.values(report.figures).find(({ id }) => id.startsWith("complaints.stage1"));
    expect(figure).toMatchObject({ value: 29, base: { kind: "of", of: 36 }, shown: { base: "out of 36" } });
    expect(renderMarkdown(report)).toContain("29 of the 36 complaints considered at stage 1");
    expect(renderMarkdown(report)).not.toContain("as supplied, number not given (");
  });
});
