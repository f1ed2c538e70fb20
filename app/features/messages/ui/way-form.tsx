import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { coverChoices } from "~/platform/outbox/cover-choice";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { ChoiceList } from "~/ui/young/choice-list";
import { ErrorSummary } from "~/ui/young/error-summary";
import { Field } from "~/ui/young/field";
import { type HourName, hourNames, type Way } from "../channel";

type Props = { way: Way; chosen: { hours: HourName; sentence: string; ships: string }; errors?: FieldErrors; typed?: Typed };

/** Where, when and in which words: what one way of being told needs. The address of before is never shown again. */
export function WayForm({ way, chosen, errors = {}, typed }: Props) {
  const { t } = useTranslation("messages");
  const error = (name: string) => (errors[name] ? t(errors[name]) : undefined);
  const sentences = [{ value: "ships", label: chosen.ships }, ...coverChoices.map((value) => ({ value, label: t(`cover.choice.${value}`) }))];
  return (
    <form method="post" autoComplete="off">
      {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <Field
        id="address"
        name="address"
        kind={way === "letter" ? "words" : way === "email" ? "line" : "digits"}
        rows={5}
        label={t(`address.${way}`)}
        hint={way === "letter" ? t("address.letterHint") : t("address.keep")}
        error={error("address")}
        defaultValue={typedText(typed, "address")}
      />
      <ChoiceList
        name="hours"
        legend={t("hours.label")}
        error={error("hours")}
        chosen={typedText(typed, "hours") ?? chosen.hours}
        choices={hourNames.map((value) => ({ value, label: t(`hours.${value}`) }))}
      />
      <ChoiceList
        name="sentence"
        legend={t("sentence.label")}
        hint={t("sentence.hint")}
        error={error("sentence")}
        chosen={typedText(typed, "sentence") ?? chosen.sentence}
        choices={sentences}
      />
      <ButtonRow>
        <BigButton icon="check">{t("save")}</BigButton>
      </ButtonRow>
    </form>
  );
}
