import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { chooseRegisters } from "~/features/report/choose-registers.server";
import { registersForm } from "~/features/report/life-form";
import { periodFrom } from "~/features/report/period";
import { registersChoice } from "~/features/report/registers-choice.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button, Buttons } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, t } = await staff(args, "reports.adopt");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  return { title: t("reportlife")("making.registers.title"), period, now: await registersChoice(authority.id) };
}

/** A leader chooses, with a reason, whether the organisation's registers stand in reports. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "reports.adopt");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, registersForm);
  if (!form.ok) return data(form, { status: 422 });
  const done = await chooseRegisters(actor, form.value);
  if (done.ok) return redirect(paths.staff.reportMaking(period.from, period.to), 303);
  return data({ errors: { because: `reportlife:why.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function Registers() {
  const { period, now } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("reportlife");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <>
      <PageHead
        title={t("making.registers.title")}
        lead={t("making.registers.lead")}
        back={{ href: paths.staff.reportMaking(period.from, period.to), label: t("making.title") }}
      />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        <RadioGroup
          name="printed"
          legend={t("making.registers.legend")}
          error={error("printed")}
          chosen={typedText(wrong?.typed, "printed") ?? now.printed}
          choices={(["asTheyAre", "leftOut"] as const).map((value) => ({ value, label: t(`making.registers.${value}`) }))}
        />
        <TextArea
          id="because"
          name="because"
          label={t("making.registers.because")}
          error={error("because")}
          defaultValue={typedText(wrong?.typed, "because") ?? now.because ?? ""}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("making.registers.button")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
