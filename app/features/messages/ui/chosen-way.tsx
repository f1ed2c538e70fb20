import { useTranslation } from "react-i18next";
import { Quote } from "~/ui/marks/quote";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { Notice } from "~/ui/young/notice";
import type { MyChannel } from "../my-channel.server";

type Addresses = { tryIt: string; stop: string };

/** What somebody chose: how, what a message says, one to try, and the way to stop. */
export function ChosenWay({ mine, done, to }: { mine: MyChannel; done: string | null; to: Addresses }) {
  const { t } = useTranslation("messages");
  const trial = mine.trial ? <Notice tone={mine.trial === "failed" ? "warning" : "calm"}>{t(`mine.trial.${mine.trial}`)}</Notice> : null;
  if (!mine.now) return <p>{t("mine.none")}</p>;
  return (
    <Card title={t(`mine.by.${mine.now.way}`, { address: `\u2066${mine.now.hint}\u2069` })}>
      {done === "saved" ? <Notice tone="calm">{t("mine.saved")}</Notice> : null}
      {done === "many" ? <Notice tone="warning">{t("mine.tooMany")}</Notice> : trial}
      <p>{t("mine.says")}</p>
      <Quote from="us">{mine.says}</Quote>
      <p>{t("mine.never")}</p>
      {mine.mayTry ? (
        <form method="post" action={to.tryIt}>
          <BigButton tone="plain" icon="hear">
            {t("mine.try")}
          </BigButton>
        </form>
      ) : null}
      <ButtonRow>
        <BigLink href={to.stop} tone="plain" icon="no">
          {t("mine.stop")}
        </BigLink>
      </ButtonRow>
    </Card>
  );
}
