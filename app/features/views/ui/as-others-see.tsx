import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { writtenIn } from "~/platform/i18n/written-in";
import { CoverMark } from "~/ui/marks/cover-mark";
import { Quote } from "~/ui/marks/quote";
import type { ShownSegment } from "../shown-words";

/** Exactly what others would see of the words: covers stand where they are, with their reasons. */
export function AsOthersSee({ shown, lang, by }: { shown: readonly ShownSegment[]; lang: string; by?: string }) {
  const { t } = useTranslation("views");
  const words = shown.map((segment) => (segment.kind === "words" ? segment.text : "")).join("");
  return (
    <Quote lang={writtenIn(words, lang)} by={by}>
      {shown.map((segment) => (
        <Fragment key={segment.at}>
          {segment.kind === "words" ? segment.text : <CoverMark label={t("cover.label")} reason={t(`cover.${segment.reason}`)} />}
        </Fragment>
      ))}
    </Quote>
  );
}
