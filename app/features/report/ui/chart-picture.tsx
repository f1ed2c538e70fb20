import type { Chart } from "../report-document";

const lineHeight = 18;
const barHeight = 16;
const gap = 10;
/** How long the outline is that stands for a number too small to be told. */
const untold = 24;
/** What of the width the longest bar takes: what it shows stands after it. */
const longest = 0.56;
/** How many letters of a label stand in one line: as many as the narrowest phone has room for. */
const lettersInLine = 28;
const letters = "'Atkinson Hyperlegible Next', 'Noto Sans Arabic', 'Noto Sans Ethiopic', sans-serif";

type ChartPictureProps = { chart: Chart; direction: "ltr" | "rtl" };

/**
 * Bars, longest where most: each with its label above and what it shows at its end, the same in every direction of writing.
 * A number too small to be told is a dashed outline, the same for all of them. Its caption and its table say what it shows, and
 * the bars are a part of whatever width there is, so that the letters are as large on a phone as elsewhere. Documents for
 * printing draw theirs with the same parts: typst/chart.typ.
 */
export function ChartPicture({ chart, direction }: ChartPictureProps) {
  const most = Math.max(1, ...chart.bars.map((bar) => bar.value ?? 0));
  const isRtl = direction === "rtl";
  const along = (part: number) => `${Number((part * 100).toFixed(2))}%`;
  const from = (part: number) => along(isRtl ? 1 - part : part);
  let height = 0;
  const bars = chart.bars.map((bar) => {
    const lines = linesOf(bar.label.text, lettersInLine);
    const top = height;
    height += lines.length * lineHeight + 6 + barHeight + gap;
    return { ...bar, lines, top, at: top + lines.length * lineHeight + 6, part: bar.value === null ? 0 : (longest * bar.value) / most };
  });
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="report-chart"
      width="100%"
      height={Math.max(1, height)}
      aria-hidden={true}
      fontFamily={letters}
      fontSize={15}
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
              stroke="currentColor"
              strokeWidth={1.5}
              strokeDasharray="4 3"
            />
          ) : (
            <rect className="report-bar" x={isRtl ? along(1 - part) : along(0)} y={at} width={value > 0 ? along(part) : 0} height={barHeight} />
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
