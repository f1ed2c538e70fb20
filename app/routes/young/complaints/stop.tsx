import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { myComplaint } from "~/features/complaints/pages.server";
import { withdrawComplaint } from "~/features/complaints/withdraw-complaint.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { PageTitle } from "~/ui/young/page-title";
import { YesOrNo } from "~/ui/young/yes-or-no";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const complaint = await myComplaint(visitor.actor, visitor.authority, view);
  if (!complaint || complaint.state === "withdrawn") throw redirect(paths.young(visitor.language).ofView(view.of).putRight);
  return { language: visitor.language };
}

/** Its author takes the complaint back; the page asked first. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  await withdrawComplaint(visitor.actor, visitor.authority, view);
  return redirect(paths.young(visitor.language).ofView(view.of).putRight, 303);
}

export default function PutRightStop() {
  const { language } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const { t } = useTranslation("complaints");
  const back = own.putRight;
  return (
    <>
      <BackLink href={back}>{t("views:back")}</BackLink>
      <PageTitle lead={t("stop.lead")}>{t("stop.title")}</PageTitle>
      <p>{t("stop.stays")}</p>
      <YesOrNo yes={t("stop.yes")} no={t("stop.no")} back={back} />
    </>
  );
}
