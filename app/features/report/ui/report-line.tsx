import { CoverMark } from "~/ui/marks/cover-mark";
import { Quote } from "~/ui/marks/quote";
import type { Line, Quote as QuoteWords, ReportDocument, Text } from "../report-document";

type Figures = ReportDocument["figures"];

/** The place on the page where a figure is told in full. */
export function figureAnchor(id: string): string {
  return `figure-${id.replace(/[^A-Za-z0-9-]/g, "-")}`;
}

/** A text in its own language. */
export function TextIn({ text, language }: Text) {
  return language === null ? text : <bdi lang={language || undefined}>{text}</bdi>;
}

/** A sentence in which each figure leads to its period, base and source; out of the sentence, its link says what it counts. */
export function ReportLine({ line, figures }: { line: Line; figures: Figures }) {
  return line.map((run, index) => {
    // A line never changes its order, so a run's place is its key.
    const key = String(index);
    if (!("figure" in run)) return <TextIn key={key} {...run} />;
    const { value, period, source, what } = figures[run.figure]?.shown ?? {};
    return (
      <a key={key} className="report-ref" href={`#${figureAnchor(run.figure)}`} title={`${period} · ${source}`}>
        {value}
        {what ? (
          <span className="hush">
            : <TextIn {...what} />
          </span>
        ) : null}
      </a>
    );
  });
}

/** Somebody's exact words with covers where something is covered. */
export function ReportQuote({ quote, covered }: { quote: QuoteWords; covered: string }) {
  return (
    <Quote lang={quote.language} by={quote.by ?? undefined}>
      {quote.parts.map((part, index) => ("words" in part ? part.words : <CoverMark key={String(index)} label={covered} reason={part.cover} />))}
    </Quote>
  );
}
