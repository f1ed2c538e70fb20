import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { attemptForm } from "~/features/report/life-form";
import { makingPage } from "~/features/report/making-page.server";
import { periodFrom } from "~/features/report/period";
import { recordAttempt } from "~/features/report/record-attempt.server";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { DateField, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "reports.make");
  const period = periodFrom(args.params.from, args.params.to);
  const page = period && (await makingPage(actor, authority, period));
  if (!period || !page?.report || page.print) throw notFound();
  return { title: t("reportchecks")("attempt.title"), period, hash: page.report.hash, today: dayOf(now(), authority.timeZone) };
}

/** Keeps that people who know the service tried to say who wrote the quotes. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "reports.make");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, attemptForm);
  if (!form.ok) return data(form, { status: 422 });
  const { saw, ...made } = form.value;
  const done = await recordAttempt(actor, period, { ...made, sawHash: saw });
  if (done.ok) return redirect(paths.staff.reportMaking(period.from, period.to), 303);
  if (done.why === "not-found" || done.why === "role") throw notFound();
  const key = done.why === "too-few" ? "reportchecks:attempt.twoPeople" : `reportlife:why.${done.why}`;
  return data({ errors: { people: key } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function AttemptPage() {
  const { period, hash, today } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("reportchecks");
  const field = (name: string) => ({
    id: name,
    name,
    error: wrong?.errors[name] ? t(wrong.errors[name]) : undefined,
    defaultValue: typedText(wrong?.typed, name),
  });
  return (
    <>
      <PageHead
        title={t("attempt.title")}
        lead={t("attempt.lead")}
        back={{ href: paths.staff.reportMaking(period.from, period.to), label: t("reportlife:making.title") }}
      />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        <input type="hidden" name="saw" value={hash} />
        <DateField {...field("onDay")} label={t("attempt.onDay")} max={today} defaultValue={typedText(wrong?.typed, "onDay") ?? today} />
        <TextField {...field("people")} label={t("attempt.people")} hint={t("attempt.peopleHint")} inputMode="numeric" />
        <TextField {...field("minutes")} label={t("attempt.minutes")} hint={t("attempt.minutesHint")} inputMode="numeric" />
        <TextField {...field("named")} label={t("attempt.named")} hint={t("attempt.namedHint")} inputMode="numeric" />
        <Buttons>
          <Button type="submit" variant="press">
            {t("attempt.button")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
