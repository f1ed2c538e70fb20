import { useTranslation } from "react-i18next";
import { Quote } from "~/ui/marks/quote";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";

type OurSentenceProps = {
  sentence: {
    key: string;
    words: string;
    language: string;
    by: string;
    figures: readonly { number: number; what: string; value: string; period: string }[];
    quotes: number;
    answer: string | null;
  };
  place: number;
  /** The language in which figures are told. */
  figuresIn: "en" | "ar";
  ends: { first: boolean; last: boolean };
  /** Null once the report is printed. */
  to: { change: string; place: string; out: string } | null;
};

/** A sentence as its editors see it, with what stands behind it and what they can do with it. */
export function OurSentence({ sentence, place, figuresIn, ends, to }: OurSentenceProps) {
  const { t } = useTranslation("making");
  const { words, language, by, figures, quotes, answer } = sentence;
  const which = <span className="hush"> ({t("ours.which", { place })})</span>;
  return (
    <div className="our-sentence">
      <Quote lang={language} by={by}>
        {words}
      </Quote>
      {figures.length > 0 ? (
        <ul>
          {figures.map((figure) => (
            <li key={figure.number}>
              <bdi lang={figuresIn} dir={figuresIn === "ar" ? "rtl" : "ltr"}>
                [{figure.number}] {figure.what}: <strong>{figure.value}</strong> ({figure.period})
              </bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {quotes > 0 ? <p className="hint">{t("ours.quotes")}</p> : null}
      {answer ? (
        <Quote from="us" by={t("ours.answer")}>
          {answer}
        </Quote>
      ) : null}
      {to ? (
        <>
          <ButtonRow>
            <BigLink href={to.change} tone="plain" icon="write">
              {t("ours.change")}
              {which}
            </BigLink>
            <BigLink href={to.out} tone="quiet">
              {t("ours.out")}
              {which}
            </BigLink>
          </ButtonRow>
          <form method="post" action={to.place}>
            <ButtonRow>
              {ends.first ? null : (
                <BigButton tone="quiet" name="to" value="up">
                  {t("ours.up")}
                  {which}
                </BigButton>
              )}
              {ends.last ? null : (
                <BigButton tone="quiet" name="to" value="down">
                  {t("ours.down")}
                  {which}
                </BigButton>
              )}
            </ButtonRow>
          </form>
        </>
      ) : null}
    </div>
  );
}
