import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askGroupToSign } from "~/features/report/ask-group-to-sign.server";
import { voteForm } from "~/features/report/life-form";
import { makingPage } from "~/features/report/making-page.server";
import { periodFrom } from "~/features/report/period";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { DateField, SelectField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "reports.make");
  const period = periodFrom(args.params.from, args.params.to);
  const groups = period && (await makingPage(actor, authority, period)).report?.groups;
  if (!period || !groups) throw notFound();
  return { title: t("reportlife")("making.sign.ask"), period, groups };
}

/** A worker asks a group to vote whether it signs the sentences as they stand. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "reports.make");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, voteForm);
  if (!form.ok) return data(form, { status: 422 });
  const words = t("reportlife");
  const named = t("report")("period", { from: dayWords(period.from, language), to: dayWords(period.to, language) });
  const done = await askGroupToSign(actor, authority, period, {
    groupId: form.value.group,
    closesOn: form.value.closesOn,
    question: words("making.sign.question", { period: named }),
    options: [words("making.sign.yes"), words("making.sign.no")],
  });
  if (done.ok) return redirect(paths.staff.reportMaking(period.from, period.to), 303);
  if (done.why === "not-found") throw notFound();
  return data({ errors: { closesOn: `reportlife:why.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function Vote() {
  const { period, groups } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("reportlife");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <>
      <PageHead
        title={t("making.sign.ask")}
        lead={t("making.sign.askLead")}
        back={{ href: paths.staff.reportMaking(period.from, period.to), label: t("making.title") }}
      />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        <SelectField
          id="group"
          name="group"
          label={t("making.sign.group")}
          error={error("group")}
          defaultValue={typedText(wrong?.typed, "group")}
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField id="closesOn" name="closesOn" label={t("making.sign.closes")} error={error("closesOn")} defaultValue={typedText(wrong?.typed, "closesOn")} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("making.sign.button")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
