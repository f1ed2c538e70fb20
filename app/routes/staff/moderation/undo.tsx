import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isSubjectKind } from "~/features/inbox/subject";
import { undoForm } from "~/features/moderation/moderation-form";
import { undoDecision } from "~/features/moderation/undo-decision.server";
import { paths } from "~/paths";
import { afterAClash } from "~/platform/after-a-clash";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";

export const shouldRevalidate = afterAClash;

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

/** Nothing to show of its own: the buttons stand where the words are read. */
export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "views.moderate");
  const { kind, id = "" } = args.params;
  if (!isSubjectKind(kind)) throw notFound();
  return { title: t("moderation")("undo.title"), sheet: paths.staff.sheet(kind, id) };
}

/** Takes back one's own last decision. After a clash the page says what happened and leads back to the words. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.moderate");
  const { kind, id = "" } = args.params;
  if (!isSubjectKind(kind)) throw notFound();
  const form = await readForm(args.request, undoForm);
  if (!form.ok) throw notFound();
  const outcome = await undoDecision(actor, { kind, id }, form.value.decision);
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.sheet(kind, id), "undone"), 303);
  if (outcome.why === "not-found" || outcome.why === "not-yours") throw notFound();
  return data({ why: outcome.why }, { status: 409 });
}

export default function Undo() {
  const { sheet } = useLoaderData<typeof loader>();
  const clash = useActionData<typeof action>();
  const { t } = useTranslation("moderation");
  return (
    <>
      <PageHead title={t("undo.title")} lead={clash ? t(`undo.not.${clash.why}`) : t("undo.what")} />
      <LinkButton href={sheet}>{t("second.look")}</LinkButton>
    </>
  );
}
