import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { coverChoices } from "~/platform/outbox/cover-choice";
import { Button } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { SelectField, TextField } from "~/ui/staff/field";
import type { MyChannel } from "../my-channel.server";

const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, "0")}:00` }));

/** Where, when and in which words somebody on the staff hears that something waits. */
export function MyForm({ mine, errors = {}, typed }: { mine: MyChannel; errors?: FieldErrors; typed?: Typed }) {
  const { t } = useTranslation("messages");
  const error = (name: string) => (errors[name] ? t(errors[name]) : undefined);
  const hour = (name: "fromHour" | "untilHour", label: string, hint?: string) => (
    <SelectField
      id={name}
      name={name}
      label={label}
      hint={hint}
      error={error(name)}
      options={hours}
      defaultValue={typedText(typed, name) ?? String(mine[name])}
      dir="ltr"
    />
  );
  const sentences = [{ value: "ships", label: mine.ships }, ...coverChoices.map((value) => ({ value, label: t(`cover.choice.${value}`) }))];
  return (
    <Form method="post">
      {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <RadioGroup
        name="way"
        legend={t("mine.pick")}
        error={error("way")}
        chosen={typedText(typed, "way") ?? mine.now?.way ?? mine.ways[0]}
        choices={mine.ways.map((value) => ({ value, label: t(`way.${value}.label`) }))}
      />
      <TextField
        id="address"
        name="address"
        dir="ltr"
        autoComplete="off"
        label={mine.ways.map((way) => t(`address.${way}`)).join(" / ")}
        hint={t("address.keep")}
        error={error("address")}
        defaultValue={typedText(typed, "address")}
      />
      {hour("fromHour", t("my.from"), t("my.hoursHint"))}
      {hour("untilHour", t("my.until"))}
      <RadioGroup
        name="sentence"
        legend={t("sentence.label")}
        hint={t("sentence.hint")}
        error={error("sentence")}
        chosen={typedText(typed, "sentence") ?? mine.sentence}
        choices={sentences}
      />
      <Button type="submit" variant="press">
        {t("my.save")}
      </Button>
    </Form>
  );
}
