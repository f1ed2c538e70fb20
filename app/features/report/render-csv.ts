import { stringify } from "csv-stringify/sync";
import type { ReportDocument } from "./report-document";

const columns = ["section", "table", "row", "column", "shown", "base", "period", "source", "note"] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/**
 * Every table and figure of the report as one table, a row a cell (RFC 4180, UTF-8 with a mark so that spreadsheets read it).
 * Numbers are as they are shown, never truer. A cell that a spreadsheet would run as a formula is made harmless.
 */
export function renderCsv(report: ReportDocument): string {
  const rows = report.sections.flatMap((section) =>
    section.blocks.flatMap((block): Row[] => {
      const at = { section: section.title };
      if (block.kind === "figures" || block.kind === "chart") {
        const table = block.kind === "chart" ? block.chart.title : block.caption;
        return (block.kind === "chart" ? block.chart.bars.map((bar) => bar.figure) : block.ids)
          .flatMap((id) => report.figures[id] ?? [])
          .map(({ shown }) => ({
            ...at,
            table,
            row: shown.what.text,
            column: report.labels.figure,
            shown: shown.value,
            base: shown.base,
            period: shown.period,
            source: shown.source,
            note: shown.note ?? "",
          }));
      }
      if (block.kind !== "table") return [];
      return block.rows.flatMap(([name, ...cells]) =>
        cells.map((cell, index) => ({
          ...at,
          table: block.caption,
          row: name?.text ?? "",
          column: block.columns[index + 1] ?? "",
          shown: cell.text,
          period: report.subtitle,
        })),
      );
    }),
  );
  return stringify(rows, { header: true, columns: [...columns], bom: true, record_delimiter: "windows", escape_formulas: true });
}
