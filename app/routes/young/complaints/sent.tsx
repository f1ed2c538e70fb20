import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { stageDays } from "~/features/complaints/complaint";
import { AdvocateNumbers } from "~/features/complaints/ui/advocate-numbers";
import { HowItGoes } from "~/features/complaints/ui/how-it-goes";
import { helpLines } from "~/features/safeguarding/help-directory";
import { viewSent } from "~/features/views/sent.server";
import { AfterSending } from "~/features/views/ui/after-sending";
import { Helped } from "~/features/views/ui/helped";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { anyone } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { readCookie } from "~/platform/sign-in/cookies.server";
import { workingDaysAfter } from "~/platform/working-days";
import type { PageHandle } from "~/root";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";
import { ReceiptCard } from "~/ui/young/receipt-card";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { authority, actor, language } = await anyone(args);
  const sent = await viewSent(authority, readCookie(args.request, "visit"), language, actor);
  if (!sent) throw redirect(paths.young(language).putRight);
  const dueOn = workingDaysAfter(dayOf(now(), authority.timeZone), stageDays[1].first);
  const numbers = helpLines.filter((line) => line.key === "advocate").map(({ key, number }) => ({ key, number }));
  return { language, sent, dueOn, days: stageDays, numbers };
}

/** The receipt of a complaint, who helped, the day of its answer, how it goes on, and what every page says after something was sent. */
export default function PutRightSent() {
  const { language, sent, dueOn, days, numbers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("complaints");
  const to = paths.young(language);
  return (
    <>
      <PageTitle lead={t("mine.answer.by", { day: dayWords(dueOn, language) })}>{t("sent.title")}</PageTitle>
      <ReceiptCard title={t("views:sent.receipt")} how={t("sent.how")} {...sent.receipt}>
        <p>{t("views:sent.once")}</p>
      </ReceiptCard>
      <Helped by={sent.helper} />
      <HowItGoes days={days} />
      <AfterSending watched={sent.watched} byMember={sent.byMember} language={language} />
      <AdvocateNumbers numbers={numbers} />
      <ButtonRow>
        <BigLink href={to.leave} tone="quiet" icon="leave">
          {t("views:sent.clear")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
