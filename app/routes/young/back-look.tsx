import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { comeBackPage } from "~/features/views/pages.server";
import { askSecondLook } from "~/features/views/second-look.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { Said } from "~/ui/marks/said";
import { BackLink } from "~/ui/young/back-link";
import { BigButton } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const page = await comeBackPage(visitor.actor, view.id, view.proven);
  if (!page?.secondLook || !page.decision) throw redirect(paths.young(visitor.language).ofView(view.of).view);
  const { outcome, reason } = page.decision;
  return { language: visitor.language, outcome, reason, look: page.secondLook };
}

/** Asks another person to look again at what was decided. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  await askSecondLook(visitor.actor, visitor.authority, view);
  return redirect(paths.young(visitor.language).ofView(view.of).viewNow("look"), 303);
}

export default function BackLook() {
  const { language, outcome, reason, look } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const { t } = useTranslation("back");
  return (
    <>
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      <PageTitle lead={t(`look.${look}.lead`)}>{t("can.look")}</PageTitle>
      <p>{t(`copy.outcome.${outcome}`)}</p>
      {reason ? <Said as="p">{reason}</Said> : null}
      {look === "may" ? (
        <form method="post">
          <BigButton tone="plain" icon="look">
            {t("look.go")}
          </BigButton>
        </form>
      ) : null}
    </>
  );
}
