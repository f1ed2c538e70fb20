import type { Block, Chart, Figure, Headline, Line, Quote, ReportAsk, ReportDocument, Section, StaffReply, VoiceSentence } from "./report-document";
import { plainLine } from "./wording";

type Figures = ReportDocument["figures"];

/** The report as Markdown (CommonMark with tables). Words are exactly the words: only what would be markup is escaped. */
export function renderMarkdown(report: ReportDocument): string {
  const { title, lead, headlines, voice } = report.summary;
  const parts = [
    `# ${escaped(report.title)}`,
    `**${escaped(report.authority)}** · ${escaped(report.subtitle)}`,
    `## ${escaped(title)}`,
    escaped(lead),
    ...(voice ? [quoted(voice, report.labels.covered)] : []),
    headlines.map(headlineItem).join("\n"),
    ...report.sections.map((section) => sectionText(section, report)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function headlineItem({ value, what, note }: Headline): string {
  return `- **${escaped(value)}** ${escaped(what)} (${escaped(note)})`;
}

function sectionText(section: Section, report: ReportDocument): string {
  const blocks = section.blocks.map((block) => blockText(block, report));
  return [`## ${escaped(section.title)}`, section.lead ? escaped(section.lead) : "", ...blocks].filter(Boolean).join("\n\n");
}

function blockText(block: Block, report: ReportDocument): string {
  const line = (one: Line) => escaped(plainLine(one, report.figures));
  switch (block.kind) {
    case "paragraph":
      return line(block.line);
    case "heading":
      return `### ${escaped(block.text)}`;
    case "list":
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${line(item)}`).join("\n");
    case "notice":
      return [`> **${escaped(block.title)}**`, ...block.lines.map((one) => `> - ${line(one)}`)].join("\n");
    case "quote":
      return quoted(block.quote, report.labels.covered);
    case "sentence":
      return sentenceText(block.sentence, report);
    case "reply":
      return replyText(block.reply);
    case "ask":
      return askText(block.ask, report);
    case "figures":
      return figureTable(block.caption, block.ids, report);
    case "chart":
      return chartText(block.chart, report);
    case "table":
      return table(
        block.caption,
        block.columns,
        block.rows.map((row) => row.map((cell) => cell.text)),
      );
  }
}

function sentenceText({ line, by, behind, quotes }: VoiceSentence, { figures, labels }: ReportDocument): string {
  const parts = [...behind.map((one) => `- ${escaped(plainLine(one, figures))}`), ...quotes.map((quote) => `- ${onOneLine(quote, labels.covered)}`)];
  return [`**${escaped(plainLine(line, figures))}** (${escaped(by)})`, parts.join("\n")].filter(Boolean).join("\n\n");
}

function replyText({ title, words, note }: StaffReply): string {
  return [
    `> **${escaped(title)}**`,
    ">",
    `> ${[words?.text, note]
      .filter(Boolean)
      .map((one) => escaped(one ?? "").replace(/\n/g, "\n> "))
      .join("\n>\n> ")}`,
  ].join("\n");
}

function askText(ask: ReportAsk, { labels }: ReportDocument): string {
  const verb = ask.verb ? ` ${ask.verb.text}` : "";
  const did = ask.did.map((action) =>
    [`  - ${escaped(action.what.text)} *(${escaped([action.stateLabel, ...action.details.map((one) => one.text)].join(" · "))})*`].join(""),
  );
  const words = ask.difference.words.map((one) => one.text).join(" ");
  return [
    `### ${escaped(ask.asked?.text ?? labels.asked)}`,
    [
      `- **${escaped(labels.asked)}:** ${escaped(`${ask.by}${verb} ${ask.asked?.text ?? "…"}`)}`,
      ...ask.more.map(({ label, words: more }) => `  - ${escaped(label)}: ${escaped(more.text)}`),
      ...ask.quotes.map((quote) => `  - ${onOneLine(quote, labels.covered)}`),
      ...ask.standing.map((one) => `  - **${escaped(one)}**`),
      `- **${escaped(labels.did)}:**${ask.nothingDone ? ` ${escaped(ask.nothingDone)}` : ""}`,
      ...did,
      `- **${escaped(labels.difference)}:** ${escaped([words, ask.difference.note].filter(Boolean).join(" · "))}`,
      `- ${escaped(labels.source)}: ${escaped(ask.source)}`,
    ].join("\n"),
  ].join("\n\n");
}

function chartText(chart: Chart, report: ReportDocument): string {
  const ids = chart.bars.map((bar) => bar.figure);
  return `${escaped(chart.says)}\n\n${figureTable(chart.title, ids, report)}`;
}

function figureTable(caption: string, ids: readonly string[], { figures, labels }: ReportDocument): string {
  const rows = ids.flatMap((id) => (figures[id] ? [figureRow(figures[id])] : []));
  return table(caption, [labels.what, labels.figure, labels.base, labels.period, labels.source], rows);
}

function figureRow({ shown }: Figures[string] & Figure): string[] {
  return [shown.note ? `${shown.what.text} (${shown.note})` : shown.what.text, shown.value, shown.base, shown.period, shown.source];
}

function table(caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => escaped(cell).replace(/\n/g, " ")).join(" | ")} |`;
  return [`**${escaped(caption)}**`, "", row(columns), `|${columns.map(() => "---|").join("")}`, ...rows.map(row)].join("\n");
}

function said(quote: Quote, covered: string): string {
  return quote.parts.map((part) => ("words" in part ? escaped(part.words) : `\\[${escaped(covered)}: ${escaped(part.cover)}\\]`)).join("");
}

function quoted(quote: Quote, covered: string): string {
  const lines = said(quote, covered)
    .split("\n")
    .map((one) => `> ${one}`);
  return [...lines, ...(quote.by ? [">", `> ${escaped(quote.by)}`] : [])].join("\n");
}

function onOneLine(quote: Quote, covered: string): string {
  return `“${said(quote, covered).replace(/\n/g, "\n    ")}”${quote.by ? ` (${escaped(quote.by)})` : ""}`;
}

/** Text in which no letter is markup: a backslash stands before those that Markdown or HTML would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|&]/g, "\\$&").replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, "$1\\$2");
}
