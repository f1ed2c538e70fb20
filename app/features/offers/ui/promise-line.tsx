import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { paths } from "~/paths";
import { Quote } from "~/ui/marks/quote";
import { Card } from "~/ui/young/card";
import { More } from "~/ui/young/more";
import { type PublishedText, type Puts, type Shown, shownIn } from "../../published/published-text";
import { InWords } from "../../published/ui/in-words";
import { PutLabel } from "../../published/ui/put-label";
import type { AskedByHere } from "../offer";
import { askedNote, askedText, lineText, reasonText } from "../offer-texts";
import { AskedByWords } from "./asked-by-words";

type Line = {
  id: string;
  text: string;
  mustByLaw: boolean;
  howToGet: string | null;
  askedBy: readonly AskedByHere[];
  suggestions: readonly { id: string; words: string; why: string | null; language: string; outcome: string | null; reason: string | null }[];
};

/** `heading`: what stands over the first line of a section, whose label says who put that into the language too. */
type Props = { line: Line; heading?: Shown; offer: { id: string; key: string }; puts: Puts; language: Language };

/** One promise: what it says, who asked for it, how to get it, and what others suggested. */
export function PromiseLine({ line, heading, offer, puts, language }: Props) {
  const { t } = useTranslation("offers");
  const show = (published: PublishedText | null) => published && shownIn(language, puts, published);
  const text = shownIn(language, puts, lineText(offer, line.id, "text", line.text));
  const howToGet = show(line.howToGet ? lineText(offer, line.id, "howToGet", line.howToGet) : null);
  const askedBy = line.askedBy.map((asked, at) => ({
    asked,
    who: show(askedText(offer, line.id, at, asked)),
    note: show(askedNote(offer, line.id, at, asked)),
  }));
  return (
    <Card>
      <p lang={text.lang} dir={text.dir}>
        <strong>{text.words}</strong>
      </p>
      <p>{t(line.mustByLaw ? "mustByLaw" : "weChoose")}</p>
      {howToGet ? (
        <p>
          {t("howToGet")} <InWords shown={howToGet} />
        </p>
      ) : null}
      {askedBy.length === 0 ? (
        <p>{t("asked.nobody")}</p>
      ) : (
        <ul>
          {askedBy.map((one) => (
            <li key={JSON.stringify(one.asked)}>
              <AskedByWords {...one} />
            </li>
          ))}
        </ul>
      )}
      <PutLabel texts={[heading ?? null, text, howToGet, ...askedBy.flatMap(({ who, note }) => [who, note])]} language={language} />
      {line.suggestions.length > 0 ? (
        <More summary={t("suggestions.title")}>
          {line.suggestions.map((suggestion) => {
            const reason = show(suggestion.reason ? reasonText(offer, suggestion.id, suggestion.reason) : null);
            return (
              <div key={suggestion.id}>
                <Quote lang={suggestion.language}>{suggestion.words}</Quote>
                <p>
                  {t(`outcome.${suggestion.outcome ?? "waiting"}`)} {reason ? <InWords shown={reason} /> : null}
                </p>
                <PutLabel texts={[reason]} language={language} />
              </div>
            );
          })}
        </More>
      ) : null}
      <p>
        <a href={paths.young(language).promiseSuggestion(offer.key, line.id)}>
          {t("suggest.link")}
          <span className="hush">
            : <InWords shown={text} />
          </span>
        </a>
      </p>
    </Card>
  );
}
