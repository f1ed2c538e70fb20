import { keptTogether } from "./direction";
import type { Block, Chart, Line, Quote, ReportAsk, ReportDocument, StaffReply, Text, VoiceSentence } from "./report-document";

/** A piece of text in a document for printing; null: the language of the report. */
export type Piece = { readonly text: string; readonly language: string | null; readonly strong?: boolean; readonly soft?: boolean };

/** `look`: to look at first; `us`: what staff say. */
type Look = "plain" | "lead" | "hint" | "quote" | "part" | "look" | "us";

/** A report as one column of paragraphs, lists and tables: what Word and PDF are made from, in reading order. */
export type Flow =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly pieces: readonly Piece[] }
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[]; readonly look: Look }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Piece[])[] }
  | { readonly kind: "table"; readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly (readonly Piece[])[] }
  | { readonly kind: "chart"; readonly chart: Chart };

const own = (text: string): Piece => ({ text, language: null });
const strong = (text: string): Piece => ({ text, language: null, strong: true });
const soft = (text: string): Piece => ({ text, language: null, soft: true });
const paragraph = (look: Look, ...pieces: Piece[]): Flow => ({ kind: "paragraph", look, pieces });
const heading = (level: 1 | 2 | 3, ...pieces: Piece[]): Flow => ({ kind: "heading", level, pieces });
const inLanguage = ({ text, language }: Text): Piece => ({ text, language });

/** The whole report in reading order: title, two minutes, every section. Every word on the page is in it, once. */
export function flowOf(report: ReportDocument): Flow[] {
  const together = (piece: Piece) => (piece.language === null ? piece : { ...piece, text: keptTogether(piece.text, report.direction) });
  return nodesOf(report).map((node): Flow => {
    if (node.kind === "list") return { ...node, items: node.items.map((item) => item.map(together)) };
    if (node.kind === "table") return { ...node, rows: node.rows.map((row) => row.map(together)) };
    return node.kind === "chart" ? node : { ...node, pieces: node.pieces.map(together) };
  });
}

function nodesOf(report: ReportDocument): Flow[] {
  const { summary } = report;
  return [
    heading(1, own(report.title)),
    paragraph("lead", own(`${report.authority} · ${report.subtitle}`)),
    heading(2, own(summary.title)),
    paragraph("lead", own(summary.lead)),
    ...(summary.voice ? [quoteFlow(summary.voice, report)] : []),
    {
      kind: "list",
      ordered: false,
      items: summary.headlines.map(({ value, what, note }) => [strong(value), own(` ${what} `), soft(`(${note})`)]),
    },
    ...report.sections.flatMap((section) => [
      heading(2, own(section.title)),
      ...(section.lead ? [paragraph("lead", own(section.lead))] : []),
      ...section.blocks.flatMap((block) => blockFlow(block, report)),
    ]),
  ];
}

function blockFlow(block: Block, report: ReportDocument): Flow[] {
  const pieces = (line: Line) => lineFlow(line, report);
  switch (block.kind) {
    case "paragraph":
      return [paragraph("plain", ...pieces(block.line))];
    case "heading":
      return [heading(3, own(block.text))];
    case "list":
      return [{ kind: "list", ordered: block.ordered, items: block.items.map(pieces) }];
    case "notice":
      return [paragraph("look", strong(block.title)), { kind: "list", ordered: false, items: block.lines.map(pieces) }];
    case "quote":
      return [quoteFlow(block.quote, report)];
    case "sentence":
      return sentenceFlow(block.sentence, report);
    case "reply":
      return [replyFlow(block.reply)];
    case "ask":
      return askFlow(block.ask, report);
    case "figures":
      return [figureFlow(block.caption, block.ids, report)];
    case "chart":
      return [
        { kind: "chart", chart: block.chart },
        figureFlow(
          block.chart.title,
          block.chart.bars.map((bar) => bar.figure),
          report,
        ),
      ];
    case "table":
      return [{ kind: "table", caption: block.caption, columns: block.columns, rows: block.rows.map((row) => row.map(inLanguage)) }];
  }
}

function lineFlow(line: Line, { figures }: ReportDocument): Piece[] {
  return line.map((run) => ("figure" in run ? strong(figures[run.figure]?.shown.value ?? "") : inLanguage(run)));
}

function quoteFlow(quote: Quote, report: ReportDocument): Flow {
  const words = quote.parts.map(
    (part): Piece => ("words" in part ? { text: part.words, language: quote.language } : soft(`[${report.labels.covered}: ${part.cover}]`)),
  );
  return paragraph("quote", ...words, ...(quote.by ? [soft(` (${quote.by})`)] : []));
}

function sentenceFlow({ line, by, behind, quotes }: VoiceSentence, report: ReportDocument): Flow[] {
  const parts = behind.map((one) => lineFlow(one, report));
  return [
    paragraph("plain", ...lineFlow(line, report).map((piece) => ({ ...piece, strong: true })), soft(` (${by})`)),
    ...(parts.length > 0 ? [{ kind: "list" as const, ordered: false, items: parts }] : []),
    ...quotes.map((quote) => quoteFlow(quote, report)),
  ];
}

function replyFlow({ title, words, note }: StaffReply): Flow {
  return paragraph("us", strong(`${title}: `), ...(words ? [inLanguage(words), own(" ")] : []), soft(note));
}

function askFlow(ask: ReportAsk, report: ReportDocument): Flow[] {
  const { labels } = report;
  const { difference } = ask;
  return [
    heading(3, ask.asked ? inLanguage(ask.asked) : own(labels.hidden)),
    ...ask.standing.map((one) => paragraph("look", strong(one))),
    paragraph("part", strong(`${labels.asked}: `), own(ask.by), ...(ask.verb ? [own(" "), inLanguage(ask.verb)] : [])),
    ...ask.more.map(({ label, words }) => paragraph("hint", soft(`${label}: `), inLanguage(words))),
    ...ask.quotes.map((quote) => quoteFlow(quote, report)),
    paragraph("part", strong(`${labels.did}: `), ...(ask.nothingDone ? [own(ask.nothingDone)] : [])),
    ...(ask.did.length === 0
      ? []
      : [
          {
            kind: "list" as const,
            ordered: false,
            items: ask.did.map((action) => [
              inLanguage(action.what),
              soft(` (${action.stateLabel})`),
              ...action.details.flatMap((detail) => [soft(" · "), { ...inLanguage(detail), soft: true }]),
            ]),
          },
        ]),
    paragraph("part", strong(`${labels.difference}: `), ...difference.words.flatMap((one) => [inLanguage(one), own(" ")]), soft(difference.note)),
    paragraph("hint", soft(`${labels.source}: ${ask.source}`)),
  ];
}

function figureFlow(caption: string, ids: readonly string[], { figures, labels }: ReportDocument): Flow {
  const rows = ids
    .flatMap((id) => figures[id] ?? [])
    .map(({ shown }) => [
      inLanguage(shown.what),
      { ...own(shown.value), strong: true },
      own(shown.base),
      own(shown.period),
      own(shown.note ? `${shown.source} (${shown.note})` : shown.source),
    ]);
  return { kind: "table", caption, columns: [labels.what, labels.figure, labels.base, labels.period, labels.source], rows };
}
