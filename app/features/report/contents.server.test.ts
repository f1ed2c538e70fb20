import { beforeAll, describe, expect, test } from "vitest";
import { change } from "~/platform/change.server";
import { db, type Tx } from "~/platform/db/db.server";
import { translator } from "~/platform/i18n/words.server";
import { newId } from "~/platform/id";
import { boardPack } from "./board-pack";
import { type GatheredReport, gatherReport } from "./build-report.server";
import { easyPage } from "./easy-pages.server";
import { easyReport } from "./easy-report";
import { halfYearsBefore } from "./period";
import { renderMarkdown } from "./render-markdown";
import type { ReportDocument } from "./report-document";
import { wordingIn } from "./wording";

const authorityId = newId();
const groupId = newId();
const system = { kind: "system", authorityId } as const;
const t = translator("en", "report");
const period = { from: "2026-04-01", to: "2026-09-30" };
let made: GatheredReport;

async function say(tx: Tx, view: { on: string; ageBand?: string; aboutMe?: string[]; sharing?: "countedOnly" | "helpersOnly"; groupId?: string }) {
  const id = newId();
  const { on, sharing = "countedOnly", ...more } = view;
  await tx.view.create({ data: { authorityId, id, words: "Listen.", language: "en", sharing, receivedOn: on, sendKeyHash: newId(), ...more } });
  const decision = { outcome: "allowed" as const, mayBeCounted: true, mayBeQuoted: true, decidedById: "somebody", at: new Date() };
  await tx.moderationDecision.create({ data: { authorityId, id: newId(), subjectKind: "view", subjectId: id, viewId: id, ...decision } });
}

async function gather(during = period, language: "en" | "ar" = "en") {
  const { read } = await db();
  const authority = await read.authority.findUniqueOrThrow({ where: { id: authorityId } });
  return gatherReport({ actor: system, authority, period: during, language, direction: language === "ar" ? "rtl" : "ltr", t: translator(language, "report") });
}

beforeAll(async () => {
  await change(system, "authority.opened", authorityId, async (tx) => {
    await tx.authority.create({ data: { id: authorityId, key: "contents", name: "Contents" } });
    await tx.group.create({ data: { authorityId, id: groupId, key: "forum", name: "Forum" } });
    for (let n = 0; n < 14; n++) {
      await tx.person.create({ data: { authorityId, id: `m${n}`, kind: "member", name: "Member", joinedAt: new Date() } });
      await tx.membership.create({ data: { authorityId, groupId, personId: `m${n}`, joinedAt: new Date("2026-04-02") } });
    }
    for (let n = 0; n < 23; n++)
      await say(tx, {
        on: "2026-05-04",
        groupId: n < 12 ? groupId : undefined,
        ageBand: n < 13 ? "13to15" : undefined,
        aboutMe: n < 11 ? ["disabled"] : n < 14 ? ["unaccompanied"] : [],
      });
    for (let n = 0; n < 9; n++) await say(tx, { on: "2026-05-05", ageBand: "18plus", sharing: "helpersOnly" });
    for (let n = 0; n < 7; n++) await say(tx, { on: "2025-11-04" });
    const complaint = { authorityId, id: newId(), words: "It was lost.", language: "en", receivedOn: "2026-05-06", stageSince: "2026-05-06" };
    await tx.complaint.create({ data: complaint });
    const askId = newId();
    await tx.ask.create({ data: { authorityId, id: askId, key: "heard", asked: "Hear us", verb: "told us they wanted", askedOn: "2026-05-10" } });
    await tx.askQuote.create({ data: { authorityId, id: newId(), askId, speaker: "youngPerson", words: "Hear us" } });
    const action = (what: string, state: "doingBy" | "done" | "notYet", byOn: string | null, order: number) =>
      tx.action.create({ data: { authorityId, id: newId(), askId, what, ownerName: "Director", state, byOn, order, at: new Date() } });
    await action("Come to a meeting", "doingBy", "2026-06-01", 0);
    await action("Write back", "done", "2026-05-20", 1);
    await action("Pay for the bus", "notYet", null, 2);
  });
  const unprinted = await gather();
  expect(sectionOf(unprinted.document, "trend")).not.toContain("about 5");
  await printedOnce();
  made = await gather();
});

