import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askForNextStage } from "~/features/complaints/ask-for-next-stage.server";
import { stageDays } from "~/features/complaints/complaint";
import { furtherForm } from "~/features/complaints/complaint-form";
import { myComplaint } from "~/features/complaints/pages.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const complaint = await myComplaint(visitor.actor, visitor.authority, view);
  if (!complaint?.further) throw redirect(paths.young(visitor.language).ofView(view.of).putRight);
  const to = complaint.stage === 1 ? (2 as const) : (3 as const);
  return { language: visitor.language, from: complaint.stage, to, days: stageDays[to] };
}

/** The next stage begins: nobody has to agree to it. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, furtherForm);
  if (!form.ok) throw notFound();
  await askForNextStage(visitor.actor, visitor.authority, view, form.value.from);
  return redirect(paths.young(visitor.language).ofView(view.of).putRight, 303);
}

export default function PutRightFurther() {
  const { language, from, to, days } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const { t } = useTranslation("complaints");
  const back = own.putRight;
  return (
    <>
      <BackLink href={back}>{t("views:back")}</BackLink>
      <PageTitle lead={t(`how.${to}`, { ...days })}>{t("further.title")}</PageTitle>
      <p>{t("how.days")}</p>
      <ButtonRow>
        <form method="post">
          <input type="hidden" name="from" value={from} />
          <BigButton tone="plain" icon="next">
            {t("further.yes")}
          </BigButton>
        </form>
        <BigLink tone="plain" icon="back" href={back}>
          {t("further.no")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
