import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { CoverMark } from "~/ui/marks/cover-mark";
import { Quote } from "~/ui/marks/quote";
import type { Segment, ShownSegment } from "../../views/shown-words";

/** Exact words with what is covered marked but readable: for those who read in full. Its text is the words, nothing else. */
export function WholeWords({ segments, language, id }: { segments: readonly Segment[]; language?: string; id?: string }) {
  return (
    <div id={id}>
      <Quote lang={language}>
        {segments.map((segment, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: segments have no other identity and never move.
          <Fragment key={n}>{segment.kind === "words" ? segment.text : <mark>{segment.text}</mark>}</Fragment>
        ))}
      </Quote>
    </div>
  );
}

/** The words as others see them: a cover is a mark with its reason, never its text. */
export function ShownWords({ segments, language, by }: { segments: readonly ShownSegment[]; language?: string; by?: string }) {
  const { t } = useTranslation("views");
  return (
    <Quote lang={language} by={by}>
      {segments.map((segment, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: segments have no other identity and never move.
        <Fragment key={n}>{segment.kind === "words" ? segment.text : <CoverMark label={t("cover.label")} reason={t(`cover.${segment.reason}`)} />}</Fragment>
      ))}
    </Quote>
  );
}
