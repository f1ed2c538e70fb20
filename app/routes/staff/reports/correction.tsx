import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { correctReport } from "~/features/report/correct-report.server";
import { correctionForm } from "~/features/report/life-form";
import { periodFrom } from "~/features/report/period";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "reports.adopt");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  return { title: t("reportlife")("making.correct.title"), period };
}

/** A leader notes a correction beside a printed report. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "reports.adopt");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, correctionForm);
  if (!form.ok) return data(form, { status: 422 });
  const done = await correctReport(actor, period, form.value.words);
  if (done.ok) return redirect(paths.staff.reportMaking(period.from, period.to), 303);
  if (done.why === "not-found") throw notFound();
  return data({ errors: { words: `reportlife:why.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function Correction() {
  const { period } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("reportlife");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <>
      <PageHead
        title={t("making.correct.title")}
        lead={t("making.correct.lead")}
        back={{ href: paths.staff.reportMaking(period.from, period.to), label: t("making.title") }}
      />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        <TextArea id="words" name="words" label={t("making.correct.words")} error={error("words")} defaultValue={typedText(wrong?.typed, "words")} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("making.correct.button")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
