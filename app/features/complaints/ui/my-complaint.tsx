import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { Door, DoorList } from "~/ui/young/door";
import { Field } from "~/ui/young/field";
import { PageTitle } from "~/ui/young/page-title";
import { useOwnPaths } from "../../views/ui/own-paths";
import { personWords } from "../../views/ui/person-words";
import { PrivateLine } from "../../views/ui/private-limits";
import { lastStage } from "../complaint";
import type { MyComplaint } from "../pages.server";
import { AdvocateNumbers, type Numbers } from "./advocate-numbers";
import { StandingWords } from "./standing-words";
import { WhatWasDone } from "./what-was-done";

type Props = { complaint: MyComplaint; language: Language; numbers: Numbers };

/** Where a complaint is: its stage, its day, who has it, what was done and said, and everything that its author can do now. */
export function MyComplaintPage({ complaint, language, numbers }: Props) {
  const { t } = useTranslation("complaints");
  const own = useOwnPaths(language);
  const { t: views } = useTranslation("views");
  const { stage, state, further, about, aboutWords, putRight } = complaint;
  const named = [...about.map((one) => personWords(views, one)), ...(aboutWords ? [aboutWords] : [])];
  return (
    <>
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      <PageTitle caption={t(`stage.${stage}`)} lead={<StandingWords complaint={complaint} language={language} />}>
        {t("mine.title")}
      </PageTitle>
      {complaint.who ? <p>{t("mine.who", { who: personWords(views, complaint.who) })}</p> : <p>{t("mine.team")}</p>}
      <WhatWasDone complaint={complaint} language={language} />
      {state === "answered" && stage === lastStage ? <p>{t("how.last")}</p> : null}
      {named.length > 0 || putRight ? (
        <Card title={t("mine.asked")}>
          {named.length > 0 ? (
            <p>
              {t("answer.who")}: <bdi>{named.join(" · ")}</bdi>
            </p>
          ) : null}
          {putRight ? (
            <Quote lang={complaint.language} dir="auto" by={t("answer.want")}>
              {putRight}
            </Quote>
          ) : null}
        </Card>
      ) : null}
      {state === "withdrawn" ? null : (
        <>
          <Card title={t("more.title")}>
            <form method="post" action={own.putRightMore} autoComplete="off">
              <PrivateLine />
              <Field id="words" name="words" rows={3} label={t("more.label")} hint={t("more.hint")} />
              <ButtonRow>
                <BigButton tone="plain" icon="say">
                  {t("views:talk.send")}
                </BigButton>
              </ButtonRow>
            </form>
          </Card>
          <h2>{t("back:can.title")}</h2>
          <DoorList>
            {further ? (
              <Door
                main
                href={own.putRightFurther}
                icon="next"
                title={t("further.door")}
                hint={further.until ? t("further.until", { day: dayWords(further.until, language) }) : t(`stage.${stage === 1 ? 2 : 3}`)}
              />
            ) : null}
            <Door
              href={own.putRightAdvocate}
              icon="people"
              title={t("back:can.advocate")}
              hint={t(complaint.wantsAdvocate ? "back:advocate.asked" : "back:advocate.what")}
            />
            <Door href={own.putRightStop} icon="no" title={t("stop.door")} />
          </DoorList>
        </>
      )}
      <AdvocateNumbers numbers={numbers} />
    </>
  );
}
