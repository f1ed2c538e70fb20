import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";
import { ReceiptCard } from "~/ui/young/receipt-card";
import { Timeline } from "~/ui/young/timeline";
import type { Sent } from "../sent.server";
import { AfterSending } from "./after-sending";
import { Helped } from "./helped";

type Props = { sent: Sent; language: Language; goOn: { href: string; label: string; icon?: "plus" } };

/**
 * It is here: the receipt, what happens next, what we keep private and what we must tell, who reads now, and where help is.
 * The same for everything that somebody signed in nowhere sends.
 */
export function SentPage({ sent: { receipt, days, answerDays, watched, byMember, helper, onMyPage }, language, goOn }: Props) {
  const { t } = useTranslation("views");
  const to = paths.young(language);
  return (
    <>
      <PageTitle lead={t("sent.lead")}>{t("sent.title")}</PageTitle>
      <ReceiptCard title={t("sent.receipt")} how={t("sent.how")} {...receipt}>
        <p>{t("sent.once")}</p>
        {onMyPage === null ? null : <p>{t(onMyPage ? "sent.onMyPage" : "sent.notOnMyPage")}</p>}
      </ReceiptCard>
      <Helped by={helper} />
      <h2>{t("sent.next")}</h2>
      <Timeline
        label={t("sent.next")}
        steps={[
          { state: "done", stateLabel: t("step.done"), title: t("sent.step.sent") },
          { state: "now", stateLabel: t("step.now"), title: t("sent.step.read", { count: days }) },
          ...(answerDays === null ? [] : [{ state: "next" as const, stateLabel: t("step.next"), title: t("sent.step.answer", { count: answerDays }) }]),
          { state: "next", stateLabel: t("step.next"), title: t("sent.step.you") },
        ]}
      />
      <AfterSending watched={watched} byMember={byMember} language={language} />
      <ButtonRow>
        <BigLink href={goOn.href} tone="plain" icon={goOn.icon}>
          {goOn.label}
        </BigLink>
        <BigLink href={to.leave} tone="quiet" icon="leave">
          {t("sent.clear")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
