import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { Said } from "~/ui/marks/said";
import { Panel } from "~/ui/staff/panel";
import type { ComplaintPage } from "../pages.server";

/** Everything that was done, in order, with who and when; the young person reads the same. */
export function ComplaintSteps({ steps, language }: { steps: ComplaintPage["steps"]; language: string }) {
  const { t } = useTranslation("complaints");
  return (
    <Panel title={t("staff.steps")}>
      <ol className="steps-done">
        {steps.map((step) => (
          <li key={step.id}>
            <p>
              <strong>{t(`staff.step.${step.kind}`)}</strong>
              {step.outcome ? `: ${t(`staff.outcome.${step.outcome}`)}` : ""} · {dayWords(step.onDay, language)}
              {step.by ? (
                <>
                  {" "}
                  · <Said>{step.by}</Said>
                </>
              ) : null}
            </p>
            {step.dueOn ? <p>{t("staff.movedTo", { day: dayWords(step.dueOn, language) })}</p> : null}
            {step.reference ? (
              <p>
                {t("handOver.reference")}: <bdi dir="ltr">{step.reference}</bdi>
              </p>
            ) : null}
            {step.note ? (
              <Quote from={step.kind === "said" ? "young" : "us"} dir="auto">
                {step.note}
              </Quote>
            ) : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
