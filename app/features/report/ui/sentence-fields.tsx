import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { errorLines, typedChoices, typedText } from "~/platform/form-errors";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ChoiceList } from "~/ui/young/choice-list";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { More } from "~/ui/young/more";
import { PageTitle } from "~/ui/young/page-title";
import { youngSections } from "../sentences";

type SentenceFieldsProps = {
  title: string;
  figures: readonly { id: string; what: string; value: string; period: string; number: number | null }[];
  /** The language in which figures are told. */
  figuresIn: "en" | "ar";
  quotes: readonly { id: string; words: string }[];
  now: { section: string; words: string; figures: string[]; quotes: string[] };
  wrong?: { errors: FieldErrors; typed: Typed };
  /** How long the sign-in lasts: writing may take longer. */
  lasts: { minutes: number; hours: number };
};

/** The one form of a sentence: its part, its words, and what stands behind it. What was typed stays when something is wrong. */
export function SentenceFields({ title, figures, figuresIn, quotes, now, wrong, lasts }: SentenceFieldsProps) {
  const { t } = useTranslation("making");
  const errors = wrong?.errors ?? {};
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  const chosen = (field: string, before: string[]) => (wrong ? (typedChoices(wrong.typed, field) ?? []) : before);
  return (
    <form method="post" autoComplete="off">
      {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageTitle>{title}</PageTitle>
      <Field
        id="words"
        name="words"
        rows={4}
        label={t("sentence.words")}
        hint={t("sentence.hint")}
        error={error("words")}
        defaultValue={typedText(wrong?.typed, "words") ?? now.words}
      />
      <ChoiceList
        name="section"
        legend={t("sentence.part")}
        error={error("section")}
        chosen={typedText(wrong?.typed, "section") ?? now.section}
        choices={youngSections.map((value) => ({ value, label: t(`parts.${value}`) }))}
      />
      {figures.length > 0 ? (
        <More summary={t("sentence.figures")}>
          <ChoiceList
            name="figures[]"
            many
            legend={t("sentence.figures")}
            hint={t("sentence.figuresHint")}
            error={error("figures[]")}
            chosen={chosen("figures[]", now.figures)}
            choices={figures.map((one) => ({
              value: one.id,
              label: `${one.number === null ? "" : `[${one.number}] `}${one.what}: ${one.value}`,
              hint: one.period,
              lang: figuresIn,
            }))}
          />
        </More>
      ) : null}
      {quotes.length > 0 ? (
        <More summary={t("sentence.quotes")}>
          <ChoiceList
            name="quotes[]"
            many
            legend={t("sentence.quotes")}
            hint={t("sentence.quotesHint")}
            error={error("quotes[]")}
            chosen={chosen("quotes[]", now.quotes)}
            choices={quotes.map((one) => ({ value: one.id, label: one.words }))}
          />
        </More>
      ) : (
        <p className="hint">{t("sentence.noQuotes")}</p>
      )}
      <ButtonRow>
        <BigButton icon="check">{t("sentence.save")}</BigButton>
      </ButtonRow>
      <p className="hint">{t("people:ends.lasts", lasts)}</p>
    </form>
  );
}
