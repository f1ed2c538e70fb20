import { useTranslation } from "react-i18next";
import { EmptyState } from "~/ui/staff/empty-state";
import { Table } from "~/ui/staff/table";
import type { Coverage } from "../coverage";

/** Coverage as numbers out of all occasions, and its gaps by name. */
export function CoverageTables({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation("feedback");
  if (coverage.rows.length === 0) {
    return (
      <EmptyState title={t("coverage.none")}>
        <p>{t("coverage.noneLead")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={t("coverage.table")}
        captionHidden
        columns={["kind", "forWhom", "asked", "answered"].map((key) => ({ key, label: t(`coverage.column.${key}`) }))}
        rows={coverage.rows.map((row) => ({
          id: `${row.kind}-${row.forWhom}`,
          rowHeader: "kind",
          cells: {
            kind: t(`kinds.${row.kind}`),
            forWhom: t(`whom.${row.forWhom}`),
            asked: t("coverage.of", { part: row.asked, all: row.occasions }),
            answered: <strong>{t("coverage.of", { part: row.answered, all: row.occasions })}</strong>,
          },
        }))}
      />
      <h3>{t("coverage.gaps")}</h3>
      {coverage.gaps.length === 0 ? <p>{t("coverage.noGaps")}</p> : null}
      <ul>
        {coverage.gaps.map((gap) => (
          <li key={`${gap.team}-${gap.kind}-${gap.forWhom}`}>
            <bdi>{gap.team ?? t("team.none")}</bdi>:{" "}
            {t(`coverage.gap.${gap.asked === 0 ? "notAsked" : "noAnswer"}`, {
              kind: t(`kinds.${gap.kind}`),
              whom: t(`whom.${gap.forWhom}`),
              count: gap.occasions,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
