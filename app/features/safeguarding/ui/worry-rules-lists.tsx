import { Form } from "@remix-run/react";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { momentWords } from "~/platform/time-left";
import { Said } from "~/ui/marks/said";
import { Button } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";
import type { worryWordsPage } from "../worry-words-page.server";
import { WorryKind, WorryReason } from "./rule-words";

type Page = NonNullable<Awaited<ReturnType<typeof worryWordsPage>>>;

/** The authority's own rules, each whole, with the ways to change it or take it out. */
export function OwnRules({ own }: { own: Page["own"] }) {
  const { t } = useTranslation("worries");
  if (own.length === 0) {
    return (
      <EmptyState title={t("own.none")}>
        <p>{t("own.noneWhat")}</p>
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t("own.title")}
      captionHidden
      columns={(["name", "why", "say", "act"] as const).map((key) => ({ key, label: t(`own.column.${key}`) }))}
      rows={own.map((rule) => ({
        id: rule.name,
        rowHeader: "name",
        cells: {
          name: (
            <>
              <WorryKind kind={rule.kind} />: <bdi dir="ltr">{rule.name}</bdi>
            </>
          ),
          why: <Said>{rule.why}</Said>,
          say: <bdi dir="ltr">{rule.say}</bdi>,
          act: (
            <>
              <a href={paths.staff.worryRuleChange(rule.name)}>
                {t("own.change")} <span className="hush">{rule.name}</span>
              </a>{" "}
              <a href={paths.staff.worryRuleRemoval(rule.name)}>
                {t("own.remove")} <span className="hush">{rule.name}</span>
              </a>
            </>
          ),
        },
      }))}
    />
  );
}

/** The rules that ship, by kind: each says why it matters, and leads to its phrases. What was changed here stands first. */
export function ShippedRules({ shipped, changed }: { shipped: Page["shipped"]; changed: Page["changed"] }) {
  const { t } = useTranslation("worries");
  return (
    <Panel title={t("shipped.title")}>
      <p>{t("shipped.lead")}</p>
      {changed.length === 0 ? null : (
        <Table
          caption={t("change.changed")}
          columns={(["name", "what", "act"] as const).map((key) => ({ key, label: t(`change.column.${key}`) }))}
          rows={changed.map(({ rule, off, not }) => ({
            id: rule,
            rowHeader: "name",
            cells: {
              name: (
                <a href={paths.staff.shippedRule(rule)} dir="ltr">
                  {rule}
                </a>
              ),
              what: off ? t("change.isOff") : <bdi dir="ltr">{not}</bdi>,
              act: (
                <Form method="post" action={paths.staff.shippedRuleUndo(rule)}>
                  <Button type="submit">
                    {t("change.undo")} <span className="hush">{rule}</span>
                  </Button>
                </Form>
              ),
            },
          }))}
        />
      )}
      {shipped.map(({ kind, rules }) => (
        <details key={kind}>
          <summary>
            <WorryKind kind={kind} /> ({t("shipped.rules", { count: rules.length })})
          </summary>
          <dl className="facts">
            {rules.map((rule) => (
              <div key={rule.name}>
                <dt dir="ltr">
                  <a href={paths.staff.shippedRule(rule.name)}>{rule.name}</a>
                </dt>
                <dd>
                  <WorryReason rule={rule.name} why={rule.why} /> <span className="hint">{t("shipped.phrases", { count: rule.phrases })}</span>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </Panel>
  );
}

/** Who changed own rules, when and why. */
export function RulesHistory({ history, timeZone }: { history: Page["history"]; timeZone: string }) {
  const { t, i18n } = useTranslation("worries");
  if (history.length === 0) return null;
  return (
    <Panel title={t("history.title")}>
      <ol>
        {history.map((one) => (
          <li key={one.id}>
            {momentWords(i18n.language, timeZone, one.at)}, <Said>{one.by}</Said>: <Said>{one.because}</Said>
            <span className="hint"> {whatOf(t, one)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function whatOf(t: TFunction, { of, rules, count }: Page["history"][number]): string {
  if (of === "worryLines") return t("history.lines", { count });
  if (of === "worryRuleChanges") return rules.length === 0 ? t("history.asShipped") : t("history.changed", { rules: rules.join(", ") });
  return rules.length === 0 ? t("history.no") : rules.join(", ");
}
