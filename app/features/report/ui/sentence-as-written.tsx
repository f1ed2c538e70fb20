import { useTranslation } from "react-i18next";
import { Quote } from "~/ui/marks/quote";

type Sentence = {
  words: string;
  language: string;
  by: string;
  /** What [1] stands for, in the language of who reads it. */
  figures: readonly { number: number; what: string; value: string; period: string }[];
};

/** A sentence exactly as young editors wrote it, with what each placed number is now. */
export function SentenceAsWritten({ sentence: { words, language, by, figures } }: { sentence: Sentence }) {
  const { t } = useTranslation("reportlife");
  return (
    <>
      <Quote lang={language} by={by}>
        {words}
      </Quote>
      {figures.map(({ number, what, value, period }) => (
        <p key={number} className="hint">
          {t("making.sentences.figure", { number, what, value, period })}
        </p>
      ))}
    </>
  );
}
