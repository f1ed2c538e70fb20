import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { removeChannel } from "~/features/messages/choose-channel.server";
import { paths } from "~/paths";
import { member } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { PageTitle } from "~/ui/young/page-title";
import { YesOrNo } from "~/ui/young/yes-or-no";

export async function loader(args: LoaderFunctionArgs) {
  const { language } = await member(args);
  return { language };
}

/** The address is wiped, and nothing is sent any more. */
export async function action(args: ActionFunctionArgs) {
  const { actor, language } = await member(args);
  await removeChannel(actor);
  return redirect(paths.young(language).mineMessages, 303);
}

export default function StopMessages() {
  const { language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("messages");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.mineMessages}>{t("mine.title")}</BackLink>
      <PageTitle lead={t("stop.lead")}>{t("stop.title")}</PageTitle>
      <YesOrNo yes={t("stop.press")} no={t("stop.keep")} back={to.mineMessages} />
    </>
  );
}
