import { useTranslation } from "react-i18next";
import { factsOf, type Language } from "~/platform/i18n/languages";
import { More } from "~/ui/young/more";
import { putLanguage, type Shown } from "../published-text";

type InAnother = Shown & { put: NonNullable<Shown["put"]> };
const isPut = (shown: Shown): shown is InAnother => shown.put !== null;
const makerOf = ({ put }: InAnother) => `${put.byKind} ${put.byName}`;

/** Who put these texts into the language of the page; one tap away the words as they were published, in their own. Nothing for texts that nobody did. */
export function PutLabel({ texts, language }: { texts: readonly (Shown | null)[]; language: Language }) {
  const { t } = useTranslation("published");
  // A name that stands there twice, as a group's that asked for one line two times, is told once.
  const put = [...new Map(texts.flatMap((text) => (text && isPut(text) ? [[`${makerOf(text)} ${text.put.published.words}`, text]] : []))).values()];
  return [...new Set(put.map(makerOf))].map((maker) => {
    const its = put.filter((text) => makerOf(text) === maker);
    const by = its[0]?.put;
    return by ? (
      // why no class of its own: the sheet comes with the page where a young person writes, and that one is at its limit.
      <div key={maker}>
        <p className="hint">
          <small>{t(`by.${by.byKind}`, { language: factsOf(putLanguage(language)).name, who: `\u2068${by.byName}\u2069` })}</small>
        </p>
        <More summary={t("see")}>
          {its.map(({ put: { published } }) => (
            <p key={published.words} lang={published.lang} dir={published.dir}>
              {published.words}
            </p>
          ))}
        </More>
      </div>
    ) : null;
  });
}

/** On a list of links, where a label would stand within a link: that some names are translations, and where it says whose. */
export function SomePut({ texts, language }: { texts: readonly Shown[]; language: Language }) {
  const { t } = useTranslation("published");
  if (!texts.some(isPut)) return null;
  return <p className="hint">{t("some", { language: factsOf(putLanguage(language)).name })}</p>;
}
