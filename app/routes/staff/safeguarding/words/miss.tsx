import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { owedLine } from "~/features/safeguarding/misses.server";
import { missedLineForm } from "~/features/safeguarding/own-rule-form";
import { addMissedLine } from "~/features/safeguarding/settle-miss.server";
import { LineDue } from "~/features/safeguarding/ui/misses";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { dayWords } from "~/platform/i18n/day-words";
import { Button, LinkButton } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "concerns.read");
  const owed = await owedLine(actor, authority, args.params.id ?? "");
  if (!owed) throw notFound();
  return { title: t("misses")("line.title"), owed, language };
}

/** Adds the line that a lead made up, and with it settles the miss. */
export async function action(args: ActionFunctionArgs) {
  const { actor, t } = await staff(args, "concerns.read");
  const form = await readForm(args.request, missedLineForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await addMissedLine(actor, args.params.id ?? "", form.value.line, t("misses")("line.because"));
  if (outcome.ok) return redirect(paths.staff.done(paths.staff.worryWords, "line"), 303);
  if (outcome.why === "their-words") return data({ errors: { line: "misses:line.theirWords" }, typed: { line: form.value.line } }, { status: 422 });
  if (outcome.why === "settled-already") return redirect(paths.staff.done(paths.staff.worryWords, "settled"), 303);
  throw notFound();
}

/** One line in other words, for a concern that is read on its own page: nothing of it stands here. */
export default function OwedLinePage() {
  const { owed, language, title } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("misses");
  const { errors = {}, typed } = wrong ?? {};
  return (
    <>
      <PageHead
        title={title}
        lead={t("line.lead", { day: dayWords(owed.on, language) })}
        back={{ href: paths.staff.worryWords, label: t("worries:title") }}
        actions={<LinkButton href={paths.staff.concern(owed.id)}>{t("line.read")}</LinkButton>}
      />
      <p>
        <LineDue owed={owed} language={language} />
      </p>
      <Form method="post">
        {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextField
          id="line"
          name="line"
          label={t("line.label")}
          hint={t("line.hint")}
          error={errors.line ? t(errors.line) : undefined}
          defaultValue={typedText(typed, "line")}
        />
        <Button type="submit" variant="press">
          {t("line.press")}
        </Button>
      </Form>
      <p>
        <a href={paths.staff.worryMissReason(owed.id)}>{t("reason.link")}</a>
      </p>
    </>
  );
}
