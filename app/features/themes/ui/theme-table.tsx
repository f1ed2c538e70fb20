import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/time-left";
import { StateChip } from "~/ui/marks/state-chip";
import { Table } from "~/ui/staff/table";
import type { ProtectedCount } from "../../disclosure/protected-count";
import { AnswerBy, YoungPeople } from "./theme-words";

export type ThemeLine = {
  id: string;
  name: string;
  youngPeople: ProtectedCount;
  oldestUnanswered: string | null;
  notSatisfied: boolean;
  ownerName: string | null;
  answerBy: string | null;
  openAsks: number;
};

/** The theme board as a table; a name is a phrase of young people's, so it is quoted. */
export function ThemeTable({ themes, today }: { themes: readonly ThemeLine[]; today: string }) {
  const { t, i18n } = useTranslation("themes");
  const columns = ["theme", "youngPeople", "oldest", "owner", "answerBy", "asks"] as const;
  return (
    <Table
      caption={t("table")}
      captionHidden
      columns={columns.map((key) => ({ key, label: t(`column.${key}`), numeric: key === "asks" }))}
      rows={themes.map((theme) => ({
        id: theme.id,
        rowHeader: "theme",
        cells: {
          theme: (
            <a href={paths.staff.theme(theme.id)}>
              <q dir="auto">{theme.name}</q>
            </a>
          ),
          youngPeople: <YoungPeople count={theme.youngPeople} />,
          oldest: (
            <>
              {theme.oldestUnanswered ? dayWords(i18n.language, theme.oldestUnanswered) : t("allAnswered")}
              {theme.notSatisfied ? <StateChip state="look" label={t("notSatisfied")} /> : null}
            </>
          ),
          owner: theme.ownerName ?? <StateChip state="waiting" label={t("noOwner")} />,
          answerBy: <AnswerBy on={theme.answerBy} today={today} />,
          asks: String(theme.openAsks),
        },
      }))}
    />
  );
}
