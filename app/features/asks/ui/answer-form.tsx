import { Form } from "@remix-run/react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Quote } from "~/ui/marks/quote";
import { Button, Buttons } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { Panel } from "~/ui/staff/panel";
import { useUnsentText } from "~/ui/staff/unsent";
import type { AnswerChecked } from "../answer-check.server";
import { AnswerFindings, AnswerPreview } from "./answer-checked";
import { TranslationFields } from "./translation-fields";

type Props = {
  language: string;
  /** The languages, other than the answer's, that those who get it wrote in. */
  languages: readonly string[];
  result?: { errors: FieldErrors; typed: Typed; checked: AnswerChecked | null };
  /** What stands beneath the answer where they read it. */
  children?: ReactNode;
};

/** An answer is shown beside the form as it is written, the way the young people will read it; checked first, sent second. */
export function AnswerForm({ language, languages, result, children }: Props) {
  const { t } = useTranslation("asks");
  const unsent = useUnsentText("words");
  const [words, setWords] = useState(typedText(result?.typed, "words") ?? unsent ?? "");
  const errors = result?.errors ?? {};
  const checked = result?.checked ?? null;
  return (
    <>
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
        {children}
      </Panel>
    </>
  );
}
