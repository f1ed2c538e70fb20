import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { Document, HeadingLevel, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import sharp from "sharp";
import { getDocumentProxy } from "unpdf";
import { importFacts } from "../../app/features/imports/import-facts.server";
import { buildReport } from "../../app/features/report/build-report.server";
import { type Flow, flowOf, type Piece } from "../../app/features/report/flow";
import { renderDocx } from "../../app/features/report/render-docx.server";
import { renderHtml } from "../../app/features/report/render-html.server";
import { chartWithOutlines, renderPdf } from "../../app/features/report/render-pdf.server";
import type { ReportDocument } from "../../app/features/report/report-document";
import { closeDatabase, db } from "../../app/platform/db/db.server";
import { translator } from "../../app/platform/i18n/words.server";
import { browserArguments, findBrowser } from "../../test/support/browser.mjs";
import { aDatabase } from "./at-each-size";

/**
 * Word and PDF of a report of many pages against their limits, in turns and in the same run: the docx library writing the
 * same content with nothing else, and a warm Chromium printing the same page, tagged.
 */
export async function measureFiles({ pages, times }: { pages: number; times: number }) {
  const report = await aLongReport(pages);
  const browser = await chromium.launch({ executablePath: (await findBrowser()) ?? undefined, args: browserArguments });
  const tab = await browser.newPage();
  const print = async () => {
    await tab.setContent(renderHtml(report), { waitUntil: "load" });
    return tab.pdf({ format: "A4", tagged: true });
  };
  const ways = {
    "Word, ours": () => renderDocx(report),
    "Word, docx alone": () => docxAlone(report),
    "PDF, ours": async () => renderPdf(report),
    "PDF, Chromium": print,
  };
  const took: Record<string, number[]> = {};
  try {
    for (const work of Object.values(ways)) await work();
    for (let round = 0; round < times; round++) {
      for (const [name, work] of Object.entries(ways)) {
        const began = performance.now();
        await work();
        const all = took[name] ?? [];
        all.push(performance.now() - began);
        took[name] = all;
      }
    }
  } finally {
    await browser.close();
  }
  const median = (name: keyof typeof ways) => (took[name] ?? []).sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
  const count = (await getDocumentProxy(new Uint8Array(renderPdf(report)))).numPages;
  console.log(`A report of ${count} pages, medians of ${times} rounds in turns:`);
  for (const name of Object.keys(ways) as (keyof typeof ways)[]) console.log(`  ${name.padEnd(18)} ${median(name).toFixed(0).padStart(7)} ms`);
  console.log(`  Word: ${(median("Word, ours") / median("Word, docx alone")).toFixed(2)} times the library's own time`);
  console.log(`  PDF: ${(median("PDF, ours") / median("PDF, Chromium")).toFixed(2)} times a warm Chromium printing the same`);
}

/** The demonstration's report, its sections told again and again until it is so long. */
async function aLongReport(pages: number): Promise<ReportDocument> {
  const report = await theReport("en");
  const long = (times: number) => ({
    ...report,
    sections: Array.from({ length: times }, (_, n) => report.sections.map((section) => ({ ...section, key: `${section.key}-${n}` }))).flat(),
  });
  for (let times = 1; ; times++) {
    if ((await getDocumentProxy(new Uint8Array(renderPdf(long(times))))).numPages >= pages) return long(times);
  }
}

/** The report of the document that the demonstration is made from. */
export async function theReport(language: "en" | "ar"): Promise<ReportDocument> {
  const made = await aDatabase("sqlite");
  process.env.DATABASE_URL = made.url;
  try {
    await importFacts(readFileSync("prisma/demo/section-6-facts.json", "utf8"), "measured");
    const { read } = await db();
    const authority = await read.authority.findUniqueOrThrow({ where: { key: "measured" } });
    const actor = { kind: "system", authorityId: authority.id } as const;
    const period = { from: "2018-04-01", to: "2018-09-30" };
    return await buildReport({ actor, authority, period, language, direction: language === "ar" ? "rtl" : "ltr", t: translator(language, "report") });
  } finally {
    await closeDatabase();
    await made.remove();
  }
}

const levels = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;
const runs = (pieces: readonly Piece[]) => pieces.map((piece) => new TextRun({ text: piece.text, bold: piece.strong }));

/** The same words, lists, tables and pictures as sharp, written by the library in the plainest way: no styles, no languages, no repeated heads. */
async function docxAlone(report: ReportDocument) {
  const children = await Promise.all(flowOf(report).map((node) => plainly(node, report)));
  return Packer.toBuffer(new Document({ sections: [{ children: children.flat() }] }));
}

async function plainly(node: Flow, report: ReportDocument): Promise<(Paragraph | Table)[]> {
  if (node.kind === "heading") return [new Paragraph({ heading: levels[node.level], children: runs(node.pieces) })];
  if (node.kind === "paragraph") return [new Paragraph({ children: runs(node.pieces) })];
  if (node.kind === "list") return node.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }));
  if (node.kind === "table") {
    const cell = (pieces: readonly Piece[]) => new TableCell({ children: [new Paragraph({ children: runs(pieces) })] });
    const head = new TableRow({ children: node.columns.map((text) => cell([{ text, language: null }])) });
    return [new Paragraph(node.caption), new Table({ rows: [head, ...node.rows.map((row) => new TableRow({ children: row.map((piece) => cell([piece])) }))] })];
  }
  const png = await sharp(Buffer.from(chartWithOutlines(node.chart, report.direction)), { density: 144 })
    .png()
    .toBuffer();
  const picture = new ImageRun({ type: "png", data: png, transformation: { width: 560, height: 280 } });
  return [new Paragraph(node.chart.title), new Paragraph({ children: [picture] }), new Paragraph(node.chart.says)];
}
