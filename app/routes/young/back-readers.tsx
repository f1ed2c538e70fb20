import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changeReaders, readersPage } from "~/features/views/change-readers.server";
import { viewComeBackTo } from "~/features/views/own-door.server";
import { useOwnPaths } from "~/features/views/ui/own-paths";
import { readersForm } from "~/features/views/view-form";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { typedChoices, typedText } from "~/platform/form-errors";
import { BackLink } from "~/ui/young/back-link";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ChoiceList } from "~/ui/young/choice-list";
import { ErrorSummary } from "~/ui/young/error-summary";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const page = await readersPage(visitor.actor, view.id, view.proven);
  if (!page) throw redirect(paths.young(visitor.language).ofView(view.of).view);
  return { language: visitor.language, page };
}

/** For whom it is and who never sees it, chosen anew: it counts at once. */
export async function action(args: ActionFunctionArgs) {
  const visitor = await anyone(args);
  const view = await viewComeBackTo(args.request, visitor);
  const form = await readForm(args.request, readersForm);
  if (!form.ok) throw notFound();
  const changed = await changeReaders(visitor.actor, view, form.value);
  if (!changed.ok && changed.why === "reader-left") return data({ typed: form.typed }, { status: 422 });
  return redirect(paths.young(visitor.language).ofView(view.of).viewNow("readers"), 303);
}

export default function BackReaders() {
  const { page, language } = useLoaderData<typeof loader>();
  const own = useOwnPaths(language);
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("back");
  const error = wrong ? t("say:check.gone") : undefined;
  const none = { value: "", label: t("say:q.for.none") };
  return (
    <form method="post" autoComplete="off">
      <BackLink href={own.view}>{t("views:back")}</BackLink>
      {error ? <ErrorSummary title={t("common:error.problem")} errors={[{ href: "#only", text: error }]} /> : null}
      <PageTitle lead={t("readers.lead")}>{t("can.readers")}</PageTitle>
      {page.staff.length === 0 ? <p>{t("say:q.for.empty")}</p> : null}
      <ChoiceList
        name="only"
        legend={t("say:q.for.title")}
        hint={t("say:q.for.hint")}
        error={error}
        chosen={wrong ? typedText(wrong.typed, "only") : (page.only ?? "")}
        choices={[none, ...page.readers]}
      />
      {page.staff.length > 0 ? (
        <ChoiceList
          name="never"
          many
          legend={t("say:q.not.title")}
          hint={t("say:q.not.hint")}
          chosen={wrong ? typedChoices(wrong.typed, "never") : page.never}
          choices={page.staff}
        />
      ) : null}
      <ButtonRow>
        <BigButton icon="check">{t("readers.save")}</BigButton>
      </ButtonRow>
    </form>
  );
}
