import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { Card } from "~/ui/young/card";
import { Timeline } from "~/ui/young/timeline";
import { InWords } from "../../published/ui/in-words";
import { PutLabel } from "../../published/ui/put-label";
import type { ComeBackPage } from "../pages.server";
import { personWords } from "./person-words";

/** Who has read it, what was decided, which Ask it joined and what is being done, in order, and what comes next. */
export function WhatHappened({ page, language }: { page: ComeBackPage; language: Language }) {
  const { t } = useTranslation("views");
  const day = (on: string) => dayWords(on, language);
  const done = { state: "done" as const, stateLabel: t("step.done") };
  const next = { state: "next" as const, stateLabel: t("step.next") };
  const now = { state: "now" as const, stateLabel: t("step.now") };
  const steps = [
    { ...done, title: t("happened.sent"), when: day(page.receivedOn) },
    ...page.readings.map((reading) => ({ ...done, title: t("happened.read", { who: personWords(t, reading.by) }), when: day(reading.on) })),
    ...page.readersLeft.map((left) => ({
      ...done,
      title: t("happened.readerLeft", { who: personWords(t, left.by) }),
      children: <p>{t("happened.readerLeftNow")}</p>,
    })),
    ...(page.decision
      ? [
          {
            ...done,
            title: t(`happened.decision.${page.decision.outcome}`),
            children: (
              <>
                {page.decision.reason ? <Said as="p">{page.decision.reason}</Said> : null}
                {page.decision.agreed ? <p>{t("back:agreed")}</p> : null}
              </>
            ),
          },
        ]
      : []),
    ...(page.advocateToldOn ? [{ ...done, title: t("complaints:step.advocateTold"), when: day(page.advocateToldOn) }] : []),
    ...page.asks.map((ask) => ({
      ...done,
      title: t("happened.ask"),
      children: (
        <>
          {ask.asked === null ? null : (
            <q dir={ask.asked.dir} lang={ask.asked.lang}>
              {ask.asked.words}
            </q>
          )}
          <ul>
            {ask.actions.map((action) => (
              <li key={action.id}>
                <InWords shown={action.what} /> · {t(`action.${action.state}`, { date: action.byOn ? day(action.byOn) : "" })}
                {[action.why, action.nextStep]
                  .filter((more) => more !== null)
                  .map((more) => (
                    <Fragment key={more.words}>
                      {" "}
                      · <InWords shown={more} />
                    </Fragment>
                  ))}
              </li>
            ))}
          </ul>
          <PutLabel texts={[ask.asked, ...ask.actions.flatMap((action) => [action.what, action.why, action.nextStep])]} language={language} />
        </>
      ),
    })),
    ...page.answers.map((answer) => ({
      ...done,
      title: t("happened.answered", { who: personWords(t, answer.by) }),
      when: day(answer.onDay),
    })),
    ...(page.state === "settled" || page.state === "takenBack"
      ? []
      : page.next.map((step) => ({
          ...(step.when === "since" ? now : next),
          title: t(`back:next.${step.says}.${step.when}`, { day: step.day ? day(step.day) : "" }),
        }))),
  ];
  return (
    <Card title={t("happened.title")}>
      <Timeline label={t("happened.title")} steps={steps} />
    </Card>
  );
}
