import { createRequire } from "node:module";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { errorFields, log } from "~/platform/log.server";
import { type Flow, flowOf, type Piece } from "./flow";
import { withLettersOnce } from "./letters-once";
import type { Chart, ReportDocument } from "./report-document";

const workspace = path.resolve("app/features/report/typst");
const families = ["atkinson-hyperlegible-next", "noto-sans-arabic", "noto-sans-ethiopic"] as const;
const weights = ["400Regular", "700Bold"];

let compiler: NodeCompiler | undefined;

/** The typesetter, warm after its first use, with fonts of our own so that every machine prints the same. */
function typesetter(): NodeCompiler {
  const find = createRequire(path.resolve("package.json"));
  compiler ??= NodeCompiler.create({
    workspace,
    fontArgs: [
      {
        fontPaths: [
          path.join(workspace, "fonts"),
          ...families.flatMap((family) => weights.map((weight) => path.join(path.dirname(find.resolve(`@expo-google-fonts/${family}`)), weight))),
        ],
      },
    ],
  });
  return compiler;
}

/** The report as PDF/UA-1: tagged, with its language and title, and no author, path or hidden content. Throws if it cannot be set. */
export function renderPdf(report: ReportDocument): Uint8Array {
  const typst = typesetter();
  const flow = flowOf(report).map(nodeForPrint);
  const data = { title: titleOf(report), lang: report.language, rtl: report.direction === "rtl", flow };
  typst.mapShadow(path.join(workspace, "report.json"), Buffer.from(JSON.stringify(data)));
  try {
    return lettersPutRight(typst.pdf({ mainFilePath: path.join(workspace, "report.typ"), resetRead: true }, { pdfStandard: "ua-1", pdfTags: true }));
  } finally {
    typst.resetShadow();
    typst.evictCache(10);
  }
}

/** The file with each letter said once. What cannot be put right comes out as it was set, and that is logged: a letter said twice is better than no report. */
export function lettersPutRight(file: Uint8Array): Uint8Array {
  try {
    return withLettersOnce(file);
  } catch (error) {
    log.error("pdf.letters-not-put-right", errorFields(error));
    return file;
  }
}

/** One chart as a drawing whose letters are outlines, for programs that have none of our fonts. */
export function chartWithOutlines(chart: Chart, direction: "ltr" | "rtl"): string {
  const typst = typesetter();
  typst.mapShadow(path.join(workspace, "chart.json"), Buffer.from(JSON.stringify(barsForPrint(chart))));
  const mainFileContent = `#import "/chart.typ": chart, face
#set page(width: 420pt, height: auto, margin: 4pt, fill: white)
#set text(font: face, fill: rgb("#231a2b"), dir: ${direction})
#chart(json("/chart.json"))`;
  try {
    return typst.plainSvg({ mainFileContent, resetRead: true });
  } finally {
    typst.resetShadow();
  }
}

export const titleOf = (report: ReportDocument) => `${report.authority}: ${report.title}, ${report.subtitle}`;

/** Each bar with its part of the width: the longest leaves room for what it shows. Null: a number too small to be told. */
function barsForPrint({ bars }: Chart) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return bars.map(({ label, value, shown }) => ({ label: pieceForPrint(label), part: value === null ? null : (0.75 * value) / most, shown }));
}

function nodeForPrint(node: Flow) {
  if (node.kind === "chart") return { kind: "chart", title: node.chart.title, says: node.chart.says, bars: barsForPrint(node.chart) };
  if (node.kind === "list") return { ...node, items: node.items.map((item) => item.map(pieceForPrint)) };
  if (node.kind === "table") return { ...node, rows: node.rows.map((row) => row.map(pieceForPrint)) };
  return { ...node, pieces: node.pieces.map(pieceForPrint) };
}

/** A fingerprint in fours of sixteen letters, so that it breaks within its cell and not off the page. */
const breakable = (text: string) => text.replace(/\b[0-9a-f]{64}\b/g, (hash) => (hash.match(/.{16}/g) ?? []).join("\u200b"));

function pieceForPrint({ text, language, strong = false, soft = false }: Piece) {
  return { text: breakable(text), strong, soft, lang: language || null, rtl: language ? isRightToLeft(language) : false };
}

/** Whether a language is written from right to left, as Unicode's data say. */
function isRightToLeft(language: string): boolean {
  const locale = new Intl.Locale(language) as Intl.Locale & { textInfo?: { direction?: string } };
  return locale.textInfo?.direction === "rtl";
}
