import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea, TextField } from "~/ui/staff/field";
import { PageHead } from "~/ui/staff/page-head";

type Field = "toldWhom" | "reference" | "note";
type Props = {
  step: "acknowledge" | "told" | "decision" | "closing" | "closed";
  id: string;
  press: string;
  fields?: readonly Field[];
  errors?: FieldErrors;
  typed?: Typed;
  /** What is to be known before it is filled in. */
  before?: ReactNode;
  /** What is asked beside its fields. */
  children?: ReactNode;
};

/** One step about a concern as a page of its own. */
export function StepForm({ step, id, press, fields = [], errors = {}, typed, before, children }: Props) {
  const { t } = useTranslation("safeguarding");
  const lines = errorLines(errors, t);
  return (
    <>
      {lines.length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={lines} /> : null}
      <PageHead title={t(`${step}.title`)} lead={t(`${step}.lead`)} back={{ href: paths.staff.concern(id), label: t("one") }} />
      {before}
      <Form method="post" id="form">
        {fields.map((name) => {
          const common = {
            id: name,
            name,
            label: t(`${step}.${name}`),
            error: errors[name] ? t(errors[name]) : undefined,
            defaultValue: typedText(typed, name),
          };
          return name === "note" ? <TextArea key={name} {...common} /> : <TextField key={name} {...common} />;
        })}
        {children}
        <Button type="submit" variant="press">
          {press}
        </Button>
      </Form>
    </>
  );
}
