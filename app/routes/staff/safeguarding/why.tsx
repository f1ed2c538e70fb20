import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mayReadView } from "~/features/moderation/pages.server";
import { whyForm } from "~/features/safeguarding/concern-form";
import { explainConcern } from "~/features/safeguarding/explain-concern.server";
import { raisedConcernPage } from "~/features/safeguarding/pages.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Said } from "~/ui/marks/said";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, t } = await staff(args, "concerns.raise");
  const concern = await raisedConcernPage(actor, args.params.id ?? "");
  if (!concern) throw notFound();
  // Whoever was thanked has the words on the page of thank-yous.
  const opens = concern.subjectKind !== "view" || (await mayReadView(actor, concern.subjectId));
  return { title: t("safeguarding")("why.title"), concern, opens };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.raise");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, whyForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await explainConcern(actor, id, form.value.why);
  if (!outcome.ok) throw notFound();
  return redirect(paths.staff.concernWhy(id), 303);
}

/** After the one tap: the concern is raised; why can be added now or later, by the one who raised it. */
export default function Why() {
  const { concern, opens } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("safeguarding");
  const back = !opens
    ? paths.staff.thanks
    : concern.subjectKind === "view"
      ? paths.staff.view(concern.subjectId)
      : concern.subjectKind === "meeting"
        ? paths.staff.groups
        : paths.staff.waiting(concern.subjectKind, concern.subjectId);
  return (
    <>
      <StatusRegion message={t("why.raised")} />
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("why.title")} lead={t("why.lead")} back={{ href: back, label: t("why.back") }} />
      {concern.why ? (
        <>
          <p>{t("why.written")}</p>
          <Said as="blockquote">{concern.why}</Said>
        </>
      ) : (
        <Form method="post">
          <TextArea
            id="why"
            name="why"
            label={t("why.label")}
            hint={t("why.hint")}
            error={wrong?.errors.why ? t(wrong.errors.why) : undefined}
            defaultValue={typedText(wrong?.typed, "why")}
          />
          <Button type="submit" variant="press">
            {t("why.press")}
          </Button>
        </Form>
      )}
    </>
  );
}
