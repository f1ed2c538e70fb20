import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { RadioGroup } from "~/ui/staff/choices";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { TextArea } from "~/ui/staff/field";
import { Panel } from "~/ui/staff/panel";
import type { shippedRulePage } from "../shipped-rules.server";
import { BecauseField } from "./because-field";
import { RuleProblems } from "./own-rule-form";

type Rule = NonNullable<Awaited<ReturnType<typeof shippedRulePage>>>;

/** A rule that ships as it stands in its file: its phrases, and the sayings that are no match. */
export function RuleAsWritten({ rule }: { rule: Rule }) {
  const { t } = useTranslation("worries");
  return (
    <Panel title={t("change.written")}>
      {rule.weigh ? <p>{t("change.weighed")}</p> : null}
      {(["say", "not"] as const).map((key) =>
        rule[key].length === 0 ? null : (
          <details key={key} open={rule[key].length < 6}>
            <summary>{t(`change.${key}`, { count: rule[key].length })}</summary>
            <ul>
              {rule[key].map((line) => (
                <li key={line} lang="en" dir="ltr">
                  {line}
                </li>
              ))}
            </ul>
          </details>
        ),
      )}
    </Panel>
  );
}

type Props = { rule: Rule; errors?: FieldErrors; typed?: Typed; problems?: readonly string[]; action: string };

/** Switch it off here, or write sayings that are no match of it; and why. */
export function ShippedChangeForm({ rule, errors = {}, typed, problems = [], action }: Props) {
  const { t } = useTranslation("worries");
  const error = (name: string) => (errors[name] ? t(errors[name]) : undefined);
  return (
    <Form method="post" action={action}>
      {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <RadioGroup
        name="state"
        legend={t("change.state.label")}
        error={error("state")}
        chosen={typedText(typed, "state") ?? (rule.changed?.off ? "off" : "on")}
        choices={(["on", "off"] as const).map((value) => ({ value, label: t(`change.state.${value}`) }))}
      />
      <TextArea
        id="not"
        name="not"
        label={t("form.not.label")}
        hint={t("change.notHint")}
        error={error("not")}
        defaultValue={typedText(typed, "not") ?? rule.changed?.not}
        dir="ltr"
        rows={3}
      />
      <RuleProblems problems={problems} />
      <BecauseField typed={typed} error={error("because")} />
      <Button type="submit" variant="press">
        {t("form.test")}
      </Button>
    </Form>
  );
}
