import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Typed } from "~/platform/form.server";
import { typedText } from "~/platform/form-errors";
import { Button } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";
import type { Trial } from "../rules-trial.server";

type Props = { trial: Trial; typed: Typed; action: string; fields: readonly string[] };
const lists = ["nowFound", "nowMissed", "nowFlagged", "nowQuiet"] as const;

/** What the set says before and after a change of rules, and the way to take it. One that would miss a worry cannot be taken. */
export function RuleTrial({ trial, typed, action, fields }: Props) {
  const { t } = useTranslation("worries");
  const of = (part: number, whole: number) => t("trial.of", { part, whole });
  const changes = lists.reduce((sum, key) => sum + trial[key].length, 0);
  return (
    <Panel title={t("trial.title")}>
      <p>{t("trial.lead", { count: trial.lines })}</p>
      <Table
        caption={t("trial.title")}
        captionHidden
        columns={(["what", "before", "after"] as const).map((key) => ({ key, label: t(`trial.column.${key}`) }))}
        rows={[
          {
            id: "worries",
            rowHeader: "what",
            cells: { what: t("trial.worries"), before: of(trial.wasFound, trial.worries), after: of(trial.found, trial.worries) },
          },
          {
            id: "harmless",
            rowHeader: "what",
            cells: { what: t("trial.harmless"), before: of(trial.wasFlagged, trial.harmless), after: of(trial.flagged, trial.harmless) },
          },
        ]}
      />
      {changes === 0 ? <p>{t("trial.same")}</p> : null}
      {lists.map((key) => (
        <Lines key={key} title={t(`trial.${key}`, { count: trial[key].length })} lines={trial[key]} />
      ))}
      <OnOwnLines own={trial.own} />
      {trial.nowMissed.length > 0 ? (
        <p>{t("refused.would-miss")}</p>
      ) : (
        <Form method="post" action={action}>
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

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, 40).map((text) => (
          <li key={text}>
            <bdi lang="en">{text}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is said to the authority's own lines before and after. */
function OnOwnLines({ own }: { own: Trial["own"] }) {
  const { t } = useTranslation("worries");
  if (own.length === 0) return <p>{t("trial.ownNone")}</p>;
  const said = (matched: boolean) => t(matched ? "lines.matched" : "lines.nothing");
  return (
    <Table
      caption={t("trial.own")}
      columns={(["line", "meant", "before", "after"] as const).map((key) => ({ key, label: t(`trial.column.${key}`) }))}
      rows={own.map(({ text, worry, was, is }, at) => ({
        id: `${at}`,
        rowHeader: "line",
        cells: { line: <bdi>{text}</bdi>, meant: t(worry ? "lines.worry" : "lines.harmlessOne"), before: said(was), after: said(is) },
      }))}
    />
  );
}
