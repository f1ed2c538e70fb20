import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { staffLang } from "~/platform/i18n/written-in";
import { SpreadBar } from "~/ui/marks/spread-bar";
import type { Shown } from "../../published/published-text";
import type { Option, Result } from "../ballot";
import { FirstOptions } from "./first-options";

type Show = (option: Option) => Shown;
/** The words as they stand in the vote. */
const asPublished =
  (page: string): Show =>
  ({ words }) => ({ words, lang: staffLang(page, words), dir: "auto", put: null });

/** What a vote came to, as far as it may be told, and whether papers and voters are equal in number. `show` says in which language an option is read. */
export function ResultWords(props: { result: Result; closesOn: string; wasUntil?: string | null; show?: Show }) {
  const { t, i18n } = useTranslation("campaigns");
  const { result, closesOn, wasUntil, show = asPublished(i18n.language) } = props;
  const { counts } = result;
  return (
    <>
      {result.outcome === "nobody-voted" ? <p>{t("result.nobody")}</p> : <p>{t(`result.${result.outcome}`)}</p>}
      <FirstOptions options={result.first} show={show} />
      {counts ? (
        <SpreadBar
          caption={t("result.counts")}
          rows={counts.options.map((option) => {
            const { words, lang, dir } = show(option);
            return {
              id: option.id,
              word: words,
              lang,
              dir,
              text: t("result.of", { papers: option.papers, all: counts.papers }),
              share: counts.papers ? option.papers / counts.papers : 0,
            };
          })}
        />
      ) : (
        <p className="hint">{t("result.noCounts")}</p>
      )}
      <p>
        {result.addsUp ? (counts ? t("result.addsUp", counts) : t("result.addsUpQuietly")) : t("result.doesNotAddUp")} {closedWords(t, closesOn, wasUntil)}
      </p>
    </>
  );
}

/** When a vote closed; where somebody closed it sooner than was said, that too. Both are days in words. */
export function closedWords(t: TFunction<"campaigns">, date: string, until?: string | null): string {
  return until ? t("result.closedSooner", { date, until }) : t("result.closed", { date });
}
