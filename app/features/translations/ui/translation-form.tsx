import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { languageWords } from "~/platform/i18n/language-words";
import { factsOf, languages } from "~/platform/i18n/languages";
import { Button } from "~/ui/staff/button";
import { SelectField, TextArea, TextField } from "~/ui/staff/field";

type Props = { action: string; machine?: boolean; typed?: Typed; errors?: FieldErrors };

/** Writes a translation: into which language, by whom, and the words. The original is not on the form, so it cannot change. */
export function TranslationForm({ action, machine = false, typed, errors = {} }: Props) {
  const { t, i18n } = useTranslation("translations");
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  const kinds = ["interpreter", "worker", ...(machine ? ["machine"] : [])];
  return (
    <Form method="post" action={action}>
      <SelectField
        id="language"
        name="language"
        label={t("said.into")}
        error={error("language")}
        defaultValue={typedText(typed, "language") || "en"}
        options={languages
          .filter((one) => !factsOf(one).easyRead)
          .map((value) => ({ value, label: `${languageWords(i18n.language, value)} (${factsOf(value).name})` }))}
      />
      <SelectField
        id="byKind"
        name="byKind"
        label={t("said.who")}
        error={error("byKind")}
        defaultValue={typedText(typed, "byKind") || "interpreter"}
        options={kinds.map((value) => ({ value, label: t(`said.kind.${value}`) }))}
      />
      <TextField id="byName" name="byName" label={t("said.name")} hint={t("said.nameHint")} error={error("byName")} defaultValue={typedText(typed, "byName")} />
      <TextArea
        id="words"
        name="words"
        rows={6}
        label={t("said.words")}
        hint={t("said.wordsHint")}
        error={error("words")}
        dir="auto"
        defaultValue={typedText(typed, "words")}
      />
      <Button type="submit" icon="language">
        {t("said.save")}
      </Button>
    </Form>
  );
}
