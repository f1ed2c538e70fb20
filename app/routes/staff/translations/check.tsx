import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { checkSiteText } from "~/features/translations/check-site-text.server";
import { languagePage } from "~/features/translations/pages.server";
import { groupOf } from "~/features/translations/text-check";
import { checkForm } from "~/features/translations/translation-form";
import { TextRow } from "~/features/translations/ui/text-row";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { languageWords } from "~/platform/i18n/language-words";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "texts.check");
  const page = await languagePage(authority, args.params.language, new URL(args.request.url).searchParams.get("group"));
  if (!page) throw notFound();
  return { title: t("translations")("list.title"), page };
}

/** What a translator says of one text; then back to its group. A form that is not right is shown alone, with what was typed. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "texts.check");
  const form = await readForm(args.request, checkForm);
  const key = String(form.typed.key ?? "");
  const page = await languagePage(authority, args.params.language, groupOf(key));
  const row = page?.rows.find((one) => one.key === key) ?? null;
  if (!page || !row) throw notFound();
  const wrong = (errors: Record<string, string>) => data({ errors, typed: form.typed, row }, { status: 422 });
  if (!form.ok) return wrong(form.errors);
  const checked = await checkSiteText(actor, page.code, form.value);
  if (!checked.ok) return wrong({ suggestion: `translations:check.${checked.why}` });
  return redirect(paths.staff.translationGroup(page.code, groupOf(key)), 303);
}

export default function CheckText() {
  const { page } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t, i18n } = useTranslation("translations");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const row = wrong?.row ?? page.rows[0];
  const error = errors.suggestion ?? errors.verdict;
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead
        title={`${languageWords(i18n.language, page.code)} (${page.name})`}
        back={{ href: paths.staff.translation(page.code), label: t("check.back") }}
      />
      {row ? <TextRow row={row} page={page} typed={typedText(wrong?.typed, "suggestion")} error={error ? t(error) : undefined} /> : null}
    </>
  );
}
