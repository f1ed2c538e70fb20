import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { notKeptHere } from "~/features/themes/not-kept-here.server";
import { keepingPage } from "~/features/themes/pages.server";
import { splitTheme } from "~/features/themes/split-theme.server";
import { splitForm } from "~/features/themes/theme-form";
import { ThemeName } from "~/features/themes/ui/theme-words";
import { WordsToChoose } from "~/features/themes/ui/words-to-choose";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedChoices, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "views.theme");
  const theme = await keepingPage(actor, args.params.id ?? "");
  if (!theme) throw await notKeptHere(actor, args.params.id ?? "");
  return { title: t("themes")("split.title"), theme };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.theme");
  const form = await readForm(args.request, splitForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const split = await splitTheme(actor, args.params.id ?? "", { viewIds: form.value.views, name: form.value.name });
  if (split.ok) return redirect(paths.staff.done(paths.staff.theme(split.themeId), "split"), 303);
  if (split.why === "not-yours" || split.why === "not-found") throw await notKeptHere(actor, args.params.id ?? "");
  const field = split.why === "no-views" ? "views" : "name";
  return data({ errors: { [field]: `themes:refused.${split.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** Views that say something of their own get a theme of their own, named by one of them. */
export default function SplitTheme() {
  const { theme } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("themes");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("split.title")} lead={<ThemeName name={theme.name} />} back={{ href: paths.staff.theme(theme.id), label: t("one") }} />
      <p>{t("split.lead")}</p>
      <Form method="post">
        <WordsToChoose views={theme.views} chosen={typedChoices(wrong?.typed, "views") ?? []} error={errors.views ? t(errors.views) : undefined} />
        <TextField
          id="name"
          name="name"
          label={t("rename.name")}
          hint={t("rename.hint")}
          error={errors.name ? t(errors.name) : undefined}
          defaultValue={typedText(wrong?.typed, "name")}
        />
        <Button type="submit" variant="press">
          {t("split.press")}
        </Button>
      </Form>
    </>
  );
}
