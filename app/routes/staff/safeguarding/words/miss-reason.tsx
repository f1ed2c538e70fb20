import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { owedLine } from "~/features/safeguarding/misses.server";
import { missReasonForm } from "~/features/safeguarding/own-rule-form";
import { excuseMiss } from "~/features/safeguarding/settle-miss.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "concerns.read");
  const owed = await owedLine(actor, authority, args.params.id ?? "");
  if (!owed) throw notFound();
  return { title: t("misses")("reason.title"), owed, language };
}

/** Keeps why no line can say the same without giving somebody away. */
export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "concerns.read");
  const form = await readForm(args.request, missReasonForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await excuseMiss(actor, args.params.id ?? "", form.value.because);
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.worryWords, "reason"), 303);
  if (outcome.why === "their-words") return data({ errors: { because: "misses:reason.theirWords" }, typed: form.value }, { status: 422 });
  if (outcome.why === "settled-already") return redirect(paths.staff.done(paths.staff.worryWords, "settled"), 303);
  throw notFound();
}

/** Why there can be no line, for those few where any would give somebody away. */
export default function MissReason() {
  const { owed, language, title } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("misses");
  const { errors = {}, typed } = wrong ?? {};
  return (
    <>
      <PageHead
        title={title}
        lead={t("reason.lead", { day: dayWords(owed.on, language) })}
        back={{ href: paths.staff.worryMiss(owed.id), label: t("line.title") }}
      />
      <Form method="post">
        {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextField
          id="because"
          name="because"
          label={t("reason.label")}
          hint={t("reason.hint")}
          error={errors.because ? t(errors.because) : undefined}
          defaultValue={typedText(typed, "because")}
        />
        <Button type="submit" variant="press">
          {t("reason.press")}
        </Button>
      </Form>
    </>
  );
}
