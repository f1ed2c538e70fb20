import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answerAsk } from "~/features/asks/answer-ask.server";
import { answerForm } from "~/features/asks/ask-form";
import { askPage } from "~/features/asks/pages.server";
import { askWords } from "~/features/asks/ui/ask-words";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { readForm } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";
import { ThreePart } from "~/ui/staff/three-part";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "views.answer");
  const ask = await askPage(actor, authority, args.params.id ?? "");
  if (!ask) throw notFound();
  return { title: t("asks")("answer.title"), language, ask };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, authority } = await staff(args, "views.answer");
  const form = await readForm(args.request, answerForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const answered = await answerAsk(actor, authority, args.params.id ?? "", form.value.words);
  if (!answered.ok) throw notFound();
  return redirect(paths.staff.ask(args.params.id ?? ""), 303);
}

/** The answer is shown beside the form as it is written, the way the young people will read it. */
export default function Answer() {
  const { ask, language } = useLoaderData<typeof loader>();
  const wrong = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const [words, setWords] = useState(typedText(wrong?.typed, "words") ?? "");
  const errors: Record<string, string> = wrong?.errors ?? {};
  return (
    <>
      <PageHead
        title={t("answer.title")}
        lead={ask.views ? t("answer.lead", { count: ask.views }) : t("answer.leadNone")}
        back={{ href: paths.staff.ask(ask.id), label: t("ask.title") }}
      />
      <Form method="post">
        {wrong ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
        <TextArea
          id="words"
          name="words"
          rows={8}
          label={t("answer.field")}
          hint={t("answer.hint")}
          error={errors.words ? t(errors.words) : undefined}
          defaultValue={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Buttons>
          <Button type="submit" variant="press" icon="say">
            {t("answer.send")}
          </Button>
        </Buttons>
      </Form>
      <Panel title={t("answer.read")}>
        {words.trim() ? <Quote dir="auto">{words}</Quote> : <p>{t("answer.notYet")}</p>}
        <ThreePart {...askWords(ask, t, language)} />
      </Panel>
    </>
  );
}
