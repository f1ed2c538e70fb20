import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { CoverMark } from "~/ui/marks/cover-mark";
import { Quote } from "~/ui/marks/quote";
import type { Segment, ShownSegment } from "../../views/shown-words";
import type { ReadingPage } from "../pages.server";
import { pointedAt } from "../pointed-words";
import { partId } from "./suggested-parts";

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

type Pointed = { segments: readonly Segment[]; suggested: ReadingPage["suggested"]["open"]; language?: string; id?: string };

/**
 * The same with what the software points at marked where it stands, and what it seems to be beside it (drawn, not written:
 * the text stays the words and nothing else). Each mark leads to its line in the list of suggestions.
 */
export function PointedWords({ segments, suggested, language, id }: Pointed) {
  const { t } = useTranslation("moderation");
  return (
    <div id={id}>
      <Quote lang={language}>
        {pointedAt(segments, suggested).map((segment) => {
          if (segment.kind === "words") return <Fragment key={segment.at}>{segment.text}</Fragment>;
          if (segment.kind === "cover") return <mark key={segment.at}>{segment.text}</mark>;
          return (
            <a key={segment.at} className="seems" href={`#${partId(segment.part)}`} data-seems={t(`suggested.seems.${segment.seems}`)}>
              {segment.text}
            </a>
          );
        })}
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
