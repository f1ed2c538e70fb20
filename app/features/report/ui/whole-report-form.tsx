import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { errorLines } from "~/platform/form-errors";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

type Sentence = { key: string; words: string; language: string; by: string };
type Props = {
  step: "adopt" | "print";
  period: { from: string; to: string };
  sentences: readonly Sentence[];
  /** Of the sentences that stand here: what is adopted or printed is what was looked at. */
  hash: string;
  errors?: Record<string, string>;
};

/** All that young editors wrote, to look at once more, and the press that adopts it or prints it for good. */
export function WholeReportForm({ step, period, sentences, hash, errors }: Props) {
  const { t } = useTranslation("reportlife");
  return (
    <>
      <PageHead
        title={t(`making.${step}.title`)}
        lead={t(`making.${step}.lead`)}
        back={{ href: paths.staff.reportMaking(period.from, period.to), label: t("making.title") }}
      />
      <Form method="post">
        {errors ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        {sentences.map((one) => (
          <Quote key={one.key} lang={one.language} by={one.by}>
            {one.words}
          </Quote>
        ))}
        <input type="hidden" id="saw" name="saw" value={hash} />
        <Buttons>
          <Button type="submit" variant="press">
            {t(`making.${step}.button`)}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
