import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { occasionKinds } from "~/features/feedback/feedback";
import { occasionForm } from "~/features/feedback/feedback-form";
import { recordOccasion } from "~/features/feedback/record-occasion.server";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { DateField, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "feedback.ask");
  return { title: t("feedback")("new.title"), today: dayOf(now(), authority.timeZone) };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "feedback.ask");
  const form = await readForm(args.request, occasionForm(dayOf(now(), authority.timeZone)));
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const made = await recordOccasion(actor, form.value);
  if (!made.ok) throw notFound();
  return redirect(paths.staff.occasion(made.id), 303);
}

/** Records what happened: what kind, which day, which team. Nobody's name. */
export default function NewOccasion() {
  const { today } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("feedback");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  const typed = (field: string) => wrong?.typed[field] as string | undefined;
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
      <PageHead title={t("new.title")} lead={t("new.lead")} back={{ href: paths.staff.feedback, label: t("title") }} />
      <Form method="post">
        <RadioGroup
          name="kind"
          legend={t("kind.field")}
          error={error("kind")}
          chosen={typed("kind")}
          choices={occasionKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <DateField id="onDay" name="onDay" label={t("onDay.field")} error={error("onDay")} defaultValue={typed("onDay") ?? today} max={today} />
        <TextField id="team" name="team" label={t("team.field")} hint={t("team.hint")} error={error("team")} defaultValue={typed("team")} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("new.save")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
