import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { decideOnWaiting } from "~/features/moderation/decide-on-waiting.server";
import { decisionForm } from "~/features/moderation/moderation-form";
import { pageAfter, sheetOn } from "~/features/moderation/page-after.server";
import { waitingPage } from "~/features/moderation/pages.server";
import { isWaitingKind } from "~/features/moderation/subjects.server";
import { WaitingSheet } from "~/features/moderation/ui/waiting-sheet";
import { afterAClash } from "~/platform/after-a-clash";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "views.moderate");
  const { kind, id = "" } = args.params;
  const page = isWaitingKind(kind) && kind !== "reply" ? await waitingPage(actor, kind, id) : null;
  if (!page) throw notFound();
  return { title: t("moderation")("decide.title"), timeZone: authority.timeZone, page, back: sheetOn(args.request, page) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.moderate");
  const { kind, id = "" } = args.params;
  if (!isWaitingKind(kind) || kind === "reply") throw notFound();
  const form = await readForm(args.request, decisionForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await decideOnWaiting(actor, { kind, id }, form.value);
  if (outcome.ok) return redirect(await pageAfter(actor, { kind, id }, args.request, form.value.goesOn), 303);
  if (outcome.why === "not-found" || outcome.why === "not-yours") throw notFound();
  const errors: Record<string, string> = { outcome: `moderation:decide.${outcome.why}` };
  return data({ errors, typed: form.typed }, { status: outcome.why === "someone-decided" ? 409 : 422 });
}

/** Deciding on it, as a page of its own. */
export default function DecideOnWaiting() {
  const { page, timeZone, back } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("decide.titleWaiting")} back={{ href: back, label: t(`kind.${page.kind}`) }} />
      <WaitingSheet page={page} timeZone={timeZone} typed={wrong?.typed} errors={wrong?.errors} />
    </>
  );
}
