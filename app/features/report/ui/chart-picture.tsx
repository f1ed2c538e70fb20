import type { Chart } from "../report-document";

const paperWidth = 640;
const lineHeight = 18;
const barHeight = 16;
const gap = 10;
/** How long the outline is that stands for a number too small to be told. */
const untold = 24;
/** What of the width the longest bar takes: what it shows stands after it. */
const longest = { paper: 520 / paperWidth, page: 0.56 } as const;
/** How many letters of a label stand in one line: on a page as many as the narrowest phone has room for. */
const lettersInLine = { paper: 76, page: 28 } as const;
const letters = "'Atkinson Hyperlegible Next', 'Noto Sans Arabic', 'Noto Sans Ethiopic', sans-serif";

/** The inks of a chart where no style sheet reaches: a document for printing. */
export const printInks = { bar: "#194383", words: "#231a2b" } as const;

type ChartPictureProps = { chart: Chart; direction: "ltr" | "rtl"; inks?: typeof printInks };

/**
 * Bars, longest where most: each with its label above and what it shows at its end, the same in every direction of writing.
 * A number too small to be told is a dashed outline, the same for all of them. `inks` is for documents, drawn in the size of
 * the paper, and it says what it shows; on a page its caption and its table say it, and the bars are a part of whatever width there is, so that the letters are as large on a phone as elsewhere.
 */
export function ChartPicture({ chart, direction, inks }: ChartPictureProps) {
  const on = inks ? "paper" : "page";
  const most = Math.max(1, ...chart.bars.map((bar) => bar.value ?? 0));
  const isRtl = direction === "rtl";
  const along = (part: number) => (inks ? Math.round(part * paperWidth) : `${Number((part * 100).toFixed(2))}%`);
  const from = (part: number) => along(isRtl ? 1 - part : part);
  let height = 0;
  const bars = chart.bars.map((bar) => {
    const lines = linesOf(bar.label.text, lettersInLine[on]);
    const top = height;
    height += lines.length * lineHeight + 6 + barHeight + gap;
    return { ...bar, lines, top, at: top + lines.length * lineHeight + 6, part: bar.value === null ? 0 : (longest[on] * bar.value) / most };
  });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="report-chart"
      viewBox={inks ? `0 0 ${paperWidth} ${Math.max(1, height)}` : undefined}
      width={along(1)}
      height={Math.max(1, height)}
      role={inks ? "img" : undefined}
      aria-label={inks ? chart.says : undefined}
      aria-hidden={inks ? undefined : true}
      fontFamily={letters}
      fontSize={15}
      fill={inks?.words}
    >
      {bars.map(({ figure, lines, value, shown, top, at, part }) => (
        <g key={figure}>
          {lines.map((line, n) => (
            <text key={line} x={from(0)} y={top + lineHeight * (n + 1) - 2} direction={direction} textAnchor="start">
              {line}
            </text>
          ))}
          {value === null ? (
            <rect
              className="report-bar-untold"
              x={from(0)}
              transform={`translate(${isRtl ? 1 - untold : 1} 0)`}
              y={at}
              width={untold - 2}
              height={barHeight}
              fill="none"
              stroke={inks?.bar ?? "currentColor"}
              strokeWidth={1.5}
              strokeDasharray="4 3"
            />
          ) : (
            <rect
              className="report-bar"
              x={isRtl ? along(1 - part) : along(0)}
              y={at}
              width={value > 0 ? along(part) : 0}
              height={barHeight}
              fill={inks?.bar}
            />
          )}
          <text
            x={from(part)}
            dx={((value === null ? untold : 0) + 8) * (isRtl ? -1 : 1)}
            y={at + 13}
            direction={direction}
            textAnchor="start"
            fontWeight="bold"
          >
            {shown}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A label in lines that break between words. */
function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
