import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { checkQuote } from "~/features/report/check-quote.server";
import { findingForm } from "~/features/report/life-form";
import { periodFrom } from "~/features/report/period";
import { quotesToCheck } from "~/features/report/quotes-to-check.server";
import { AsOthersSee } from "~/features/views/ui/as-others-see";
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
  const { actor, authority, t } = await staff(args, "quotes.check");
  const period = periodFrom(args.params.from, args.params.to);
  const quote = period && (await quotesToCheck(actor, authority, period))?.find((one) => one.id === args.params.id);
  if (!period || !quote || quote.mine) throw notFound();
  return { title: t("reportchecks")("quote.title"), period, quote };
}

/** Keeps what a second person found about one quote. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "quotes.check");
  const period = periodFrom(args.params.from, args.params.to);
  if (!period) throw notFound();
  const form = await readForm(args.request, findingForm);
  if (!form.ok) return data(form, { status: 422 });
  const { outcome, note, saw } = form.value;
  const done = await checkQuote(actor, authority, period, args.params.id ?? "", { outcome, note: note || null, shownHash: saw });
  if (done.ok) return redirect(paths.staff.reportQuotes(period.from, period.to), 303);
  if (done.why !== "changed") throw notFound();
  return data({ errors: { outcome: "reportchecks:quote.changed" } as Record<string, string>, typed: form.typed }, { status: 422 });
}

/** "Who could know this?", of one quote exactly as it would be printed. */
export default function QuoteToCheck() {
  const { period, quote } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("reportchecks");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  return (
    <>
      <PageHead title={t("quote.title")} lead={t("quote.lead")} back={{ href: paths.staff.reportQuotes(period.from, period.to), label: t("quotes.title") }} />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        <AsOthersSee shown={quote.shown} lang={quote.language} by={quote.by ?? undefined} />
        <ul>
          {(["carers", "peers", "workers", "together"] as const).map((who) => (
            <li key={who}>{t(`quote.who.${who}`)}</li>
          ))}
        </ul>
        <input type="hidden" name="saw" value={quote.shownHash} />
        <RadioGroup
          name="outcome"
          legend={t("quote.legend")}
          error={error("outcome")}
          chosen={typedText(wrong?.typed, "outcome")}
          choices={(["fine", "cut", "notThis"] as const).map((value) => ({ value, label: t(`quote.outcomes.${value}`), hint: t(`quote.hints.${value}`) }))}
        />
        <TextArea
          id="note"
          name="note"
          label={t("quote.note")}
          hint={t("quote.noteHint")}
          error={error("note")}
          defaultValue={typedText(wrong?.typed, "note")}
        />
        <Buttons>
          <Button type="submit" variant="press">
            {t("quote.button")}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
