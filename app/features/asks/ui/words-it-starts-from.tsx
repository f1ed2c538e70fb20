import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import type { Joinable } from "../joined";

/** What was said on a word, for a promise or at a meeting: on what, when, and the words as they stand. */
export function WordsSaid({ from, language }: { from: Joinable; language: string }) {
  const { t } = useTranslation("asks");
  return (
    <>
      <h2>
        {t(`joined.${from.kind}`)} <Said>{from.about}</Said>, {dayWords(from.on, language)}
      </h2>
      {from.words.map((words) => (
        <Quote key={words}>{words}</Quote>
      ))}
    </>
  );
}

/** The same in the form of a new Ask that starts from it. */
export function WordsItStartsFrom({ from, language }: { from: Joinable; language: string }) {
  return (
    <>
      <WordsSaid from={from} language={language} />
      <input type="hidden" name="words" value={`${from.kind}:${from.id}`} />
    </>
  );
}
