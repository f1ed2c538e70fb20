import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import mammoth from "mammoth";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeAll, describe, expect, test } from "vitest";
import { importFacts } from "~/features/imports/import-facts.server";
import { db } from "~/platform/db/db.server";
import { translator } from "~/platform/i18n/words.server";
import { faultsIn } from "../../../test/support/matterhorn";
import { arabicWords, readByPlace } from "../../../test/support/read-by-place";
import { buildReport } from "./build-report.server";
import { fileOfReport, type ReportFormat, reportFormats } from "./file-of-report.server";
import { flowOf } from "./flow";
import type { ReportDocument } from "./report-document";
import { publishedSchema } from "./report-schema";
import { withoutIds } from "./without-ids";

const facts = readFileSync("prisma/demo/section-6-facts.json", "utf8");
const told = JSON.parse(facts) as { asks: { asked: string }[]; topTips: { challenge: string; tips: string[] } };
const reports = {} as Record<"en" | "ar", ReportDocument>;

beforeAll(async () => {
  await importFacts(facts, "files");
  const { read } = await db();
  const authority = await read.authority.findUniqueOrThrow({ where: { key: "files" } });
  for (const language of ["en", "ar"] as const) {
    reports[language] = await buildReport({
      actor: { kind: "system", authorityId: authority.id },
      authority,
      period: { from: "2018-04-01", to: "2018-09-30" },
      language,
      direction: language === "ar" ? "rtl" : "ltr",
      t: translator(language, "report"),
    });
  }
});

const chartsOf = (report: ReportDocument) => report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : [])));
const fileOf = async (format: ReportFormat, language: "en" | "ar" = "en") => (await fileOfReport(reports[language], format)).bytes;
const squeezed = (text: string) => text.normalize("NFKC").replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g, "");

/** Every piece of text on the page, in reading order. */
function textOnThePage(report: ReportDocument): string[] {
  return flowOf(report).flatMap((node) => {
    if (node.kind === "list") return node.items.flat().map((piece) => piece.text);
    if (node.kind === "table") return [node.caption, ...node.columns, ...node.rows.flat().map((piece) => piece.text)];
    if (node.kind === "chart") return [node.chart.title, node.chart.says];
    return node.pieces.map((piece) => piece.text);
  });
}

/** The first of these texts that does not come after the ones before it; null when all stand in order. */
function firstOutOfOrder(whole: string, pieces: readonly string[]): string | null {
  let at = 0;
  for (const piece of pieces.map(squeezed).filter(Boolean)) {
    const found = whole.indexOf(piece, at);
    if (found < 0) return piece;
    at = found + piece.length;
  }
  return null;
}

type Tag = { role?: string; children?: Tag[]; alt?: string; lang?: string };
const tagsIn = (tag: Tag | null): Tag[] => (tag ? [tag, ...(tag.children ?? []).flatMap(tagsIn)] : []);

async function openPdf(language: "en" | "ar") {
  const pdf = await getDocumentProxy(new Uint8Array((await fileOf("pdf", language)) as Uint8Array));
  const tags: Tag[] = [];
  for (let page = 1; page <= pdf.numPages; page++) tags.push(...tagsIn((await (await pdf.getPage(page)).getStructTree()) as Tag | null));
  const { text: pages } = await extractText(pdf, { mergePages: false });
  return { pdf, tags, text: pages.map((page, index) => squeezed(page).replace(new RegExp(`${index + 1}$`), "")).join("") };
}

describe("every format of the report of 2018", () => {
  test.each(["html", "md", "json"] as const)("%s holds the challenge, the four tips, each Ask and the figures letter for letter", async (format) => {
    const file = String(await fileOf(format))
      .replaceAll("&#x27;", "'")
      .replaceAll("\\", "");
    for (const words of [told.topTips.challenge, ...told.topTips.tips, ...told.asks.map((ask) => ask.asked)]) expect(file).toContain(words);
  });

  test("Word holds all that the page holds, in its order", async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await fileOf("docx")) });
    expect(firstOutOfOrder(squeezed(value), textOnThePage(reports.en))).toBeNull();
  });

  test("PDF holds all that the page holds, in its order", async () => {
    expect(firstOutOfOrder((await openPdf("en")).text, textOnThePage(reports.en))).toBeNull();
  });

  test("no file names an author, a path or a company", async () => {
    for (const format of reportFormats) {
      const file = Buffer.from(await fileOf(format));
      const seen = format === "docx" ? await docxParts(file) : file.toString("latin1");
      expect(seen, format).not.toContain(process.cwd());
      expect(seen, format).not.toMatch(/<dc:creator>[^<]|<cp:lastModifiedBy>[^<]|<Company>|\/Author|Un-named/);
    }
  });
});

