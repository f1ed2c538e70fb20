import { useTranslation } from "react-i18next";
import { factsOf, languages } from "~/platform/i18n/languages";
import { SelectField, TextField } from "~/ui/staff/field";

type Props = {
  pictures: readonly string[];
  picture?: string;
  names: Readonly<Record<string, string | undefined>>;
  errors: Readonly<Record<string, string>>;
};

/** A topic's picture and its name in each language. */
export function TopicFields({ pictures, picture, names, errors }: Props) {
  const { t } = useTranslation("topics");
  return (
    <>
      <SelectField
        id="picture"
        name="picture"
        label={t("field.picture")}
        error={errors.picture ? t(errors.picture) : undefined}
        defaultValue={picture ?? "star"}
        options={pictures.map((one) => ({ value: one, label: one.replaceAll("-", " ") }))}
      />
      {languages.map((language) => (
        <TextField
          key={language}
          id={`name-${language}`}
          name={`name-${language}`}
          label={t("field.name", { language: factsOf(language).name })}
          lang={factsOf(language).tag}
          error={errors[`name-${language}`] ? t(errors[`name-${language}`] ?? "") : undefined}
          defaultValue={names[language] ?? ""}
        />
      ))}
    </>
  );
}
