import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import type { FieldErrors, Typed } from "~/platform/form.server";
import { errorLines, typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { ErrorSummary } from "~/ui/staff/error-summary";
import { Facts } from "~/ui/staff/facts";
import { TextArea, TextField } from "~/ui/staff/field";
import { Panel } from "~/ui/staff/panel";
import type { Trial } from "../own-rules.server";

const fields = ["name", "kind", "why", "say", "not", "because"] as const;

/** A rule as a lead writes it: what it is called, why it matters, its phrases, and why it is written now. */
export function OwnRuleForm({ errors = {}, typed, problems = [] }: { errors?: FieldErrors; typed?: Typed; problems?: readonly string[] }) {
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
    <Form method="post">
      {Object.keys(errors).length > 0 ? <ErrorSummary title={t("common:error.problem")} errors={errorLines(errors, t)} /> : null}
      <TextField {...field("name")} dir="ltr" />
      <TextField {...field("kind")} dir="ltr" />
      <TextField {...field("why")} />
      <TextArea {...field("say")} dir="ltr" />
      {problems.length > 0 ? (
        <ul>
          {problems.map((problem) => (
            <li key={problem} dir="ltr">
              {problem}
            </li>
          ))}
        </ul>
      ) : null}
      <TextArea {...field("not")} dir="ltr" rows={2} />
      <TextField {...field("because")} />
      <Button type="submit" variant="press">
        {t("form.test")}
      </Button>
    </Form>
  );
}

/** What the rule would change on the set that ships, and the way to take it. One that would miss a worry cannot be taken. */
export function RuleTrial({ trial, typed }: { trial: Trial; typed: Typed }) {
  const { t } = useTranslation("worries");
  const list = (key: "nowFound" | "nowMissed" | "nowFlagged") =>
    trial[key].length === 0 ? null : (
      <>
        <h3>{t(`trial.${key}`, { count: trial[key].length })}</h3>
        <ul>
          {trial[key].slice(0, 40).map((text) => (
            <li key={text} lang="en" dir="ltr">
              {text}
            </li>
          ))}
        </ul>
      </>
    );
  const changes = trial.nowFound.length + trial.nowMissed.length + trial.nowFlagged.length;
  return (
    <Panel title={t("trial.title")}>
      <p>{t("trial.lead", { count: trial.lines })}</p>
      <Facts
        rows={[
          { key: t("trial.worries"), value: t("trial.of", { part: trial.found, whole: trial.worries }) },
          { key: t("trial.harmless"), value: t("trial.of", { part: trial.flagged, whole: trial.harmless }) },
        ]}
      />
      {changes === 0 ? <p>{t("trial.same")}</p> : null}
      {list("nowFound")}
      {list("nowMissed")}
      {list("nowFlagged")}
      {trial.nowMissed.length > 0 ? (
        <p>{t("refused.would-miss")}</p>
      ) : (
        <Form method="post" action={paths.staff.worryRuleAccepted}>
          {fields.map((name) => (
            <input key={name} type="hidden" name={name} value={typedText(typed, name) ?? ""} />
          ))}
          <Button type="submit" variant="press">
            {t("trial.accept")}
          </Button>
        </Form>
      )}
    </Panel>
  );
}
