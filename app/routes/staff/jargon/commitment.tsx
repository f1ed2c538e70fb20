import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { commitToWord } from "~/features/jargon/commit-to-word.server";
import { commitmentForm } from "~/features/jargon/jargon-form";
import { wordPage } from "~/features/jargon/pages.server";
import { commitmentWords } from "~/features/jargon/ui/commitment-words";
import { inOtherLanguages } from "~/features/translations/published-pages.server";
import { InOtherLanguages } from "~/features/translations/ui/in-other-languages";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { may } from "~/platform/who-may";
import { Quote } from "~/ui/marks/quote";
import { Button } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { DateField, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "words.commit");
  const word = await wordPage(authority.id, String(args.params.key));
  if (!word) throw notFound();
  const inOthers = await inOtherLanguages(actor, authority, "term", word.id);
  return { title: t("jargon")("staff.title"), word, mayJoin: may(actor.roles, "asks.write"), inOthers };
}

/** The authority promises something about a word. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "words.commit");
  const form = await readForm(args.request, commitmentForm(dayOf(now(), authority.timeZone)));
  if (!form.ok) return data(form, { status: 422 });
  const made = await commitToWord(actor, authority, String(args.params.key), form.value);
  if (!made.ok) throw notFound();
  return redirect(paths.staff.words, 303);
}

const kinds = ["stopped", "explainEveryTime", "allowedBecause", "eachChooses"] as const;

export default function Commitment() {
  const { word, mayJoin, inOthers } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t, i18n } = useTranslation("jargon");
  const error = (field: string) => (wrong?.errors[field] ? t(wrong.errors[field]) : undefined);
  const typed = (field: string) => typedText(wrong?.typed, field);
  return (
    <>
      <PageHead
        title={`${t("word.promise")}: ${word.term}`}
        lead={commitmentWords(t, i18n.language, word.commitments[0] ?? null)}
        back={{ href: paths.staff.words, label: t("staff.title") }}
      />
      {word.reasons.map((reason) => (
        <Quote key={reason.id}>
          {reason.why}
          {mayJoin ? "\n" : null}
          {mayJoin ? <a href={paths.staff.askJoin("jargonFlag", reason.id)}>{t("asks:join.title")}</a> : null}
        </Quote>
      ))}
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(wrong.errors, t)} /> : null}
        <RadioGroup
          name="kind"
          legend={t("kind.legend")}
          error={error("kind")}
          chosen={typed("kind")}
          choices={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <TextField id="because" name="because" label={t("because.label")} hint={t("because.hint")} error={error("because")} defaultValue={typed("because")} />
        <TextField id="byName" name="byName" label={t("byName.label")} hint={t("byName.hint")} error={error("byName")} defaultValue={typed("byName")} />
        <DateField id="reviewOn" name="reviewOn" label={t("reviewOn.label")} error={error("reviewOn")} defaultValue={typed("reviewOn")} />
        <Button type="submit" variant="press">
          {t("kind.save")}
        </Button>
      </Form>
      <InOtherLanguages found={inOthers} />
    </>
  );
}
