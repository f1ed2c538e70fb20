import type { Chart } from "../report-document";

/** On paper there is room; on a page it is drawn narrower, so that its letters can be read on a phone. */
const widths = { paper: 640, page: 400 } as const;
const rowHeight = 44;
const barHeight = 16;
const valueRoom = 120;
/** How long the outline is that stands for a number too small to be told. */
const untold = 24;
const letters = "'Atkinson Hyperlegible Next', 'Noto Sans Arabic', 'Noto Sans Ethiopic', sans-serif";

/** The inks of a chart where no style sheet reaches: a document for printing. */
export const printInks = { bar: "#194383", words: "#231a2b" } as const;

type ChartPictureProps = { chart: Chart; direction: "ltr" | "rtl"; inks?: typeof printInks };

/**
 * Bars, longest where most: each with its label above and what it shows at its end, the same in every direction of writing.
 * A number too small to be told is a dashed outline, the same for all of them. `inks` is for documents; on a page the style
 * sheet colours it.
 */
export function ChartPicture({ chart, direction, inks }: ChartPictureProps) {
  const width = inks ? widths.paper : widths.page;
  const most = Math.max(1, ...chart.bars.map((bar) => bar.value ?? 0));
  const height = Math.max(1, chart.bars.length) * rowHeight;
  const isRtl = direction === "rtl";
  const at = (x: number) => (isRtl ? width - x : x);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="report-chart"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={chart.says}
      fontFamily={letters}
      fontSize={15}
      fill={inks?.words}
    >
      {chart.bars.map((bar, index) => {
        const length = bar.value === null ? untold : Math.max(bar.value > 0 ? 2 : 0, Math.round(((width - valueRoom) * bar.value) / most));
        const top = index * rowHeight;
        const box = { x: isRtl ? width - length : 0, y: top + 22, width: length, height: barHeight };
        return (
          <g key={bar.figure}>
            <text x={at(0)} y={top + 16} direction={direction} textAnchor="start">
              {bar.label.text}
            </text>
            {bar.value === null ? (
              <rect
                className="report-bar-untold"
                {...box}
                x={box.x + 1}
                width={length - 2}
                fill="none"
                stroke={inks?.bar ?? "currentColor"}
                strokeWidth={1.5}
                strokeDasharray="4 3"
              />
            ) : (
              <rect className="report-bar" {...box} fill={inks?.bar} />
            )}
            <text x={at(length + 8)} y={top + 35} direction={direction} textAnchor="start" fontWeight="bold">
              {bar.shown}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
