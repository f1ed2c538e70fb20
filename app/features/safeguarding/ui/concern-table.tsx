import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { momentWords } from "~/platform/time-left";
import { StateChip } from "~/ui/marks/state-chip";
import { Table } from "~/ui/staff/table";
import type { safeguardingPage } from "../pages.server";
import { DecisionClock } from "./concern-words";
import { OwedList } from "./owed";

type Line = NonNullable<Awaited<ReturnType<typeof safeguardingPage>>>["open"][number];
const marks = {
  raised: "look",
  unheld: "look",
  acknowledged: "reading",
  decided: "doing",
  closeProposed: "waiting",
  closed: "done",
} as const;

/** Concerns as a table without their words. */
export function ConcernTable(props: { caption: string; captionHidden?: boolean; rows: readonly Line[]; at: string; timeZone: string }) {
  const { caption, captionHidden, rows, at, timeZone } = props;
  const { t, i18n } = useTranslation("safeguarding");
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      columns={(["raised", "about", "state", "clock"] as const).map((key) => ({
        key,
        label: t(`column.${key}`),
      }))}
      rows={rows.map((row) => ({
        id: row.id,
        rowHeader: "raised",
        cells: {
          raised: <a href={paths.staff.concern(row.id)}>{momentWords(i18n.language, timeZone, row.raisedAt)}</a>,
          about: t(`about.${row.subjectKind}`),
          state: <StateChip state={marks[row.state]} label={t(`state.${row.state}`)} />,
          clock: (
            <>
              <DecisionClock decideBy={row.decideBy} decided={row.decided} at={at} timeZone={timeZone} />
              <OwedList owed={row.owed} at={at} timeZone={timeZone} />
            </>
          ),
        },
      }))}
    />
  );
}
