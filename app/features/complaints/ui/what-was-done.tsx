import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { Card } from "~/ui/young/card";
import { Timeline } from "~/ui/young/timeline";
import { personWords } from "../../views/ui/person-words";
import type { MyComplaint } from "../pages.server";
import { StandingWords } from "./standing-words";

type Step = MyComplaint["steps"][number];

/** Everything that was done and said about a complaint, in order, and what comes next. What staff tell is told whole. */
export function WhatWasDone({ complaint, language }: { complaint: MyComplaint; language: Language }) {
  const { t } = useTranslation("complaints");
  const { t: views } = useTranslation("views");
  const done = { state: "done" as const, stateLabel: views("step.done") };
  const titleOf = (step: Step) => (step.kind === "answered" ? t(`outcome.${step.outcome}`) : t(`step.${step.kind}`));
  const steps = complaint.steps.map((step, place) => ({
    ...done,
    // why: two steps of one kind on one day are still two, and the list is keyed by its titles.
    title: complaint.steps.findIndex((one) => titleOf(one) === titleOf(step)) === place ? titleOf(step) : `${titleOf(step)} (${place + 1})`,
    when: dayWords(step.onDay, language),
    children: (
      <>
        {step.dueOn ? <p>{t("mine.moved", { day: dayWords(step.dueOn, language) })}</p> : null}
        {step.note ? (
          <Quote
            from={step.kind === "said" ? "young" : "us"}
            by={step.kind === "said" ? views("talk.me") : step.by ? personWords(views, step.by) : undefined}
            dir="auto"
          >
            {step.note}
          </Quote>
        ) : null}
        {step.reference ? (
          <p>
            {t("mine.reference")} <bdi dir="ltr">{step.reference}</bdi>
          </p>
        ) : null}
      </>
    ),
  }));
  const next = {
    state: complaint.state === "open" ? ("now" as const) : ("next" as const),
    stateLabel: views(complaint.state === "open" ? "step.now" : "step.next"),
    title: t(`next.${complaint.state}`),
    children: (
      <p>
        <StandingWords complaint={complaint} language={language} />
      </p>
    ),
  };
  return (
    <Card title={views("happened.title")}>
      <Timeline label={views("happened.title")} steps={complaint.state === "withdrawn" ? steps : [...steps, next]} />
    </Card>
  );
}
