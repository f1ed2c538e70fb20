import { useTranslation } from "react-i18next";
import type { FieldErrors } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { RadioGroup } from "~/ui/staff/choices";
import { DateField, TextArea } from "~/ui/staff/field";
import { actionStates } from "../ask";

type Typed = Readonly<Record<string, string | string[] | undefined>>;

/** The four honest states and what each owes. All fields are there at once, so that the form works before it wakes up. */
export function StateFields({ errors, typed }: { errors: FieldErrors; typed: Typed | undefined }) {
  const { t } = useTranslation("asks");
  const error = (field: string) => (errors[field] ? t(errors[field]) : undefined);
  return (
    <>
      <RadioGroup
        name="state"
        legend={t("state.legend")}
        error={error("state")}
        chosen={typedText(typed, "state")}
        choices={actionStates.map((state) => ({ value: state, label: t(`state.choice.${state}`), hint: t(`state.hint.${state}`) }))}
      />
      <DateField id="byOn" name="byOn" label={t("byOn.field")} hint={t("byOn.hint")} error={error("byOn")} defaultValue={typedText(typed, "byOn")} />
      <TextArea id="why" name="why" rows={3} label={t("why.field")} hint={t("why.hint")} error={error("why")} defaultValue={typedText(typed, "why")} />
      <TextArea
        id="nextStep"
        name="nextStep"
        rows={3}
        label={t("nextStep.field")}
        hint={t("nextStep.hint")}
        error={error("nextStep")}
        defaultValue={typedText(typed, "nextStep")}
      />
    </>
  );
}
