import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { StateChip } from "~/ui/marks/state-chip";
import { Table } from "~/ui/staff/table";
import type { complaintsPage } from "../pages.server";
import { DueChip } from "./due-chip";

type Row = Awaited<ReturnType<typeof complaintsPage>>["open"][number];

/** Complaints as a list without words: when they came, which stage, by when, and what waits. */
export function ComplaintTable({ caption, rows, language }: { caption: string; rows: readonly Row[]; language: string }) {
  const { t } = useTranslation("complaints");
  const waits = (row: Row) =>
    [
      row.unopened && !row.readFirstWhy ? t("staff.waits.unopened") : null,
      row.said ? t("staff.waits.said") : null,
      row.advocateWaits ? t("staff.waits.advocate") : null,
      row.state === "open" && !row.handedOver ? t("staff.waits.handOver") : null,
      row.outcome ? t(`staff.outcome.${row.outcome}`) : null,
    ].filter((one) => one !== null);
  return (
    <Table
      caption={caption}
      captionHidden
      columns={(["received", "stage", "due", "waits"] as const).map((key) => ({ key, label: t(`staff.column.${key}`) }))}
      rows={rows.map((row) => ({
        id: row.id,
        rowHeader: "received",
        cells: {
          received: <a href={paths.staff.complaint(row.id)}>{t("staff.receivedOn", { day: dayWords(row.receivedOn, language) })}</a>,
          stage: t(`staff.stage.${row.stage}`),
          due: <DueChip due={row} language={language} />,
          waits: (
            <>
              {row.readFirstWhy ? (
                <p>
                  <StateChip state="look" label={t("staff.waits.first")} /> {t(`moderation:readFirstWhy.${row.readFirstWhy}`)}
                </p>
              ) : null}
              {waits(row).join(" · ") || (row.state === "open" && !row.unopened ? t("staff.waits.nothing") : null)}
            </>
          ),
        },
      }))}
    />
  );
}
