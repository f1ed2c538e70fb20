import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { languageWords } from "~/platform/i18n/language-words";
import { SelectField, TextArea, TextField } from "~/ui/staff/field";
import { More } from "~/ui/young/more";

type Props = { languages: readonly string[]; language: string; typed?: Typed; errors?: FieldErrors };

/** The same answer in the languages that they wrote in, each with who made it. */
export function TranslationFields({ languages, language, typed, errors = {} }: Props) {
  const { t } = useTranslation("asks");
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return languages.map((code) => {
    const name = `in-${code}`;
    return (
      <More key={code} summary={t("translation.in", { language: languageWords(language, code) })}>
        <TextArea
          id={name}
          name={name}
          rows={6}
          lang={code}
          label={t("translation.words")}
          hint={t("translation.hint")}
          error={error(name)}
          defaultValue={typedText(typed, name)}
        />
        <TextField
          id={`${name}-by`}
          name={`${name}-by`}
          label={t("translation.who")}
          error={error(`${name}-by`)}
          defaultValue={typedText(typed, `${name}-by`)}
        />
        <SelectField
          id={`${name}-kind`}
          name={`${name}-kind`}
          label={t("translation.kind")}
          defaultValue={typedText(typed, `${name}-kind`) ?? "interpreter"}
          options={(["interpreter", "worker"] as const).map((value) => ({ value, label: t(`translation.kinds.${value}`) }))}
        />
      </More>
    );
  });
}
