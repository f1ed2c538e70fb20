import { useTranslation } from "react-i18next";
import { typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { CheckboxGroup } from "~/ui/staff/choices";
import { TextArea, TextField } from "~/ui/staff/field";

type Shown = Readonly<Record<string, string | string[] | undefined>>;

/** The fields of a new line, with what was typed and what is wrong. */
export function LineFields({ sections, typed, errors }: { sections: readonly string[]; typed: Shown; errors: Readonly<Record<string, string>> }) {
  const { t } = useTranslation("offers");
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      <TextField
        id="section"
        name="section"
        label={t("section.label")}
        hint={t("section.hint")}
        error={error("section")}
        defaultValue={typedText(typed, "section") ?? sections.at(-1)}
      />
      <TextArea id="text" name="text" rows={3} label={t("text.label")} hint={t("text.hint")} error={error("text")} defaultValue={typedText(typed, "text")} />
      <TextArea
        id="howToGet"
        name="howToGet"
        rows={2}
        label={t("howToGet")}
        hint={t("optional")}
        error={error("howToGet")}
        defaultValue={typedText(typed, "howToGet")}
      />
      <CheckboxGroup name="mustByLaw" legend={t("law.legend")} choices={[{ value: "yes", label: t("mustByLaw") }]} />
      <Button type="submit" variant="press" icon="plus">
        {t("line.add")}
      </Button>
    </>
  );
}
