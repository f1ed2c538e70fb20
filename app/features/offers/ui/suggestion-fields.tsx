import { useTranslation } from "react-i18next";
import { typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { TextArea } from "~/ui/staff/field";

type Shown = Readonly<Record<string, string | string[] | undefined>>;
const outcomes = ["accepted", "acceptedWithChanges", "declined"] as const;

/** The fields of a decision on a suggestion. */
export function SuggestionFields({ typed, errors }: { typed: Shown; errors: Readonly<Record<string, string>> }) {
  const { t } = useTranslation("offers");
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      <RadioGroup
        name="outcome"
        legend={t("decide.legend")}
        error={error("outcome")}
        chosen={typedText(typed, "outcome")}
        choices={outcomes.map((value) => ({ value, label: t(`decide.${value}`) }))}
      />
      <TextArea
        id="finalWords"
        name="finalWords"
        rows={3}
        label={t("finalWords.label")}
        hint={t("finalWords.hint")}
        error={error("finalWords")}
        defaultValue={typedText(typed, "finalWords")}
      />
      <TextArea
        id="reason"
        name="reason"
        rows={3}
        label={t("reason.label")}
        hint={t("reason.hint")}
        error={error("reason")}
        defaultValue={typedText(typed, "reason")}
      />
      <Button type="submit" variant="press">
        {t("decide.save")}
      </Button>
    </>
  );
}
