import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readingPage } from "~/features/moderation/pages.server";
import { WholeWords } from "~/features/moderation/ui/covered-words";
import { SuggestedThemes } from "~/features/moderation/ui/suggested-themes";
import { GiveThemeForm } from "~/features/moderation/ui/theme-form";
import { giveTheme } from "~/features/themes/give-theme.server";
import { giveThemeForm } from "~/features/themes/theme-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "views.theme");
  const page = await readingPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("moderation")("theme.open"), page };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.theme");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, giveThemeForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { name, themeId } = form.value;
  const outcome = await giveTheme(actor, id, name?.trim() ? { name } : { themeId: themeId ?? "" });
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.view(id), "themed"), 303);
  if (!(await readingPage(actor, id))) throw notFound();
  const errors: Record<string, string> = { name: `moderation:theme.${outcome.why}` };
  return data({ errors, typed: form.typed }, { status: 422 });
}

/** Giving a theme as a page of its own, with the words to copy a phrase from. */
export default function GiveTheme() {
  const { page } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("theme.open")} back={{ href: paths.staff.view(page.id), label: t("cover.back") }} />
      <Panel title={t("view.words")}>
        <WholeWords segments={page.segments} language={page.language} />
        <SuggestedThemes viewId={page.id} suggested={page.themes.suggested} />
        <GiveThemeForm
          action={paths.staff.viewTheme(page.id)}
          others={page.themes.others}
          notNamed={page.themes.notNamed}
          typed={wrong?.typed}
          errors={wrong?.errors}
        />
      </Panel>
    </>
  );
}
