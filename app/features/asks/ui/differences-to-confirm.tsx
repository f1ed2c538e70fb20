import { useTranslation } from "react-i18next";
import { Quote } from "~/ui/marks/quote";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";

type ToConfirm = { id: string; words: string; evidence: string | null; asked: string | null; language: string };

/** "Is this true?": what staff say is different now, for somebody who asked. Saying nothing is fine; nobody is hurried. */
export function DifferencesToConfirm({ differences, action }: { differences: readonly ToConfirm[]; action: string }) {
  const { t } = useTranslation("asks");
  return differences.map((difference) => (
    <Card key={difference.id} title={t("confirm.title")}>
      <p>{t("confirm.lead")}</p>
      {difference.asked ? (
        <>
          <p>{t("confirm.asked")}</p>
          <Quote lang={difference.language} dir="auto">
            {difference.asked}
          </Quote>
        </>
      ) : null}
      <p>{t("difference.label")}</p>
      <Quote dir="auto">{difference.words}</Quote>
      {difference.evidence ? <p dir="auto">{t("confirm.evidence", { evidence: difference.evidence })}</p> : null}
      <form method="post" action={action}>
        <input type="hidden" name="difference" value={difference.id} />
        <ButtonRow>
          <BigButton tone="plain" icon="check">
            {t("confirm.yes")}
          </BigButton>
        </ButtonRow>
      </form>
      <p className="hint">{t("confirm.no")}</p>
    </Card>
  ));
}
