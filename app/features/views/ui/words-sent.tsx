import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";
import { ReceiptCard } from "~/ui/young/receipt-card";
import { Timeline } from "~/ui/young/timeline";

type Props = { groups: { digits: string; word: string }[]; days: number; language: Language; goOn: { href: string; label: string } };

/** What somebody signed in nowhere said of a word or a promise is here: the receipt, and what happens next. */
export function WordsSent({ groups, days, language, goOn }: Props) {
  const { t } = useTranslation("views");
  return (
    <>
      <PageTitle lead={t("sent.lead")}>{t("sent.title")}</PageTitle>
      <ReceiptCard title={t("sent.receipt")} groups={groups}>
        <p>{t("sent.how")}</p>
        <p>{t("sent.once")}</p>
      </ReceiptCard>
      <h2>{t("sent.next")}</h2>
      <Timeline
        label={t("sent.next")}
        steps={[
          { state: "done", stateLabel: t("step.done"), title: t("sent.step.sent") },
          { state: "now", stateLabel: t("step.now"), title: t("sent.step.read", { count: days }) },
          { state: "next", stateLabel: t("step.next"), title: t("sent.step.you") },
        ]}
      />
      <ButtonRow>
        <BigLink href={goOn.href} tone="plain">
          {goOn.label}
        </BigLink>
        <BigLink href={paths.young(language).leave} tone="quiet" icon="leave">
          {t("sent.clear")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