describe("Word", () => {
  test("has real headings, lists and tables, and words for its picture", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await fileOf("docx")) });
    const count = (tag: string) => value.split(`<${tag}`).length - 1;
    expect([count("h1>") + count("h1 "), count("h2>") > 3, count("ol>"), count("ul>") > 5, count("table>") > 3, count("thead>") > 3]).toEqual([
      reports.en.sections.length + 1,
      true,
      1,
      true,
      true,
      true,
    ]);
    const parts = await docxParts(Buffer.from(await fileOf("docx")));
    for (const level of [1, 2]) expect(parts).toMatch(new RegExp(`w:styleId="Heading${level}"(?:(?!</w:style>).)*<w:outlineLvl w:val="${level - 1}"/>`));
    for (const { says } of chartsOf(reports.en)) expect(value).toContain(`alt="${says}"`);
  });

  test("leaves a title of two lines and a picture the room that they need", async () => {
    const lines = [...(await docxParts(Buffer.from(await fileOf("docx")))).matchAll(/<w:spacing[^>]*w:line="[^>]*>/g)].map(([line]) => line);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain('w:lineRule="auto"');
  });
});

describe("PDF", () => {
  test.each(["en", "ar"] as const)("is tagged in %s: title, language, headings, lists, tables and words for its picture", async (language) => {
    const { pdf, tags } = await openPdf(language);
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info.Language).toBe(language);
    expect(faultsIn((await fileOf("pdf", language)) as Uint8Array)).toEqual([]);
    expect(String(info.Title)).toContain(reports[language].title);
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const roles = new Set(tags.map((tag) => tag.role));
    for (const role of ["H1", "H2", "H3", "L", "LI", "Table", "TR", "TH", "TD", "Figure"]) expect(roles, role).toContain(role);
    const pictures = tags.filter((tag) => tag.role === "Figure" && tag.alt).map((tag) => tag.alt);
    expect(pictures).toEqual(chartsOf(reports[language]).map((chart) => chart.says));
  });

  test("every Arabic word of the page is in it whole: each letter and vowel mark once, in its order", async () => {
    const read = squeezed(await readByPlace((await openPdf("ar")).pdf));
    const words = arabicWords(textOnThePage(reports.ar).join(" "));
    expect([words.some((word) => /\p{M}/u.test(word)), words.some((word) => word.includes("لا"))]).toEqual([true, true]);
    expect(words.filter((word) => !read.includes(squeezed(word)))).toEqual([]);
  });

  test.each(["pdf", "docx"] as const)("a chart with no Latin letter in it is drawn as %s", async (format) => {
    const [bar] = chartsOf(reports.ar).flatMap(({ bars }) => bars);
    if (!bar) throw new Error("There is no chart.");
    const label = { text: "شيء مما قالوه بلا جواب حتى الآن", language: null };
    const chart = { title: "حال ما قالوه", says: "أقل من 5", columns: ["الحال", "الشباب"] as const, bars: [{ ...bar, label, shown: "أقل من 5" }] };
    const section = { key: "chart", part: "full" as const, title: "حال", lead: null, blocks: [{ kind: "chart" as const, chart }] };
    const { bytes } = await fileOfReport({ ...reports.ar, sections: [section] }, format);
    expect(bytes.length).toBeGreaterThan(5000);
  });
});

describe("data", () => {
  test("CSV has every figure with its base, period and source, and no cell that runs as a formula", async () => {
    const file = String(await fileOf("csv"));
    const rows = parse(file, { columns: true, bom: true }) as Record<string, string>[];
    const shown = new Set(rows.map((row) => `${row.row} ${row.shown} ${row.base} ${row.period}`));
    for (const { shown: s } of Object.values(reports.en.figures)) expect(shown).toContain(`${s.what.text} ${s.value} ${s.base} ${s.period}`);
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  });

  test("JSON follows the schema that is published", async () => {
    await expect(`${JSON.stringify(publishedSchema(), null, 2)}\n`).toMatchFileSnapshot("../../../docs/report.schema.json");
    const data = JSON.parse(String(await fileOf("json"))) as ReportDocument;
    expect(data.figures).toEqual(JSON.parse(JSON.stringify(withoutIds(reports.en).figures)));
  });
});

/** All parts of a Word file as text. */
async function docxParts(file: Buffer): Promise<string> {
  const { default: JsZip } = await import("jszip");
  const zip = await JsZip.loadAsync(file);
  return (await Promise.all(Object.values(zip.files).map((part) => part.async("string")))).join("\n");
}
