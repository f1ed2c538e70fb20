import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { hoursForm } from "~/features/safeguarding/lane-form";
import { hoursPage, setHours } from "~/features/safeguarding/set-hours.server";
import { LaneTabs } from "~/features/safeguarding/ui/lane-tabs";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";
import { StatusRegion } from "~/ui/staff/status-region";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "lane.set");
  const page = await hoursPage(actor, authority);
  if (!page) throw notFound();
  return { title: t("safeguarding")("hours.title"), page, done: new URL(args.request.url).searchParams.get("done") === "set" };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "lane.set");
  const form = await readForm(args.request, hoursForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const set = await setHours(actor, authority, form.value);
  if (!set.ok) throw notFound();
  return redirect(paths.staff.done(paths.staff.hours, "set"), 303);
}

/** When somebody is there to read; young people are told so to the minute. */
export default function StaffedHours() {
  const { page, done } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t, i18n } = useTranslation("safeguarding");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const dayName = new Intl.DateTimeFormat(i18n.language, { weekday: "long", timeZone: "UTC" });
  return (
    <>
      <StatusRegion message={done ? t("hours.set") : undefined} />
      <PageHead title={t("hours.title")} lead={t("hours.lead")} />
      <LaneTabs here="hours" />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        {page.days.map(({ weekday, spans }) => (
          <TextField
            key={weekday}
            id={`day${weekday}`}
            name={`day${weekday}`}
            dir="ltr"
            label={dayName.format(new Date(Date.UTC(2024, 0, weekday)))}
            hint={weekday === 1 ? t("hours.hint") : undefined}
            error={errors[`day${weekday}`] ? t(errors[`day${weekday}`] ?? "") : undefined}
            defaultValue={typedText(wrong?.typed, `day${weekday}`) ?? spans}
          />
        ))}
        <TextArea
          id="closed"
          name="closed"
          dir="ltr"
          label={t("hours.closed")}
          hint={t("hours.closedHint")}
          error={errors.closed ? t(errors.closed) : undefined}
          defaultValue={typedText(wrong?.typed, "closed") ?? page.closed}
        />
        <Button type="submit" variant="press">
          {t("hours.press")}
        </Button>
      </Form>
    </>
  );
}
