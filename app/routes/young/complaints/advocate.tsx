import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { advocateForm } from "~/features/complaints/complaint-form";
import { myComplaint } from "~/features/complaints/pages.server";
import { AdvocateNumbers } from "~/features/complaints/ui/advocate-numbers";
import { wantAdvocate } from "~/features/complaints/want-advocate.server";
import { helpLines } from "~/features/safeguarding/help-directory";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { BackLink } from "~/ui/young/back-link";
import { BigButton } from "~/ui/young/big-button";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const complaint = await myComplaint(visitor.actor, visitor.authority, view);
  if (!complaint || complaint.state === "withdrawn") throw redirect(paths.young(visitor.language).ofView(view.of).putRight);
  const numbers = helpLines.filter((line) => line.key === "advocate").map(({ key, number }) => ({ key, number }));
  return { language: visitor.language, asked: complaint.wantsAdvocate, numbers };
}

/** Asks that an advocate be told of the complaint, or no longer. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, advocateForm);
  if (!form.ok) throw notFound();
  await wantAdvocate(visitor.actor, visitor.authority, view, form.value.wantsAdvocate);
  return redirect(paths.young(visitor.language).ofView(view.of).putRight, 303);
}

export default function PutRightAdvocate() {
  const { language, asked, numbers } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const { t } = useTranslation("back");
  return (
    <>
      <BackLink href={own.putRight}>{t("views:back")}</BackLink>
      <PageTitle lead={t(asked ? "advocate.asked" : "advocate.what")}>{t("can.advocate")}</PageTitle>
      <form method="post">
        <p>{t(asked ? "advocate.notAnyMoreWhat" : "advocate.goWhat")}</p>
        <BigButton tone="plain" icon={asked ? "no" : "people"} name="wantsAdvocate" value={asked ? "no" : "yes"}>
          {t(asked ? "advocate.notAnyMore" : "advocate.go")}
        </BigButton>
      </form>
      <AdvocateNumbers numbers={numbers} />
    </>
  );
}
