import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { meetingsHeld } from "~/features/forums/meetings-held.server";
import { importFacts } from "~/features/imports/import-facts.server";
import { change } from "~/platform/change.server";
import { db, type Tx } from "~/platform/db/db.server";
import { translator } from "~/platform/i18n/words.server";
import { buildReport } from "./build-report.server";
import { renderHtml } from "./render-html.server";
import { renderMarkdown } from "./render-markdown";

const text = readFileSync("prisma/demo/section-6-facts.json", "utf8");
const facts = JSON.parse(text) as {
  asks: { key: string; asked: string; difference: string | null; did: string[] }[];
  topTips: { challenge: string; tips: string[] };
};
const period = { from: "2018-04-01", to: "2018-09-30" };

async function reportOf(key: string, language: "en" | "ar" = "en", during = period) {
  await importFacts(text, key);
  const { read } = await db();
  const authority = await read.authority.findUniqueOrThrow({ where: { key } });
  const actor = { kind: "system", authorityId: authority.id } as const;
  const direction = language === "ar" ? "rtl" : "ltr";
  return buildReport({
    actor,
    authority,
    period: during,
    language,
    direction,
    t: translator(language, "report"),
  });
}

/** Something a person might change in a register afterwards. */
function correct(authorityId: string, work: (tx: Tx) => Promise<unknown>) {
  return change({ kind: "system", authorityId }, "register.corrected", authorityId, work);
}

type Report = Awaited<ReturnType<typeof reportOf>>;
const figureWith = (report: Report, what: string) => Object.values(report.figures).filter((figure) => figure.shown.what.text === what);

beforeAll(async () => {
  await reportOf("first");
});

