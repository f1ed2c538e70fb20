import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { coverDetail } from "~/features/moderation/cover-detail.server";
import { coverForm } from "~/features/moderation/moderation-form";
import { readingPage } from "~/features/moderation/pages.server";
import { CoverForm } from "~/features/moderation/ui/cover-form";
import { PointedWords } from "~/features/moderation/ui/covered-words";
import { CoversList } from "~/features/moderation/ui/covers-list";
import { SuggestedParts } from "~/features/moderation/ui/suggested-parts";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { StatusRegion } from "~/ui/staff/status-region";

const said = ["covered", "left", "again"] as const;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "views.moderate");
  const page = await readingPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  const asked = new URL(args.request.url).searchParams.get("done");
  return { title: t("moderation")("cover.title"), page, timeZone: authority.timeZone, done: said.find((what) => what === asked) ?? null };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.moderate");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, coverForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { part, reason, start, only, on } = form.value;
  const outcome = await coverDetail(actor, id, { part, reason, start: only ? start : undefined });
  if (outcome.ok) return redirect(paths.staff.done(on === "cover" ? paths.staff.viewCover(id) : paths.staff.view(id), "covered"), 303);
  if (outcome.why === "not-found" || !(await readingPage(actor, id))) throw notFound();
  return data({ errors: { part: `moderation:cover.${outcome.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** The words, the part to cover, the reason. */
export default function Cover() {
  const { page, timeZone, done } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <StatusRegion message={done && !wrong ? t(`done.${done}`) : undefined} />
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("cover.title")} lead={t("cover.lead")} back={{ href: paths.staff.view(page.id), label: t("cover.back") }} />
      <Panel title={t("cover.wordsLabel")}>
        <PointedWords id="view-words" segments={page.segments} suggested={page.suggested.open} language={page.language} />
        <CoverForm action={paths.staff.viewCover(page.id)} words={page.words} wordsId="view-words" typed={wrong?.typed} errors={wrong?.errors} />
      </Panel>
      <Panel title={t("suggested.title")}>
        <SuggestedParts viewId={page.id} suggested={page.suggested} on="cover" />
      </Panel>
      <Panel title={t("cover.list")}>
        <CoversList page={page} timeZone={timeZone} />
      </Panel>
    </>
  );
}
