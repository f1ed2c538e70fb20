import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answerReport } from "~/features/report/answer-report.server";
import { answerForm } from "~/features/report/life-form";
import { slotPage } from "~/features/report/making-page.server";
import { periodFrom } from "~/features/report/period";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await staff(args, "reports.answer");
  const period = periodFrom(args.params.from, args.params.to);
  const slot = period && (await slotPage(authority.id, period, args.params.slot ?? ""));
  if (!period || !slot) throw notFound();
  return { title: t("reportlife")("making.answer.title"), language, period, slot };
}

/** Staff answer in their own slot, beside young people's words. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "reports.answer");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, answerForm);
  if (!form.ok) return data(form, { status: 422 });
  const done = await answerReport(actor, authority, period, { slot: args.params.slot ?? "", words: form.value.words });
  if (done.ok) return redirect(paths.staff.reportMaking(period.from, period.to), 303);
  if (done.why === "not-found") throw notFound();
  return data({ errors: { words: `reportlife:why.${done.why}` } as Record<string, string>, typed: form.typed }, { status: 422 });
}

export default function Answer() {
  const { language, period, slot } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("reportlife");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <>
      <PageHead
        title={t("making.answer.title")}
        lead={t("making.answer.lead")}
        back={{ href: paths.staff.reportMaking(period.from, period.to), label: t("making.title") }}
      />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        {slot.beside ? <Quote lang={slot.beside.language}>{slot.beside.words}</Quote> : null}
        <TextArea
          id="words"
          name="words"
          label={t("making.answer.words")}
          hint={slot.answerBy ? t("making.answer.until", { on: dayWords(slot.answerBy, language) }) : undefined}
          error={error("words")}
          defaultValue={typedText(wrong?.typed, "words") ?? slot.last}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("making.answer.button")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
