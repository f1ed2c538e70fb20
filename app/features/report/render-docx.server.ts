import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import sharp from "sharp";
import { type Flow, flowOf, type Piece } from "./flow";
import { chartWithOutlines, titleOf } from "./render-pdf.server";
import type { Chart, ReportDocument } from "./report-document";

const soft = "4a4054";
const look = "84200b";
const us = "194383";
// The soft ground of young people's words (docs/design.md).
const sayGround = "ffe99b";
const levels = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;
const pictureWidth = 560;

/** The report as a Word document with real headings, lists and tables, alt text, its language, and no author. */
export async function renderDocx(report: ReportDocument): Promise<Uint8Array> {
  const rtl = report.direction === "rtl";
  const lists = { next: 0 };
  const blocks = await Promise.all(flowOf(report).map((node) => blockOf(node, report, rtl, lists)));
  const document = new Document({
    title: titleOf(report),
    creator: "",
    lastModifiedBy: "",
    description: "",
    styles: {
      default: {
        document: {
          run: { font: "Arial", size: 22, language: { value: report.language, bidirectional: report.language } },
          // Without its rule LibreOffice takes the line for exact: a title of two lines runs into itself and a picture is cut.
          paragraph: { spacing: { after: 140, line: 300, lineRule: LineRuleType.AUTO } },
        },
        title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 160 } } },
        listParagraph: { paragraph: { spacing: { after: 60 } } },
        // Without their level they look like headings and are none: LibreOffice then finds no structure.
        heading1: { run: { size: 30, bold: true, color: "231a2b" }, paragraph: { outlineLevel: 0, spacing: { before: 360, after: 140 } } },
        heading2: { run: { size: 25, bold: true, color: "231a2b" }, paragraph: { outlineLevel: 1, spacing: { before: 260, after: 100 } } },
      },
      paragraphStyles: [
        { id: "Caption", name: "caption", basedOn: "Normal", next: "Normal", run: { bold: true }, paragraph: { spacing: { before: 160, after: 80 } } },
      ],
    },
    numbering: {
      config: Array.from({ length: lists.next }, (_, index) => ({
        reference: `list-${index}`,
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START, style: { paragraph: { indent: { left: 560, hanging: 360 } } } },
        ],
      })),
    },
    sections: [{ children: blocks.flat() }],
  });
  return Packer.toBuffer(document);
}

type Written = Paragraph | Table;

async function blockOf(node: Flow, report: ReportDocument, rtl: boolean, lists: { next: number }): Promise<Written[]> {
  switch (node.kind) {
    case "heading":
      return [new Paragraph({ heading: levels[node.level], ...towards(rtl), keepNext: true, children: node.pieces.map((piece) => runOf(piece, rtl)) })];
    case "paragraph":
      return [paragraphOf(node, rtl)];
    case "list": {
      const reference = node.ordered ? `list-${lists.next++}` : null;
      return node.items.map(
        (item) =>
          new Paragraph({
            ...towards(rtl),
            children: item.map((piece) => runOf(piece, rtl)),
            ...(reference ? { numbering: { reference, level: 0 } } : { bullet: { level: 0 } }),
          }),
      );
    }
    case "table":
      return [caption(node.caption, rtl), tableOf(node.columns, node.rows, rtl), new Paragraph({})];
    case "chart":
      return [
        caption(node.chart.title, rtl),
        new Paragraph({ ...towards(rtl), children: [await picture(node.chart, report.direction)] }),
        new Paragraph({ ...towards(rtl), children: [runOf({ text: node.chart.says, language: null }, rtl)] }),
      ];
  }
}

function paragraphOf({ look: kind, pieces }: Extract<Flow, { kind: "paragraph" }>, rtl: boolean): Paragraph {
  const colour = kind === "lead" || kind === "hint" ? soft : kind === "look" ? look : kind === "us" ? us : undefined;
  return new Paragraph({
    ...towards(rtl),
    children: pieces.map((piece) => runOf(piece, rtl, colour)),
    ...(kind === "quote"
      ? {
          indent: { start: 280, end: 280 },
          shading: { type: "clear" as const, fill: sayGround },
          border: { [rtl ? "right" : "left"]: { style: BorderStyle.SINGLE, size: 24, space: 8, color: "ffce2e" } },
        }
      : {}),
  });
}

/** What is not so is not written: each "false" is one more element in the file, and there are thousands of runs. */
const towards = (rtl: boolean) => (rtl ? { bidirectional: true } : {});

function runOf({ text, language, strong, soft: quiet }: Piece, rtl: boolean, colour?: string): TextRun {
  const color = colour ?? (quiet ? soft : undefined);
  return new TextRun({
    text,
    ...(strong ? { bold: true } : {}),
    ...(color ? { color } : {}),
    ...(rtl ? { rightToLeft: true } : {}),
    ...(language ? { language: { value: language, bidirectional: language } } : {}),
  });
}

const caption = (text: string, rtl: boolean) =>
  new Paragraph({ ...towards(rtl), keepNext: true, style: "Caption", children: [runOf({ text, language: null, strong: true }, rtl)] });

function tableOf(columns: readonly string[], rows: readonly (readonly Piece[])[], rtl: boolean): Table {
  const cell = (pieces: Piece[]) =>
    new TableCell({
      children: [new Paragraph({ ...towards(rtl), children: pieces.map((piece) => runOf(piece, rtl)) })],
    });
  return new Table({
    visuallyRightToLeft: rtl,
    width: { size: 100, type: WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((text) => cell([{ text, language: null, strong: true }])) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((piece) => cell([piece])) })),
    ],
  });
}

async function picture(chart: Chart, direction: "ltr" | "rtl"): Promise<ImageRun> {
  const { data, info } = await sharp(Buffer.from(chartWithOutlines(chart, direction)), { density: 144 })
    .png()
    .toBuffer({ resolveWithObject: true });
  const height = Math.round((pictureWidth * info.height) / info.width);
  return new ImageRun({
    type: "png",
    data,
    transformation: { width: pictureWidth, height },
    altText: { name: chart.title, title: chart.title, description: chart.says },
  });
}
