import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { keepingForm } from "~/features/offers/keeping-form";
import { keepingPage } from "~/features/offers/keeping-page.server";
import { markLine } from "~/features/offers/mark-line.server";
import { keepingFindings } from "~/features/offers/offer";
import { LineFindings } from "~/features/offers/ui/line-findings";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Said } from "~/ui/marks/said";
import { Button, Buttons } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { DateField, TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await staff(args, "offers.write");
  const key = String(args.params.key);
  const line = (await keepingPage(authority.id, key))?.lines.find(({ id }) => id === args.params.lineId);
  if (!line) throw notFound();
  return { title: t("keeping")("form.title"), language, key, line, today: dayOf(now(), authority.timeZone) };
}

/** Keeps what was found about one line. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "offers.write");
  const form = await readForm(args.request, keepingForm);
  if (!form.ok) return data(form, { status: 422 });
  const key = String(args.params.key);
  const marked = await markLine(actor, authority, key, String(args.params.lineId), form.value);
  if (marked.ok) return redirect(paths.staff.offerKeeping(key), 303);
  if (marked.why !== "early") throw notFound();
  return data({ errors: { foundOn: "keeping:wrong.early" } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function LineKeepingPage() {
  const { language, key, line, today } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("keeping");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  const day = (name: string, usual?: string) => ({ id: name, name, error: error(name), defaultValue: typedText(wrong?.typed, name) ?? usual });
  return (
    <>
      <PageHead title={t("form.title")} lead={<Said>{line.text}</Said>} back={{ href: paths.staff.offerKeeping(key), label: t("title") }} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        <DateField {...day("from")} label={t("form.from")} />
        <DateField {...day("to")} label={t("form.to")} />
        <RadioGroup
          name="finding"
          legend={t("form.finding")}
          error={error("finding")}
          chosen={typedText(wrong?.typed, "finding")}
          choices={keepingFindings.map((value) => ({ value, label: t(`findings.${value}`), hint: t(`form.hints.${value}`) }))}
        />
        <TextArea
          id="evidence"
          name="evidence"
          label={t("form.evidence")}
          hint={t("form.evidenceHint")}
          error={error("evidence")}
          defaultValue={typedText(wrong?.typed, "evidence")}
        />
        <DateField {...day("foundOn", today)} label={t("form.foundOn")} max={today} />
        <Buttons>
          <Button type="submit" variant="press">
            {t("form.button")}
          </Button>
        </Buttons>
      </Form>
      <Panel title={t("form.earlier")}>
        <LineFindings found={line.found} language={language} />
      </Panel>
    </>
  );
}
