import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { choicesPage } from "~/features/views/pages.server";
import { withdrawView } from "~/features/views/withdraw-view.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const { id } = await viewComeBackTo(args.request, visitor);
  const page = await choicesPage(visitor.actor, id, id);
  if (!page) throw redirect(paths.young(visitor.language).backView);
  return { language: visitor.language, printedOn: page.printedOn };
}

/** Its author takes a view back; the page asked first. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  await withdrawView(visitor.actor, view);
  return redirect(paths.young(visitor.language).backView, 303);
}

export default function BackTakeBack() {
  const { language, printedOn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("back");
  return (
    <>
      <BackLink href={paths.young(language).backView}>{t("views:back")}</BackLink>
      <PageTitle lead={t("views:can.takeBackWhat")}>{t("takeBack.title")}</PageTitle>
      <p>{printedOn ? t("until.printed", { day: dayWords(printedOn, language) }) : t("until.open")}</p>
      <p>{t("views:can.takeBackKept")}</p>
      <ButtonRow>
        <form method="post">
          <BigButton tone="plain" icon="no">
            {t("views:can.takeBackYes")}
          </BigButton>
        </form>
        <BigLink tone="plain" icon="back" href={paths.young(language).backView}>
          {t("takeBack.keep")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
