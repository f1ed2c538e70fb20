import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { readView } from "~/features/moderation/read-view.server";
import { translationsForStaff } from "~/features/translations/pages.server";
import { translateWords } from "~/features/translations/translate-said.server";
import { translationForm } from "~/features/translations/translation-form";
import { TranslationForm } from "~/features/translations/ui/translation-form";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "views.translate");
  const id = args.params.id ?? "";
  const [reading, translations] = [await readView(actor, id), await translationsForStaff(actor, id)];
  if (!reading.ok || !translations.mayAdd) throw notFound();
  return { title: t("translations")("said.title"), id, machine: translations.machine };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.translate");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, translationForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await translateWords(actor, id, form.value);
  if (outcome.ok) return redirect(paths.staff.view(id), 303);
  if (outcome.why !== "no-machine") throw notFound();
  return data({ errors: { byKind: "translations:said.no-machine" } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** Putting what a young person said into another language, as a second text with a name. */
export default function TranslateWords() {
  const { id, machine } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("translations");
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("said.add")} lead={t("said.lead")} back={{ href: paths.staff.view(id), label: t("said.back") }} />
      <TranslationForm action={paths.staff.viewTranslation(id)} machine={machine} typed={wrong?.typed} errors={wrong?.errors} />
    </>
  );
}