/** The half-year before, as it was printed: seven then, whatever is there now. */
async function printedOnce() {
  const [reportId, before] = [newId(), { periodFrom: "2025-10-01", periodTo: "2026-03-31" }];
  const cell = { tableKey: "standing", rowKey: "*", columnKey: "*", ...before, atLeast: 5, atMost: 7, shown: "about 5" };
  await change(system, "report.frozen", reportId, async (tx) => {
    await tx.report.create({ data: { authorityId, id: reportId, ...before, title: "Report", openedAt: new Date(), frozenAt: new Date() } });
    await tx.releasedCell.create({ data: { authorityId, id: newId(), reportId, ...cell } });
  });
}

const sectionOf = (report: ReportDocument, key: string) => JSON.stringify(report.sections.find((section) => section.key === key) ?? {});
const shownOf = (id: string) => made.document.figures[id]?.shown;

describe("The report", () => {
  test("tells promises past their day before those that are kept", () => {
    const promises = sectionOf(made.document, "promises");
    expect(promises.indexOf("Come to a meeting")).toBeGreaterThan(0);
    expect(promises.indexOf("Come to a meeting")).toBeLessThan(promises.indexOf("Pay for the bus"));
    expect(promises.indexOf("Pay for the bus")).toBeLessThan(promises.indexOf("Write back"));
    expect(made.document.figures["promises.late"]).toMatchObject({ value: 1, base: { kind: "of", of: 3 } });
    expect(made.document.summary.headlines.find((one) => one.section === "promises")?.tone).toBe("look");
  });

  test("tells how it was asked in the language that it was asked in, and in another that it was asked for", async () => {
    expect(renderMarkdown(made.document)).toContain("told us they wanted Hear us");
    const inArabic = renderMarkdown((await gather(period, "ar")).document);
    expect(inArabic).toContain("طلبوا Hear us");
    expect(inArabic).not.toContain("told us");
  });

  test("says who was not heard in protected numbers, and that what nobody said is not recorded", () => {
    expect(shownOf("people.by-age.everybody.13to15")).toMatchObject({ value: "about 15", base: "about 25 young people who may be counted" });
    expect(shownOf("people.by-age.everybody.notSaid")?.value).toBe("about 10");
    expect(shownOf("people.by-age.everybody.18plus")?.value).toBe("fewer than 5");
    expect(shownOf("people.about-themselves.disabled")?.value).toBe("about 10");
    expect(shownOf("people.about-themselves.unaccompanied")?.value).toBe("fewer than 10");
    expect(made.document.figures["people.about-themselves.unaccompanied"]?.value).toBeNull();
    expect(sectionOf(made.document, "notHeard")).toContain("What was not said is not recorded");
  });

  test("holds no true count of young people anywhere, though the disclosure check has them", () => {
    const table = made.tables.find((one) => one.key === "by-age");
    expect(table?.count("everybody", "13to15")).toBe(13);
    const data = JSON.stringify(made.document);
    expect(data).not.toMatch(/"(?:value|of)":(?:13|23|11|3),[^}]*"unit":"people"/);
    for (const figure of Object.values(made.document.figures)) {
      if (figure.unit === "people") expect((figure.value ?? 0) % 5, figure.id).toBe(0);
    }
  });

  test("compares half-years alone, each with its own people and period", async () => {
    expect(halfYearsBefore(period, 2)).toEqual([
      { from: "2025-10-01", to: "2026-03-31" },
      { from: "2025-04-01", to: "2025-09-30" },
    ]);
    expect(halfYearsBefore({ from: "2026-04-02", to: "2026-09-30" }, 2)).toEqual([]);
    expect(sectionOf(made.document, "trend")).toContain("More young people were heard: about 25, after about 5");
    const other = (await gather({ from: "2026-04-02", to: "2026-09-30" })).document;
    expect(sectionOf(other, "trend")).toContain("Only half-years are compared");
  });

  test("tells of a group, and of complaints and thanks, only in cells that the disclosure check holds", () => {
    const told = Object.fromEntries(made.tables.map((table) => [table.key, table]));
    expect([told["groups.spoke"]?.count(groupId, "*"), told["groups.members"]?.count(groupId, "*")]).toEqual([12, 14]);
    expect(sectionOf(made.document, "notHeard")).toContain("about 10 of about 15 members");
    expect(told["complaints-here"]?.rows).toEqual(["complained", "thanked"]);
    expect(told["complaints-here"]?.count("complained", "*")).toBe(1);
    expect("count" in wordingIn("en", t), "a count of young people outside the check").toBe(false);
  });

  test("tells Lundy's four for each ask, or the gap", () => {
    const lundy = sectionOf(made.document, "lundy");
    expect(lundy).toContain("Gap: where it could be said is not recorded");
    expect(lundy).toContain("given to Director");
    expect(lundy).toContain("1 action done, difference not shown yet");
  });

  test("has charts of figures alone, each with a sentence and the figures told in full", () => {
    const charts = made.document.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])));
    expect(charts.length).toBeGreaterThan(3);
    const markdown = renderMarkdown(made.document);
    for (const chart of charts) {
      expect(chart.says.length).toBeGreaterThan(20);
      expect(markdown).toContain(`**${chart.title}**`);
      for (const bar of chart.bars) {
        const figure = made.document.figures[bar.figure];
        expect(figure?.value ?? null, bar.figure).toBe(bar.value);
        expect(figure?.shown.source).not.toBe("");
      }
    }
  });

  test("leads from a figure to the rows behind it", async () => {
    const rows = await made.behind.get("promises.late")?.();
    expect(rows?.map((row) => [row.text.text, row.href?.startsWith("/staff/asks/")])).toEqual([["Come to a meeting", true]]);
    expect(made.behind.has("people.by-age.everybody.13to15")).toBe(false);
  });
});

