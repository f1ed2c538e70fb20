import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { coverDetail } from "~/features/moderation/cover-detail.server";
import { coverForm } from "~/features/moderation/moderation-form";
import { readingPage } from "~/features/moderation/pages.server";
import { CoverForm } from "~/features/moderation/ui/cover-form";
import { WholeWords } from "~/features/moderation/ui/covered-words";
import { CoversList } from "~/features/moderation/ui/covers-list";
import { SuggestedCovers } from "~/features/moderation/ui/suggested-covers";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "views.moderate");
  const page = await readingPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("moderation")("cover.title"), page };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.moderate");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, coverForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { part, reason, start, only } = form.value;
  const outcome = await coverDetail(actor, id, { part, reason, start: only ? start : undefined });
  if (outcome.ok) return redirect(paths.staff.done(start === undefined ? paths.staff.view(id) : paths.staff.viewCover(id), "covered"), 303);
  if (outcome.why === "not-found") throw notFound();
  return data({ errors: { part: `moderation:cover.${outcome.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** The words, the part to cover, the reason. */
export default function Cover() {
  const { page } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("cover.title")} lead={t("cover.lead")} back={{ href: paths.staff.view(page.id), label: t("cover.back") }} />
      <Panel title={t("cover.wordsLabel")}>
        <WholeWords id="view-words" segments={page.segments} language={page.language} />
        <CoverForm action={paths.staff.viewCover(page.id)} words={page.words} wordsId="view-words" typed={wrong?.typed} errors={wrong?.errors} />
      </Panel>
      <Panel title={t("suggested.title")}>
        <SuggestedCovers viewId={page.id} suggested={page.suggested} />
      </Panel>
      <Panel title={t("cover.list")}>
        <CoversList page={page} />
      </Panel>
    </>
  );
}
