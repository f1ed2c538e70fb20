import { createRequire } from "node:module";
import path from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Flow, flowOf, type Piece } from "./flow";
import type { Chart, ReportDocument } from "./report-document";
import { ChartPicture, printInks } from "./ui/chart-picture";

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
      { fontPaths: families.flatMap((family) => weights.map((weight) => path.join(path.dirname(find.resolve(`@expo-google-fonts/${family}`)), weight))) },
    ],
  });
  return compiler;
}

/** The report as PDF/UA-1: tagged, with its language and title, and no author, path or hidden content. Throws if it cannot be set. */
export function renderPdf(report: ReportDocument): Uint8Array {
  const typst = typesetter();
  const charts: string[] = [];
  const flow = flowOf(report).map((node) => nodeForPrint(node, report, charts));
  const data = { title: titleOf(report), lang: report.language, rtl: report.direction === "rtl", flow };
  typst.mapShadow(path.join(workspace, "report.json"), Buffer.from(JSON.stringify(data)));
  charts.forEach((svg, index) => {
    typst.mapShadow(path.join(workspace, `chart-${index}.svg`), Buffer.from(svg));
  });
  try {
    return typst.pdf({ mainFilePath: path.join(workspace, "report.typ"), resetRead: true }, { pdfStandard: "ua-1", pdfTags: true });
  } finally {
    typst.resetShadow();
    typst.evictCache(10);
  }
}

/** One chart as a drawing whose letters are outlines, for programs that have none of our fonts. */
export function chartWithOutlines(chart: Chart, direction: "ltr" | "rtl"): string {
  const typst = typesetter();
  typst.mapShadow(path.join(workspace, "chart.svg"), Buffer.from(chartSvg(chart, direction)));
  try {
    return typst.plainSvg({ mainFileContent: '#set page(width: auto, height: auto, margin: 4pt, fill: white)\n#image("/chart.svg")', resetRead: true });
  } finally {
    typst.resetShadow();
  }
}

export const titleOf = (report: ReportDocument) => `${report.authority}: ${report.title}, ${report.subtitle}`;

const chartSvg = (chart: Chart, direction: "ltr" | "rtl") => renderToStaticMarkup(createElement(ChartPicture, { chart, direction, inks: printInks }));

function nodeForPrint(node: Flow, report: ReportDocument, charts: string[]) {
  if (node.kind === "chart") {
    charts.push(chartSvg(node.chart, report.direction));
    return { kind: "chart", title: node.chart.title, says: node.chart.says, picture: `/chart-${charts.length - 1}.svg` };
  }
  if (node.kind === "list") return { ...node, items: node.items.map((item) => item.map(pieceForPrint)) };
  if (node.kind === "table") return { ...node, rows: node.rows.map((row) => row.map(pieceForPrint)) };
  return { ...node, pieces: node.pieces.map(pieceForPrint) };
}

function pieceForPrint({ text, language, strong = false, soft = false }: Piece) {
  return { text, strong, soft, lang: language || null, rtl: language ? isRightToLeft(language) : false };
}

/** Whether a language is written from right to left, as Unicode's data say. */
function isRightToLeft(language: string): boolean {
  const locale = new Intl.Locale(language) as Intl.Locale & { textInfo?: { direction?: string } };
  return locale.textInfo?.direction === "rtl";
}
