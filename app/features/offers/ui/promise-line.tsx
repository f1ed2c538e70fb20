import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { paths } from "~/paths";
import { Quote } from "~/ui/marks/quote";
import { Card } from "~/ui/young/card";
import { More } from "~/ui/young/more";
import type { AskedBy } from "../offer";
import { askedByWords } from "./asked-by-words";

type Line = {
  id: string;
  text: string;
  mustByLaw: boolean;
  howToGet: string | null;
  askedBy: readonly AskedBy[];
  suggestions: readonly { id: string; words: string; why: string | null; outcome: string | null; reason: string | null }[];
};

/** One promise: what it says, who asked for it, how to get it, and what others suggested. */
export function PromiseLine({ line, offerKey, language }: { line: Line; offerKey: string; language: Language }) {
  const { t } = useTranslation("offers");
  return (
    <Card>
      <p lang="en" dir="auto">
        <strong>{line.text}</strong>
      </p>
      <p>{t(line.mustByLaw ? "mustByLaw" : "weChoose")}</p>
      {line.howToGet ? (
        <p lang="en" dir="auto">
          {t("howToGet")} {line.howToGet}
        </p>
      ) : null}
      {line.askedBy.length === 0 ? (
        <p>{t("asked.nobody")}</p>
      ) : (
        <ul>
          {line.askedBy.map((asked) => (
            <li key={JSON.stringify(asked)}>{askedByWords(t, asked)}</li>
          ))}
        </ul>
      )}
      {line.suggestions.length > 0 ? (
        <More summary={t("suggestions.title")}>
          {line.suggestions.map((suggestion) => (
            <div key={suggestion.id}>
              <Quote dir="auto">{suggestion.words}</Quote>
              <p dir="auto">
                {t(`outcome.${suggestion.outcome ?? "waiting"}`)} {suggestion.reason ?? ""}
              </p>
            </div>
          ))}
        </More>
      ) : null}
      <p>
        <a href={paths.young(language).promiseSuggestion(offerKey, line.id)}>
          {t("suggest.link")}
          <span className="hush">: {line.text}</span>
        </a>
      </p>
    </Card>
  );
}
