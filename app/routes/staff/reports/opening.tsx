import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openForm } from "~/features/report/life-form";
import { openReport } from "~/features/report/open-report.server";
import { periodFrom } from "~/features/report/period";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { DateField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await staff(args, "reports.make");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  return { title: t("reportlife")("making.open.title"), period };
}

/** A worker opens the report of a period for young editors. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "reports.make");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, openForm);
  if (!form.ok) return data(form, { status: 422 });
  const done = await openReport(actor, authority, period, form.value.answerBy);
  if (done.ok) return redirect(paths.staff.reportMaking(period.from, period.to), 303);
  return data({ errors: { answerBy: `reportlife:why.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function Opening() {
  const { period } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("reportlife");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <>
      <PageHead title={t("making.open.title")} back={{ href: paths.staff.reportMaking(period.from, period.to), label: t("making.title") }} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        <DateField id="answerBy" name="answerBy" label={t("making.open.by")} error={error("answerBy")} defaultValue={typedText(wrong?.typed, "answerBy")} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("making.open.button")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
