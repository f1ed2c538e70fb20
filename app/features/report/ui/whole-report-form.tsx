import { Form } from "@remix-run/react";
import type { ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { errorLines } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { SentenceAsWritten } from "./sentence-as-written";

type Sentence = { key: string } & ComponentProps<typeof SentenceAsWritten>["sentence"];
type Props = {
  step: "adopt" | "print";
  period: { from: string; to: string };
  sentences: readonly Sentence[];
  /** Of the sentences that stand here: what is adopted or printed is what was looked at. */
  hash: string;
  /** What stands in the way: while there is something, there is no press. */
  reasons?: readonly string[];
  errors?: Record<string, string>;
};

/** All that young editors wrote, to look at once more, and the press that adopts it or prints it for good. */
export function WholeReportForm({ step, period, sentences, hash, reasons = [], errors }: Props) {
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
          <SentenceAsWritten key={one.key} sentence={one} />
        ))}
        <input type="hidden" id="saw" name="saw" value={hash} />
        {reasons.length > 0 ? (
          <div className="notice notice-warning">
            <div>
              <p>
                <strong>{t("making.print.ways")}</strong>
              </p>
              <ul>
                {reasons.map((reason) => (
                  <li key={reason}>{t(`why.${reason}`)}</li>
                ))}
              </ul>
            </div>
          </div>
        ) : (
          <Buttons>
            <Button type="submit" variant="press">
              {t(`making.${step}.button`)}
            </Button>
          </Buttons>
        )}
      </Form>
    </>
  );
}
