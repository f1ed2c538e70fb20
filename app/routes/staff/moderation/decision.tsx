import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { FilesPanel } from "~/features/files/ui/files-panel";
import { decideOnView } from "~/features/moderation/decide-on-view.server";
import { decisionForm } from "~/features/moderation/moderation-form";
import { openedPage } from "~/features/moderation/opened-page.server";
import { pageAfter, sheetOn } from "~/features/moderation/page-after.server";
import { WholeWords } from "~/features/moderation/ui/covered-words";
import { DecisionForm } from "~/features/moderation/ui/decision-form";
import { Decisions } from "~/features/moderation/ui/decisions";
import { PartsPointedAt } from "~/features/moderation/ui/suggested-parts";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "views.moderate");
  const page = await openedPage(actor, args.params.id ?? "");
  if (!page) throw notFound();
  return { title: t("moderation")("decide.title"), timeZone: authority.timeZone, page, back: sheetOn(args.request, { kind: "view", id: page.id }) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.moderate");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, decisionForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await decideOnView(actor, id, form.value);
  if (outcome.ok) return redirect(await pageAfter(actor, { kind: "view", id }, args.request, form.value.goesOn), 303);
  if (outcome.why === "not-found" || outcome.why === "not-yours") throw notFound();
  const errors: Record<string, string> = { [outcome.why === "still-pointed" ? "pointed" : "outcome"]: `moderation:decide.${outcome.why}` };
  const clash = outcome.why === "someone-decided" || outcome.why === "covers-changed";
  return data({ errors, typed: form.typed }, { status: clash ? 409 : 422 });
}

/** The decision on a view as a page of its own; after a clash it shows what somebody else decided. */
export default function Decide() {
  const { page, timeZone, back } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("decide.title")} lead={t("decide.lead")} back={{ href: back, label: t("cover.back") }} />
      <Panel title={t("view.words")}>
        <WholeWords segments={page.segments} language={page.language} />
        {wrong && "pointed" in wrong.errors ? <PartsPointedAt parts={page.suggested.open} /> : null}
      </Panel>
      <FilesPanel files={page.files} hrefOf={(fileId) => paths.staff.viewFile(page.id, fileId)} />
      <Panel title={t("decide.choose")}>
        <Decisions decisions={page.decisions} timeZone={timeZone} />
        <DecisionForm
          action={paths.staff.viewDecision(page.id)}
          sawDecisionId={page.decisions[0]?.id ?? null}
          most={page.most}
          covers={page.covers}
          pointed={page.suggested.open.length}
          typed={wrong?.typed}
          errors={wrong?.errors}
        />
      </Panel>
    </>
  );
}
