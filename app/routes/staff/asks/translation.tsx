import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answerReaches } from "~/features/asks/answer-check.server";
import { translationForm } from "~/features/asks/answer-form";
import { askPage } from "~/features/asks/pages.server";
import { translateAnswer } from "~/features/asks/translate-answer.server";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { languageWords } from "~/platform/i18n/language-words";
import { Quote } from "~/ui/marks/quote";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { SelectField, TextArea, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "views.answer");
  const { id = "", answerId = "" } = args.params;
  const ask = await askPage(actor, authority, id);
  const answer = ask?.answers.find((given) => given.id === answerId);
  if (!answer) throw notFound();
  const codes = (await answerReaches(authority.id, id)).languages.map((one) => one.language);
  return { title: t("asks")("translation.title"), askId: id, answer, language, codes: [...new Set([...codes, "ar"])] };
}

export async function action(args: ActionFunctionArgs) {
  const { actor } = await staff(args, "views.answer");
  const { id = "", answerId = "" } = args.params;
  const form = await readForm(args.request, translationForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const made = await translateAnswer(actor, id, answerId, form.value);
  if (!made.ok) throw notFound();
  return redirect(paths.staff.ask(id), 303);
}

/** An answer that was given, in another language, by a person who is named with it. */
export default function AddTranslation() {
  const { askId, answer, language, codes } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const errors: Record<string, string> = wrong?.errors ?? {};
  const field = (name: string) => ({ id: name, name, error: errors[name] ? t(errors[name]) : undefined, defaultValue: typedText(wrong?.typed, name) ?? "" });
  const kinds = (["interpreter", "worker"] as const).map((value) => ({ value, label: t(`translation.kinds.${value}`) }));
  return (
    <>
      {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("translation.title")} lead={t("translation.lead")} back={{ href: paths.staff.ask(askId), label: t("ask.title") }} />
      <Quote from="us">{answer.words}</Quote>
      <Form method="post">
        <SelectField
          {...field("language")}
          label={t("translation.language")}
          options={[{ value: "", label: t("translation.choose") }, ...codes.map((code) => ({ value: code, label: languageWords(language, code) }))]}
        />
        <TextArea {...field("words")} rows={6} label={t("translation.words")} hint={t("translation.hint")} />
        <TextField {...field("byName")} label={t("translation.who")} />
        <SelectField {...field("byKind")} label={t("translation.kind")} options={kinds} />
        <Button type="submit" variant="press">
          {t("translation.press")}
        </Button>
      </Form>
    </>
  );
}
