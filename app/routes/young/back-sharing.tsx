import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeSharing } from "~/features/views/change-sharing.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { choicesPage } from "~/features/views/pages.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { SharingChoices } from "~/features/views/ui/sharing-choices";
import { sharingForm } from "~/features/views/view-form";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { dayWords } from "~/platform/i18n/day-words";
import { BackLink } from "~/ui/young/back-link";
import { ErrorSummary } from "~/ui/young/error-summary";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const page = await choicesPage(visitor.actor, view.id, view.proven);
  if (!page || page.isComplaint) throw redirect(paths.young(visitor.language).ofView(view.of).view);
  return { language: visitor.language, page };
}

/** Who may see it, chosen anew: it counts at once, everywhere. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, sharingForm);
  if (!form.ok) {
    const error = form.errors.pickedName ?? form.errors.sharing ?? "views:sharing.choose";
    return data({ error, sharing: String(form.typed.sharing ?? ""), pickedName: String(form.typed.pickedName ?? "") }, { status: 422 });
  }
  const changed = await changeSharing(visitor.actor, view, form.value);
  if (!changed.ok && changed.why === "not-a-choice") throw notFound();
  return redirect(paths.young(visitor.language).ofView(view.of).viewNow("sharing"), 303);
}

export default function BackSharing() {
  const { page, language } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("back");
  const error = wrong ? t(wrong.error) : undefined;
  return (
    <>
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#pickedName", text: error }]} /> : null}
      <PageTitle lead={page.printedOn ? t("until.printed", { day: dayWords(page.printedOn, language) }) : t("until.open")}>
        {t("views:sharing.label")}
      </PageTitle>
      <p>{t("sharing.checked")}</p>
      <SharingChoices page={page} wrong={wrong && error ? { ...wrong, error } : undefined} />
    </>
  );
}
