import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea, TextField } from "~/ui/staff/field";

const fields = ["name", "kind", "why", "say", "not", "because"] as const;

/** A rule as a lead writes it: what it is called, why it matters, its phrases, and why it is written now. */
export function OwnRuleForm({
  errors = {},
  typed,
  problems = [],
  action,
}: {
  errors?: FieldErrors;
  typed?: Typed;
  problems?: readonly string[];
  /** Where it is tested, on a page that is not that one. */
  action?: string;
}) {
  const { t } = useTranslation("worries");
  const field = (name: (typeof fields)[number]) => ({
    id: name,
    name,
    label: t(`form.${name}.label`),
    hint: t(`form.${name}.hint`),
    error: errors[name] ? t(errors[name]) : undefined,
    defaultValue: typedText(typed, name),
  });
  return (
    <Form method="post" action={action}>
      {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <TextField {...field("name")} dir="ltr" />
      <TextField {...field("kind")} dir="ltr" />
      <TextField {...field("why")} />
      <TextArea {...field("say")} dir="ltr" />
      <RuleProblems problems={problems} />
      <TextArea {...field("not")} dir="ltr" rows={2} />
      <TextField {...field("because")} />
      <Button type="submit" variant="press">
        {t("form.test")}
      </Button>
    </Form>
  );
}

/** What is wrong in phrases, as their reader says it. */
export function RuleProblems({ problems }: { problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem} dir="ltr">
          {problem}
        </li>
      ))}
    </ul>
  );
}
