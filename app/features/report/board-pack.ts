import type { TFunction } from "i18next";
import type { ReportDocument } from "./report-document";

const forTheBoard = ["stamp", "notAnswered", "promises", "notHeard", "howWeKnow", "corrections"];

/**
 * The report as a board reads it before a meeting: two minutes, what is not answered, promises, who was not heard, and how
 * it is known. Nothing is worded anew; only the figures that stand in it are kept.
 */
export function boardPack(report: ReportDocument, t: TFunction): ReportDocument {
  const sections = report.sections.filter((section) => forTheBoard.includes(section.key));
  const placed = new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "figures") return block.ids;
        if (block.kind === "chart") return block.chart.bars.map((bar) => bar.figure);
        return [];
      }),
    ),
  );
  const headlines = report.summary.headlines.map((one) => (one.figure && !placed.has(one.figure) ? { ...one, figure: null } : one));
  const kept = new Set(
    [...placed, ...JSON.stringify(sections).matchAll(/"figure":"([^"]+)"/g)].map((found) => (typeof found === "string" ? found : (found[1] ?? ""))),
  );
  return {
    ...report,
    subtitle: t("board.subtitle", { period: report.subtitle }),
    summary: { ...report.summary, headlines },
    sections,
    figures: Object.fromEntries(Object.entries(report.figures).filter(([id]) => kept.has(id))),
  };
}
