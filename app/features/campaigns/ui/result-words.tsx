import { useTranslation } from "react-i18next";
import { SpreadBar } from "~/ui/marks/spread-bar";
import type { Result } from "../ballot";

/** What a vote came to, as far as it may be told, and whether papers and voters are equal in number. */
export function ResultWords({ result, closesOn }: { result: Result; closesOn: string }) {
  const { t } = useTranslation("campaigns");
  const { counts } = result;
  return (
    <>
      {result.outcome === "nobody-voted" ? <p>{t("result.nobody")}</p> : <p>{t(`result.${result.outcome}`)}</p>}
      {result.first.length > 0 ? (
        <ul>
          {result.first.map((words) => (
            <li key={words}>
              <strong dir="auto">{words}</strong>
            </li>
          ))}
        </ul>
      ) : null}
      {counts ? (
        <SpreadBar
          caption={t("result.counts")}
          rows={counts.options.map((option) => ({
            word: option.words,
            text: t("result.of", { papers: option.papers, all: counts.papers }),
            share: counts.papers ? option.papers / counts.papers : 0,
          }))}
        />
      ) : (
        <p className="hint">{t("result.noCounts")}</p>
      )}
      <p>
        {result.addsUp ? (counts ? t("result.addsUp", counts) : t("result.addsUpQuietly")) : t("result.doesNotAddUp")} {t("result.closed", { date: closesOn })}
      </p>
    </>
  );
}
