import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { freezeReport } from "~/features/report/freeze-report.server";
import { sawForm } from "~/features/report/life-form";
import { makingPage } from "~/features/report/making-page.server";
import { periodFrom } from "~/features/report/period";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "reports.adopt");
  const period = periodFrom(args.params.from, args.params.to);
  const report = period && (await makingPage(actor, authority, period)).report;
  if (!period || !report) throw notFound();
  return { title: t("reportlife")("making.print.title"), period, sentences: report.sentences, hash: report.hash };
}

/** A leader prints the report for good. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "reports.adopt");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, sawForm);
  if (!form.ok) return data(form, { status: 422 });
  const done = await freezeReport(actor, authority, period, form.value.saw);
  if (done.ok) return redirect(paths.staff.reportMaking(period.from, period.to), 303);
  if (done.why === "not-found") throw notFound();
  return data({ errors: { saw: `reportlife:why.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function PrintingPage() {
  const { period, sentences, hash } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("reportlife");
  return (
    <>
      <PageHead
        title={t("making.print.title")}
        lead={t("making.print.lead")}
        back={{ href: paths.staff.reportMaking(period.from, period.to), label: t("making.title") }}
      />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        {sentences.map((one) => (
          <Quote key={one.key} lang={one.language} by={one.by}>
            {one.words}
          </Quote>
        ))}
        <input type="hidden" id="saw" name="saw" value={hash} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("making.print.button")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
