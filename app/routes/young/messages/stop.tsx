import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { removeChannel } from "~/features/messages/choose-channel.server";
import { paths } from "~/paths";
import { member } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

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
      <form method="post">
        <ButtonRow>
          <BigButton tone="plain" icon="no">
            {t("stop.press")}
          </BigButton>
          <BigLink href={to.mineMessages} tone="plain" icon="back">
            {t("stop.keep")}
          </BigLink>
        </ButtonRow>
      </form>
    </>
  );
}
