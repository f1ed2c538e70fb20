import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mergeThemes } from "~/features/themes/merge-themes.server";
import { notKeptHere } from "~/features/themes/not-kept-here.server";
import { keepingPage } from "~/features/themes/pages.server";
import { mergeForm } from "~/features/themes/theme-form";
import { themeLabel } from "~/features/themes/theme-label";
import { ThemeName } from "~/features/themes/ui/theme-words";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { CheckboxGroup } from "~/ui/staff/choices";
import { EmptyState } from "~/ui/staff/empty-state";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { SelectField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "views.theme");
  const theme = await keepingPage(actor, args.params.id ?? "");
  if (!theme) throw await notKeptHere(actor, args.params.id ?? "");
  return { title: t("themes")("merge.title"), theme };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.theme");
  const form = await readForm(args.request, mergeForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const merged = await mergeThemes(actor, args.params.id ?? "", form.value);
  if (merged.ok) return redirect(paths.staff.done(paths.staff.theme(form.value.intoId), "merged"), 303);
  if (merged.why !== "one-person" && merged.why !== "into-merged") throw await notKeptHere(actor, args.params.id ?? "");
  const field = merged.why === "one-person" ? "one" : "intoId";
  return data({ errors: { [field]: `themes:refused.${merged.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** Says what happens before it does: nobody's words go, the name stays listed, and it can be undone. */
export default function Merge() {
  const { theme } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("themes");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("merge.title")} lead={<ThemeName name={theme.name} />} back={{ href: paths.staff.theme(theme.id), label: t("one") }} />
      <p>{t("merge.lead")}</p>
      {theme.isRouted ? <p>{t("merge.route")}</p> : null}
      {theme.others.length === 0 ? (
        <EmptyState title={t("merge.none.title")}>
          <p>{t("merge.none.what")}</p>
        </EmptyState>
      ) : (
        <Form method="post">
          <SelectField
            id="intoId"
            name="intoId"
            label={t("merge.into")}
            error={errors.intoId ? t(errors.intoId) : undefined}
            defaultValue={typedText(wrong?.typed, "intoId") ?? ""}
            options={[{ value: "", label: t("merge.choose") }, ...theme.others.map(({ id, name }) => ({ value: id, label: themeLabel(t, name) }))]}
          />
          {theme.one ? (
            <CheckboxGroup
              name="one"
              legend={t("merge.one")}
              error={errors.one ? t(errors.one) : undefined}
              choices={[{ value: "yes", label: t("merge.oneYes"), hint: t("merge.oneHint") }]}
            />
          ) : null}
          <Button type="submit" variant="press">
            {t("merge.press")}
          </Button>
        </Form>
      )}
    </>
  );
}
