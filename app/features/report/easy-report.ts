import type { Quote, ReportAsk, ReportDocument, Text } from "./report-document";

const mostStories = 6;

/** The report as young people read it: few numbers, some of what was asked with what came of it, and what they said together. */
export type EasyReport = {
  readonly authority: string;
  readonly from: string;
  readonly to: string;
  readonly asked: string | null;
  readonly changed: string | null;
  readonly open: string | null;
  readonly waiting: boolean;
  readonly stories: readonly Story[];
  readonly tips: readonly Text[];
  readonly challenge: Quote | null;
};
export type Story = {
  readonly key: string;
  readonly asked: Text;
  readonly did: readonly { readonly what: Text; readonly state: ReportAsk["did"][number]["state"] }[];
  readonly difference: readonly Text[] | null;
};

/**
 * Makes it from the report itself, so that it says nothing that the report does not. Half of the stories are of asks that
 * nothing came of yet: a page of successes alone would not be true.
 */
export function easyReport(report: ReportDocument): EasyReport {
  const asks = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "ask" && block.ask.asked ? [storyOf(block.ask, block.ask.asked)] : [])),
  );
  const [changed, open] = [asks.filter((ask) => ask.difference), asks.filter((ask) => !ask.difference)];
  const half = mostStories / 2;
  const fromOpen = open.slice(0, Math.max(half, mostStories - changed.length));
  const tips = report.sections.find((section) => section.key === "tips")?.blocks ?? [];
  const number = (id: string) => report.figures[id]?.shown.value ?? null;
  return {
    authority: report.authority,
    ...report.period,
    asked: number("asks.all"),
    changed: number("asks.shown"),
    open: number("asks.open"),
    waiting: report.summary.headlines.some((headline) => headline.section === "notAnswered"),
    stories: [...changed.slice(0, mostStories - fromOpen.length), ...fromOpen],
    tips: tips.flatMap((block) => (block.kind === "list" && block.ordered ? block.items.flat().flatMap((run) => ("text" in run ? [run] : [])) : [])),
    challenge: tips.flatMap((block) => (block.kind === "quote" ? [block.quote] : []))[0] ?? null,
  };
}

function storyOf(ask: ReportAsk, asked: Text): Story {
  return {
    key: ask.key,
    asked,
    did: ask.did.map(({ what, state }) => ({ what, state })),
    difference: ask.difference.shown ? ask.difference.words : null,
  };
}
