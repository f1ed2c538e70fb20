import type { Chart, ReportDocument } from "../report-document";
import { ChartPicture } from "./chart-picture";
import { TextIn } from "./report-line";
import { CellTable } from "./report-table";

/** A chart: the sentence that says what it shows, the picture, and the same numbers as a table. */
export function ReportChart({ chart, report }: { chart: Chart; report: ReportDocument }) {
  return (
    <figure className="report-figure-chart">
      <figcaption>
        <strong>{chart.title}</strong> {chart.says}
      </figcaption>
      <ChartPicture chart={chart} direction={report.direction} />
      <CellTable caption={chart.title} columns={chart.columns} rows={chart.bars.map((bar) => [<TextIn key="label" {...bar.label} />, bar.shown])} />
    </figure>
  );
}
