import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { DateField, TextArea, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";
import { whom } from "../concern";

/** Who was told what, when, and their reference; or that nobody was told yet, why, and the last day by which they will be. */
export function ToldForm({ id, errors = {}, typed }: { id: string; errors?: FieldErrors; typed?: Typed }) {
  const { t } = useTranslation("safeguarding");
  const field = (name: "toldWhom" | "toldOn" | "toldTime" | "reference" | "note" | "untilOn") => ({
    id: name,
    name,
    label: t(`told.${name}`),
    error: errors[name] ? t(errors[name] ?? "") : undefined,
    defaultValue: typedText(typed, name),
  });
  return (
    <>
      {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <PageHead title={t("told.title")} lead={t("told.lead")} back={{ href: paths.staff.concern(id), label: t("one") }} />
      <Form method="post">
        <RadioGroup
          name="whom"
          legend={t("told.whomLegend")}
          error={errors.whom ? t(errors.whom) : undefined}
          chosen={typedText(typed, "whom")}
          choices={whom.map((value) => ({ value, label: t(`told.whom.${value}`) }))}
        />
        <TextField {...field("toldWhom")} />
        <DateField {...field("toldOn")} hint={t("told.whenHint")} />
        <TextField {...field("toldTime")} hint={t("told.timeHint")} />
        <TextField {...field("reference")} />
        <TextArea {...field("note")} />
        <DateField {...field("untilOn")} hint={t("told.untilHint")} />
        <Button type="submit" variant="press">
          {t("told.press")}
        </Button>
      </Form>
    </>
  );
}
