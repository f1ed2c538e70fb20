import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answerAsk } from "~/features/asks/answer-ask.server";
import { answerCheck, answerReaches, draftHash } from "~/features/asks/answer-check.server";
import { answerForm } from "~/features/asks/answer-form";
import { askPage } from "~/features/asks/pages.server";
import { AnswerFindings, AnswerPreview } from "~/features/asks/ui/answer-checked";
import { askWords } from "~/features/asks/ui/ask-words";
import { TranslationFields } from "~/features/asks/ui/translation-fields";
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
import { useUnsentText } from "~/ui/staff/unsent";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "views.answer");
  const ask = await askPage(actor, authority, args.params.id ?? "");
  if (!ask) throw notFound();
  const reaches = await answerReaches(authority.id, ask.id);
  return { title: t("asks")("answer.title"), language, ask, languages: reaches.languages.map((one) => one.language).filter((code) => code !== "en") };
}

/** The first time, and whenever a letter changed since, it says what the check found; the second time it sends. */
export async function action(args: ActionFunctionArgs) {
  const { actor, authority, language } = await staff(args, "views.answer");
  const id = args.params.id ?? "";
  const form = await readForm(args.request, answerForm);
  const none = { errors: {} as Record<string, string>, checked: null };
  if (!form.ok) return data({ ...none, errors: form.errors, typed: form.typed }, { status: 422 });
  const { checked, ...draft } = form.value;
  if (checked !== draftHash(draft)) return data({ ...none, typed: form.typed, checked: await answerCheck(authority, id, draft, language) });
  const answered = await answerAsk(actor, authority, id, draft.words, draft.translations);
  if (!answered.ok) throw notFound();
  return redirect(paths.staff.ask(id), 303);
}

/** The answer is shown beside the form as it is written, the way the young people will read it. */
export default function Answer() {
  const { ask, language, languages } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation("asks");
  const unsent = useUnsentText("words");
  const [words, setWords] = useState(typedText(result?.typed, "words") ?? unsent ?? "");
  const errors: Record<string, string> = result?.errors ?? {};
  const checked = result?.checked ?? null;
  return (
    <>
      <PageHead
        title={t("answer.title")}
        lead={ask.views ? t("answer.lead", { count: ask.views }) : t("answer.leadNone")}
        back={{ href: paths.staff.ask(ask.id), label: t("ask.title") }}
      />
      {checked ? <AnswerFindings checked={checked} /> : null}
      {checked ? <AnswerPreview checked={checked} language={language} /> : null}
      <Form method="post">
        {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
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
        <TranslationFields languages={languages} language={language} typed={result?.typed} errors={errors} />
        {checked ? <input type="hidden" name="checked" value={checked.hash} /> : null}
        <Buttons>
          <Button type="submit" variant="press" icon={checked ? "say" : "check"}>
            {t(checked ? (checked.clean ? "answer.send" : "answer.sendAnyway") : "answer.check")}
          </Button>
        </Buttons>
        {checked ? <p className="hint">{t("answer.again")}</p> : null}
      </Form>
      <Panel title={t("answer.read")}>
        {words.trim() ? (
          <Quote from="us" dir="auto">
            {words}
          </Quote>
        ) : (
          <p>{t("answer.notYet")}</p>
        )}
        <ThreePart {...askWords(ask, t, language)} />
      </Panel>
    </>
  );
}
