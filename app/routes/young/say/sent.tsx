import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WatchedLine } from "~/features/safeguarding/ui/watched-line";
import { watchedNow } from "~/features/safeguarding/watched-now.server";
import { receiptToShow } from "~/features/views/receipt-to-show.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import type { PageHandle } from "~/root";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Notice } from "~/ui/young/notice";
import { PageTitle } from "~/ui/young/page-title";
import { ReceiptCard } from "~/ui/young/receipt-card";
import { Timeline } from "~/ui/young/timeline";

export const handle: PageHandle = { aloud: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await anyone(args);
  const groups = await receiptToShow(authority.id, readCookie(args.request, "visit"), language);
  if (!groups) throw redirect(paths.young(language).say);
  return {
    language,
    title: t("common")("name"),
    groups,
    days: authority.readWithinDays,
    answerDays: authority.answerWithinDays,
    watched: await watchedNow(authority),
  };
}

export default function SaySent() {
  const { language, groups, days, answerDays, watched } = useLoaderData<typeof loader>();
  const { t } = useTranslation("views");
  const to = paths.young(language);
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
          { state: "next", stateLabel: t("step.next"), title: t("sent.step.answer", { count: answerDays }) },
          { state: "next", stateLabel: t("step.next"), title: t("sent.step.you") },
        ]}
      />
      <Notice tone="help" title={t("sent.unsafe.title")}>
        <p>{t("say:private.long")}</p>
        <p>{t("say:private.cost")}</p>
        <WatchedLine watched={watched} plain />
        <p>
          <a href={to.help}>{t("common:help.now")}</a>
        </p>
      </Notice>
      <ButtonRow>
        <BigLink href={to.say} tone="plain" icon="plus">
          {t("sent.another")}
        </BigLink>
        <BigLink href={to.leave} tone="quiet" icon="leave">
          {t("sent.clear")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
