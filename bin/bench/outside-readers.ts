import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Flow, flowOf, type Piece } from "../../app/features/report/flow";
import { renderDocx } from "../../app/features/report/render-docx.server";
import { renderHtml } from "../../app/features/report/render-html.server";
import { renderPdf } from "../../app/features/report/render-pdf.server";
import type { ReportDocument } from "../../app/features/report/report-document";
import { arabicWords } from "../../test/support/read-by-place";
import { theReport } from "./report-files";

/** What a reader finds in a file: its headings with their levels, how many lists' lines, tables and pictures' words, and its text. */
type Found = {
  readonly headings: readonly string[];
  readonly items: number;
  readonly tables: number;
  readonly rows: number;
  readonly pictures: readonly string[];
  readonly text: string;
};

/**
 * Our Word and PDF read by programs that are not ours (LibreOffice, Poppler, qpdf), each beside what the page says: headings,
 * lists, tables, words for pictures, language, title, and the text in its order. Says what differs; throws where a program is absent.
 */
export async function readFromOutside() {
  const folder = mkdtempSync(join(tmpdir(), "outside-"));
  try {
    for (const language of ["en", "ar"] as const) {
      const report = await theReport(language);
      const page = pageSays(renderHtml(report));
      const meant = meantBy(report);
      const told = (name: string, found: Found) => compare(`${language} ${name}`, meant, found, page);
      const docx = join(folder, `${language}.docx`);
      writeFileSync(docx, await renderDocx(report));
      const office = (to: string) =>
        run("soffice", [`-env:UserInstallation=file://${folder}/office`, "--headless", "--convert-to", to, "--outdir", folder, docx]);
      office("odt");
      told("Word in LibreOffice", odtSays(run("unzip", ["-p", join(folder, `${language}.odt`), "content.xml"])));
      office("pdf");
      console.log(`  made into PDF by LibreOffice: ${/Pages: +\d+/.exec(run("pdfinfo", [join(folder, `${language}.pdf`)]))?.[0]}`);
      const pdf = join(folder, `${language}-ours.pdf`);
      writeFileSync(pdf, renderPdf(report));
      const qdf = run("qpdf", ["--json", "--json-key=qpdf", pdf]);
      const pictures = [...qdf.matchAll(/"\/Alt": "u:([^"]*)"/g)].map(([, text]) => plain(JSON.parse(`"${text}"`) as string));
      if (language === "en") told("PDF in Poppler", { ...pdfSays(run("pdfinfo", ["-struct-text", pdf])), pictures });
      else {
        countOnly("ar PDF in Poppler", meant, { ...pdfSays(run("pdfinfo", ["-struct", pdf])), pictures });
        const read = new Set(arabicWords(run("pdftotext", [pdf, "-"])));
        const words = arabicWords(meant.text);
        console.log(`  Arabic words that come out whole: ${words.filter((word) => read.has(word)).length} of ${words.length}`);
      }
      const info = run("pdfinfo", [pdf]);
      for (const field of ["Title", "Tagged", "Author", "Creator"]) console.log(`  ${new RegExp(`^${field}:.*$`, "m").exec(info)?.[0] ?? `${field}: none`}`);
      console.log(`  qpdf --check: ${run("qpdf", ["--check", pdf]).trim().split("\n").slice(-2).join(" ")}`);
      console.log(`  language of the document: ${/"\/Lang": "(?:u:)?([^"]*)"/.exec(qdf)?.[1] ?? "none"}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A program's output; says which one must be installed where it is absent. */
function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: "utf8", maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new Error(`${program} is not here: install LibreOffice Writer, Poppler, qpdf and unzip`);
    throw error;
  }
}

const textOf = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join("");

/** What the report itself has to tell, in its order. */
function meantBy(report: ReportDocument): Found {
  const flow = flowOf(report);
  const of = <Kind extends Flow["kind"]>(kind: Kind) => flow.filter((node): node is Extract<Flow, { kind: Kind }> => node.kind === kind);
  const words = flow.map((node) => {
    if (node.kind === "list") return node.items.map(textOf).join(" ");
    if (node.kind === "table") return [node.caption, ...node.columns, ...node.rows.flatMap((row) => row.map((piece) => piece.text))].join(" ");
    return node.kind === "chart" ? `${node.chart.title} ${node.chart.says}` : textOf(node.pieces);
  });
  return {
    headings: of("heading").map((node) => `${node.level} ${plain(textOf(node.pieces))}`),
    items: of("list").reduce((sum, node) => sum + node.items.length, 0),
    tables: of("table").length,
    rows: of("table").reduce((sum, node) => sum + node.rows.length + 1, 0),
    pictures: of("chart").map((node) => plain(node.chart.says)),
    text: words.join(" "),
  };
}

/** One line of words: no invisible marks of direction, no runs of spaces. */
const plain = (text: string) =>
  text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", "#x27": "'", "#39": "'" };
const unmarked = (xml: string) => plain(xml.replace(/<[^>]*>/g, " ").replace(/&(#?\w+);/g, (all, name: string) => entities[name] ?? all));
const letters = (text: string) =>
  plain(text)
    .normalize("NFKC")
    .replace(/[\s\u0640]/g, "");

function pageSays(html: string): string {
  return html.slice(html.indexOf("<main")).replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, " ");
}

function odtSays(xml: string): Found {
  const body = xml.slice(xml.indexOf("<office:text"));
  const title = [...body.matchAll(/<text:p[^>]*style-name="([^"]*)"[^>]*>([\s\S]*?)<\/text:p>/g)].find(([, style]) => isTitle(xml, style ?? ""))?.[2];
  const headings = [...body.matchAll(/<text:h[^>]*outline-level="(\d)"[^>]*>([\s\S]*?)<\/text:h>/g)].map(
    ([, level, text]) => `${Number(level) + 1} ${joined(text ?? "")}`,
  );
  return {
    headings: [...(title ? [`1 ${joined(title)}`] : []), ...headings],
    items: [...body.matchAll(/<text:list-item/g)].length,
    tables: [...body.matchAll(/<table:table /g)].length,
    rows: [...body.matchAll(/<table:table-row/g)].length,
    pictures: [...body.matchAll(/<svg:desc>([\s\S]*?)<\/svg:desc>/g)].map(([, text]) => joined(text ?? "")),
    text: unmarked(body.replace(/<svg:(title|desc)>[\s\S]*?<\/svg:\1>/g, "").replace(/<text:s[^>]*\/>/g, " ")),
  };
}

/** Runs of one paragraph stand side by side. */
const joined = (xml: string) => unmarked(xml.replace(/<text:s[^>]*\/>/g, " ").replace(/<\/?text:(span|bookmark[^>]*)[^>]*>/g, ""));
const isTitle = (xml: string, style: string) => style === "Title" || new RegExp(`style:name="${style}"[^>]*parent-style-name="Title"`).test(xml);

function pdfSays(struct: string): Found {
  const lines = struct.split("\n");
  const element = (line: string) => /^ *([A-Z]\w*)\b/.exec(line)?.[1];
  const quoted = (line: string) => /^ *"([\s\S]*)"$/.exec(line)?.[1] ?? "";
  const deep = (line: string) => line.length - line.trimStart().length;
  const below = (at: number) => {
    const end = endOf(at);
    return plain(
      lines
        .slice(at + 1, end === -1 ? undefined : end)
        .map(quoted)
        .join(""),
    );
  };
  // A list's dots stand in labels of their own, and what is drawn in a picture is told by its words: neither is text of the report.
  const figures = lines.flatMap((line, at) => (element(line) === "Figure" ? [at] : []));
  const endOf = (at: number) => lines.findIndex((line, n) => n > at && line.trim() !== "" && deep(line) <= deep(lines[at] ?? ""));
  const drawn = figures.map((at) => [at, endOf(at)] as const);
  const isWords = (at: number) => element(lines[at - 1] ?? "") !== "Lbl" && !drawn.some(([from, to]) => at > from && at < to);
  const all = (name: RegExp) => lines.flatMap((line, at) => (name.test(element(line) ?? "") ? [at] : []));
  return {
    headings: all(/^H\d$/).map((at) => `${element(lines[at] ?? "")?.slice(1)} ${below(at)}`),
    items: all(/^LI$/).length,
    tables: all(/^Table$/).length,
    rows: all(/^TR$/).length,
    pictures: [],
    text: lines.map((line, at) => (isWords(at) ? quoted(line) : "")).join(" "),
  };
}

/** Poppler takes longer than a quarter of an hour over the words of an Arabic file: there the elements alone are counted. */
function countOnly(name: string, meant: Found, found: Found) {
  console.log(name);
  for (const part of ["headings", "pictures"] as const) console.log(`  ${part}: ${found[part].length} of ${meant[part].length}`);
  for (const part of ["items", "tables", "rows"] as const) console.log(`  ${part}: ${found[part]} of ${meant[part]}`);
}

function compare(name: string, meant: Found, found: Found, page: string) {
  const same = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((text, at) => letters(text) === letters(other[at] ?? ""));
  console.log(name);
  const wrong = meant.headings.findIndex((text, at) => letters(text) !== letters(found.headings[at] ?? ""));
  console.log(
    `  headings: ${found.headings.length} of ${meant.headings.length}, ${same(meant.headings, found.headings) ? "same words and levels, same order" : `differ first at "${meant.headings[wrong]}": "${found.headings[wrong]}"`}`,
  );
  for (const part of ["items", "tables", "rows"] as const) console.log(`  ${part}: ${found[part]} of ${meant[part]}`);
  console.log(
    `  words for pictures: ${found.pictures.length} of ${meant.pictures.length}, ${same(meant.pictures, found.pictures) ? "the same" : `differ: ${found.pictures[0]}`}`,
  );
  const [ours, theirs] = [letters(meant.text), letters(found.text)];
  const at = [...ours].findIndex((letter, n) => letter !== theirs[n]);
  console.log(
    `  text in order: ${ours === theirs ? `the same, ${ours.length} letters` : `differs at letter ${at} of ${ours.length}: "${ours.slice(at, at + 40)}" is "${theirs.slice(at, at + 40)}"`}`,
  );
  const onPage = letters(unmarked(page));
  const missing = meant.headings.filter((text) => !onPage.includes(letters(text.slice(2))));
  console.log(`  headings that the page does not have: ${missing.length}`);
}