describe("the report of April to September 2018, from registers alone", () => {
  test("says how often the groups met, and the count follows the register", async () => {
    const report = await reportOf("meetings");
    expect(renderMarkdown(report)).toContain("CICC met 9 times, 1 April to 30 September 2018");
    expect(renderMarkdown(report)).toContain("CLF met 6 times, 1 April to 30 September 2018");

    const { read } = await db();
    const { id: authorityId } = await read.authority.findUniqueOrThrow({ where: { key: "meetings" } });
    const group = await read.group.findFirstOrThrow({ where: { authorityId, key: "cicc" } });
    const one = await read.meeting.findFirstOrThrow({ where: { authorityId, groupId: group.id } });
    await correct(authorityId, (tx) => tx.meeting.delete({ where: { authorityId_id: { authorityId, id: one.id } } }));
    expect(renderMarkdown(await reportOf("meetings"))).toContain("CICC met 8 times");
    await correct(authorityId, (tx) =>
      tx.meeting.updateMany({
        where: { authorityId, groupId: group.id, on: "2018-09-19" },
        data: { state: "cancelled" },
      }),
    );
    await correct(authorityId, (tx) =>
      tx.meeting.updateMany({
        where: { authorityId, groupId: group.id, on: "2018-08-29" },
        data: { kind: "visit" },
      }),
    );
    expect(await meetingsHeld(authorityId, "cicc", period.from, period.to)).toEqual({
      regular: 6,
      separate: 0,
      visit: 1,
      event: 0,
    });
  });

  test("gives complaints and compliments with their own period, and says where a number was not given", async () => {
    const report = await reportOf("complaints");
    const markdown = renderMarkdown(report);
    expect(markdown).toContain("87 complaints and 43 compliments were received (1 April to 30 June 2018)");
    expect(markdown).toContain("32% of the complaints considered at stage 1 were upheld or partly upheld: as supplied, number not given");
    expect(markdown).toContain("14 complaints were registered at stage 2 (1 April to 30 June 2018)");
    expect(markdown).toContain("3 complaints were referred to the Ombudsman: 2 declined, 1 no fault found");
    const quarter = Object.values(report.figures).filter((figure) => figure.id.startsWith("complaints."));
    expect(quarter).toHaveLength(7);
    for (const figure of quarter) {
      expect(figure.period).toEqual({ from: "2018-04-01", to: "2018-06-30" });
      expect(figure.shown.source).toContain("line 562");
    }
    expect(quarter.find((figure) => figure.unit === "percent")?.base).toEqual({ kind: "notGiven" });
  });

  test("says three of three senior appointments, and names one made without young people", async () => {
    expect(renderMarkdown(await reportOf("posts"))).toContain("3 of 3 senior appointments were made with young people");
    const { read } = await db();
    const { id: authorityId } = await read.authority.findUniqueOrThrow({ where: { key: "posts" } });
    await correct(authorityId, (tx) =>
      tx.appointment.updateMany({
        where: { authorityId, post: "Director" },
        data: { youngPeopleInvolved: false },
      }),
    );
    const markdown = renderMarkdown(await reportOf("posts"));
    expect(markdown).toContain("2 of 3 senior appointments");
    expect(markdown).toMatch(/Senior appointments made without young people\*\*\n> - Director/);
  });

  test("holds the challenge and the tips character for character, on the page and as Markdown", async () => {
    const report = await reportOf("tips");
    const [markdown, html] = [renderMarkdown(report), unescaped(renderHtml(report))];
    for (const words of [facts.topTips.challenge, ...facts.topTips.tips]) {
      expect(markdown).toContain(words);
      expect(html).toContain(words);
    }
  });

  test("holds every ask, and says of those without a difference that it is not shown yet", async () => {
    const report = await reportOf("asks");
    const asks = report.sections.flatMap((section) => section.blocks.flatMap((block) => (block.kind === "ask" ? [block.ask] : [])));
    expect(new Set(asks.map((ask) => ask.key))).toEqual(new Set(facts.asks.map((ask) => ask.key)));
    for (const told of facts.asks) {
      const ask = asks.find((one) => one.key === told.key);
      expect(ask?.asked?.text).toBe(told.asked);
      expect(ask?.did.map((action) => action.what.text)).toEqual(told.did);
      expect(ask?.difference.shown).toBe(told.difference !== null);
      if (told.difference === null) expect(ask?.difference.note).toMatch(/not shown yet/);
      else expect(ask?.difference.words.map((one) => one.text)).toEqual([told.difference]);
    }
    expect(asks.find((ask) => ask.key === "puberty-and-adolescence")?.did[0]).toMatchObject({
      state: "waiting",
      stateLabel: "Not yet",
    });
  });

  test("keeps three bases for care leavers apart and says that they do not agree", async () => {
    const report = await reportOf("bases");
    const markdown = renderMarkdown(report);
    expect(markdown).toContain("These numbers do not agree");
    expect(markdown).toContain("94 care leavers at university is told as 13.6%, number not given");
    expect(figureWith(report, "care leavers").map((figure) => figure.value)).toEqual([844]);
    expect(figureWith(report, "care leavers at university").map(({ value, base }) => [value, base.kind])).toEqual([
      [94, "none"],
      [13.6, "notGiven"],
    ]);
  });
});

test("every figure has a source, and a period or the words that none was given", async () => {
  const report = await reportOf("figures");
  for (const { shown } of Object.values(report.figures)) {
    expect(shown.source).not.toBe("");
    expect(shown.base).not.toBe("");
    expect(shown.period).toMatch(/^(\d.* to .*\d{4}|period not given)$/);
  }
  const placed = JSON.stringify(report.sections).match(/"figure":"([^"]+)"/g) ?? [];
  for (const one of placed) expect(report.figures[one.slice(10, -1)]).toBeDefined();
});

test("a period that nothing belongs to has an honest, nearly empty report", async () => {
  const report = await reportOf("empty", "en", { from: "2011-04-01", to: "2011-09-30" });
  expect(report.summary.headlines).toEqual([]);
  expect(renderMarkdown(report)).not.toContain("87");
});

test("in Arabic the page reads from the right and the document's words keep their language", async () => {
  const html = renderHtml(await reportOf("arabic", "ar"));
  expect(html).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
  expect(html).toMatch(/<bdi lang="en">Listen to real first hand experiences\.<\/bdi>/);
  expect(html.slice(html.indexOf("<body"))).not.toMatch(/\{\{|report:|>[a-z]+\.[a-zA-Z.]+</);
});

function unescaped(html: string): string {
  return html
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