test("A board's pack holds what to look at first and how it is known, and only the figures that stand in it", () => {
  const pack = boardPack(made.document, t);
  expect(pack.sections.map((section) => section.key)).toEqual(["notAnswered", "promises", "notHeard", "howWeKnow"]);
  for (const section of pack.sections) expect(made.document.sections).toContainEqual(section);
  for (const [id, figure] of Object.entries(pack.figures)) expect(made.document.figures[id]).toEqual(figure);
  expect(Object.keys(pack.figures)).not.toContain("asks.all");
});

test("Young people's version tells an ask that nothing came of, and is nobody's before the report is frozen", async () => {
  const easy = easyReport(made.document);
  expect(easy).toMatchObject({ asked: "1", changed: "0", waiting: true, stories: [{ key: "heard", difference: null }] });
  expect(await easyPage(authorityId, period, "en")).toBeNull();
  await change(system, "report.frozen", authorityId, async (tx) => {
    const id = newId();
    await tx.report.create({
      data: { authorityId, id, periodFrom: period.from, periodTo: period.to, title: "Report", openedAt: new Date(), frozenAt: new Date() },
    });
    const document = JSON.parse(JSON.stringify(made.document));
    await tx.reportFreeze.create({
      data: { authorityId, id: newId(), reportId: id, language: "en", document, documentHash: "", frozenById: "somebody", at: new Date() },
    });
  });
  expect((await easyPage(authorityId, period, "ar"))?.stories.map((story) => story.asked.text)).toEqual(["Hear us"]);
});
