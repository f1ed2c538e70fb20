import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { stageDays } from "~/features/complaints/complaint";
import { AdvocateNumbers } from "~/features/complaints/ui/advocate-numbers";
import { HowItGoes } from "~/features/complaints/ui/how-it-goes";
import { helpLines } from "~/features/safeguarding/help-directory";
import { begunHere } from "~/features/views/begun.server";
import { readVisit } from "~/features/views/visit.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { readCookie } from "~/platform/sign-in/cookies.server";
import type { PageHandle } from "~/root";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  const begun = await begunHere(authority.id, await readVisit(authority.id, readCookie(args.request, "visit")));
  const to = paths.young(language);
  const numbers = helpLines.filter((line) => line.key === "advocate").map(({ key, number }) => ({ key, number }));
  return { language, numbers, days: stageDays, first: begun ? to.sayHereForPutRight : to.putRightStep("words") };
}

/** What a complaint is, how it goes and who helps; then one question a page. */
export default function PutRight() {
  const { language, numbers, days, first } = useLoaderData<typeof loader>();
  const { t } = useTranslation("complaints");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.home}>{t("say:back")}</BackLink>
      <PageTitle lead={t("start.lead")}>{t("start.title")}</PageTitle>
      <p>{t("start.safe")}</p>
      <ButtonRow>
        <BigLink href={first} icon="write">
          {t("start.go")}
        </BigLink>
        <BigLink href={to.back} icon="back" tone="plain">
          {t("start.said")}
        </BigLink>
      </ButtonRow>
      <HowItGoes days={days} />
      <AdvocateNumbers numbers={numbers} />
      <p>
        <a href={to.explained("unhappy")}>{t("start.pictures")}</a>
      </p>
    </>
  );
}
