import { createContext, useContext } from "react";
import { staffLang } from "~/platform/i18n/written-in";
import { CoverMark } from "~/ui/marks/cover-mark";
import { MixedIn } from "~/ui/marks/mixed";
import { Quote } from "~/ui/marks/quote";
import type { Line, Quote as QuoteWords, ReportDocument, Text } from "../report-document";

/** The language that the report is in, which may be another than the page's. */
export const ReportIn = createContext<string>("en");

type Figures = ReportDocument["figures"];

/** The place on the page where a figure is told in full. */
export function figureAnchor(id: string): string {
  return `figure-${id.replace(/[^A-Za-z0-9-]/g, "-")}`;
}

/** A text in its own language. */
export function TextIn({ text, language }: Text) {
  const page = useContext(ReportIn);
  if (language === null) return <MixedIn page={page}>{text}</MixedIn>;
  return <bdi lang={language || staffLang(page, text)}>{text}</bdi>;
}

/** A sentence of the report itself, in which somebody's words or a name may stand in other letters. */
export const Told = ({ children }: { children: string }) => <TextIn text={children} language={null} />;

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
