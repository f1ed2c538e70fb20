import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/staff/empty-state";
import { Table } from "~/ui/staff/table";
import { type Coverage, gapsTogether } from "../coverage";
import { askedPeople } from "../feedback";

/** Coverage as numbers out of all occasions, one row for each kind of occasion; and its gaps by team. */
export function CoverageTables({ coverage }: { coverage: Coverage }) {
  const { t, i18n } = useTranslation("feedback");
  if (coverage.rows.length === 0) {
    return (
      <EmptyState title={t("coverage.none")}>
        <p>{t("coverage.noneLead")}</p>
      </EmptyState>
    );
  }
  const kinds = [...new Set(coverage.rows.map((row) => row.kind))];
  const cell = (kind: string, who: string) => {
    const row = coverage.rows.find((one) => one.kind === kind && one.forWhom === who);
    if (!row) return null;
    return (
      <span>
        <strong>{t("coverage.of", { part: row.answered, all: row.occasions })}</strong> <span className="hint">{t("coverage.asked", { many: row.asked })}</span>
      </span>
    );
  };
  const list = new Intl.ListFormat(i18n.language === "en" ? "en-GB" : i18n.language, { type: "conjunction" });
  return (
    <>
      <Table
        caption={t("coverage.table")}
        columns={[{ key: "kind", label: t("coverage.column.kind") }, ...askedPeople.map((who) => ({ key: who, label: t(`whom.${who}`) }))]}
        rows={kinds.map((kind) => ({
          id: kind,
          rowHeader: "kind",
          cells: { kind: t(`kinds.${kind}`), ...Object.fromEntries(askedPeople.map((who) => [who, cell(kind, who)])) },
        }))}
      />
      <h3>{t("coverage.gaps")}</h3>
      {coverage.gaps.length === 0 ? <p>{t("coverage.noGaps")}</p> : null}
      <ul>
        {gapsTogether(coverage.gaps).map((gap) => (
          <li key={`${gap.team}-${gap.kind}-${gap.asked === 0}`}>
            <bdi>{gap.team ?? t("team.none")}</bdi>:{" "}
            {t(`coverage.gap.${gap.asked === 0 ? "notAsked" : "noAnswer"}`, {
              kind: t(`kinds.${gap.kind}`),
              whom: list.format(gap.whom.map((who) => t(`whom.${who}`))),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
