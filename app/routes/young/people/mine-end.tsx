import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { endMembership } from "~/features/people/end-membership.server";
import { paths } from "~/paths";
import { anyone, member } from "~/platform/door.server";
import { endedCookieLine } from "~/platform/sign-in/cookies.server";
import { endTyped } from "~/platform/typed/typed-again.server";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";
import { YesOrNo } from "~/ui/young/yes-or-no";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await anyone(args);
  const isDone = new URL(args.request.url).searchParams.get("done") === "yes" && actor.kind === "phone";
  if (!isDone) await member(args);
  return { language, isDone };
}

/** Everything that says who they are goes, and so do the cookies of their sign-in. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority, language } = await member(args);
  await endMembership(actor);
  const headers = new Headers([["Set-Cookie", endedCookieLine("member")]]);
  await endTyped(authority.id, args.request);
  headers.append("Set-Cookie", endedCookieLine("typed"));
  const to = paths.young(language);
  return redirect(to.done(to.mineEnd, "yes"), { status: 303, headers });
}

/** Deleting one's page asks first, says what goes and what stays, and says when it is done. */
export default function EndMembership() {
  const { language, isDone } = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  const to = paths.young(language);
  if (isDone)
    return (
      <>
        <PageTitle lead={t("end.gone")}>{t("end.done")}</PageTitle>
        <p>{t("end.receipt")}</p>
        <ButtonRow>
          <BigLink href={to.home} icon="back">
            {t("common:error.home")}
          </BigLink>
        </ButtonRow>
      </>
    );
  return (
    <>
      <BackLink href={to.mine}>{t("mine.title")}</BackLink>
      <PageTitle lead={t("end.lead")}>{t("end.title")}</PageTitle>
      <p>{t("end.said")}</p>
      <p>{t("end.receipt")}</p>
      <p>{t("end.report")}</p>
      <YesOrNo yes={t("end.yes")} no={t("end.no")} back={to.mine} />
    </>
  );
}
