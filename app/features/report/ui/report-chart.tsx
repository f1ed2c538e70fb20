import type { Chart, ReportDocument } from "../report-document";
import { ChartPicture } from "./chart-picture";
import { Told } from "./report-line";
import { FigureTable } from "./report-table";

/** A chart: the sentence that says what it shows, the picture, and beside it the same figures told in full. */
export function ReportChart({ chart, report }: { chart: Chart; report: ReportDocument }) {
  return (
    <figure className="report-figure-chart">
      <figcaption>
        <Told>{chart.says}</Told>
      </figcaption>
      <ChartPicture chart={chart} direction={report.direction} />
      <FigureTable caption={chart.title} ids={chart.bars.map((bar) => bar.figure)} figures={report.figures} labels={report.labels} />
    </figure>
  );
}
