import { useTranslation } from "react-i18next";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { Panel } from "~/ui/staff/panel";
import { Table } from "~/ui/staff/table";
import type { returnsPage } from "../returns-pages.server";
import { ToldBefore } from "./told-before";

type Period = Awaited<ReturnType<typeof returnsPage>>[number];

/** One period as it was told. Child-raised and adult-raised stand in rows of their own; what was not given says so. */
export function PeriodTold({ period, language }: { period: Period; language: string }) {
  const { t } = useTranslation("complaints");
  const raised = (one: { raisedBy: "child" | "adult" | null }) => t(`returns.raised.${one.raisedBy ?? "notSaid"}`);
  return (
    <Panel title={t("returns.period", { from: dayWords(period.from, language), to: dayWords(period.to, language) })}>
      <Table
        caption={t("returns.numbers")}
        captionHidden
        columns={(["what", "raised", "value", "of"] as const).map((key) => ({ key, label: t(`returns.column.${key}`), numeric: key === "value" }))}
        rows={period.figures.map((one) => ({
          id: one.id,
          rowHeader: "what",
          cells: {
            what: (
              <>
                {t(`returns.measure.${one.measure}`)}
                {one.note ? <span className="hint"> {one.note}</span> : null}
              </>
            ),
            raised: raised(one),
            value: one.unit === "percent" ? t("returns.percent", { value: one.value }) : one.value,
            of: one.of ?? t("returns.notGiven"),
          },
        }))}
      />
      {period.themes.length > 0 ? (
        <>
          <h3>{t("returns.recurring")}</h3>
          <p className="hint">{t("returns.apart")}</p>
          <ul>
            {period.themes.map((one) => (
              <li key={one.id}>
                <Said>{one.words}</Said> · {raised(one)} · {one.value ?? t("returns.notGiven")}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {period.learning.length > 0 ? (
        <>
          <h3>{t("returns.learning")}</h3>
          <Table
            caption={t("returns.learning")}
            captionHidden
            columns={(["learned", "changed", "told"] as const).map((key) => ({ key, label: t(`returns.column.${key}`) }))}
            rows={period.learning.map((one) => ({
              id: one.id,
              rowHeader: "learned",
              cells: {
                learned: <Said>{one.words}</Said>,
                changed: <bdi>{one.changed ?? t("returns.notGiven")}</bdi>,
                told: <bdi>{one.told ?? t("returns.notGiven")}</bdi>,
              },
            }))}
          />
        </>
      ) : null}
      <ToldBefore told={period.told} language={language} />
    </Panel>
  );
}
