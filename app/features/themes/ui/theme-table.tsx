import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { whoWords } from "~/platform/i18n/job-words";
import { Said } from "~/ui/marks/said";
import { StateChip } from "~/ui/marks/state-chip";
import { Table } from "~/ui/staff/table";
import type { ThemeLine } from "../board";
import { AnswerBy, Satisfied, ThemeName, Trend, Unanswered, YoungPeople } from "./theme-words";

/** The theme board as a table; a name is a phrase of young people's, so it is quoted. */
export function ThemeTable({ themes, today }: { themes: readonly ThemeLine[]; today: string }) {
  const { t } = useTranslation("themes");
  const columns = ["theme", "youngPeople", "trend", "answers", "owner", "answerBy", "asks"] as const;
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
            <>
              <a href={paths.staff.theme(theme.id)}>
                <ThemeName name={theme.name} />
              </a>
              {theme.nameless ? <StateChip state="look" label={t("nameless.chip")} /> : null}
            </>
          ),
          youngPeople: <YoungPeople count={theme.youngPeople} one={theme.one} />,
          trend: <Trend line={theme} />,
          answers: (
            <>
              <Satisfied satisfied={theme.satisfied} />
              <br />
              <Unanswered since={theme.oldestUnanswered} today={today} />
            </>
          ),
          owner: theme.ownerName ? <Said>{whoWords(t, theme.ownerName)}</Said> : <StateChip state="waiting" label={t("noOwner")} />,
          answerBy: <AnswerBy on={theme.answerBy} today={today} />,
          asks: String(theme.openAsks),
        },
      }))}
    />
  );
}
