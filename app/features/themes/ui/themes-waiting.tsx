import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { LinkButton } from "~/ui/staff/button";
import { Facts } from "~/ui/staff/facts";
import { Panel } from "~/ui/staff/panel";
import type { themesWaiting } from "../pages.server";
import { AnswerBy, ThemeName } from "./theme-words";

type Waiting = NonNullable<Awaited<ReturnType<typeof themesWaiting>>>;

/** Themes that wait for somebody: an owner, a name, an answer by a day that has passed. */
export function ThemesThatWait({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation("themes");
  const row = (key: "unowned" | "nameless" | "late", count: number) => ({
    key: t(`board.filter.${key}`),
    value: count > 0 ? <a href={paths.staff.themesOf(key)}>{String(count)}</a> : "0",
  });
  return (
    <Panel title={t("title")} actions={<LinkButton href={paths.staff.themes}>{t("home.open")}</LinkButton>}>
      <Facts rows={[row("unowned", waiting.withoutOwner), row("late", waiting.late), row("nameless", waiting.nameless)]} />
    </Panel>
  );
}

/** The themes that somebody answers for. */
export function MyThemes({ mine, today }: { mine: Waiting["mine"]; today: string }) {
  const { t } = useTranslation("themes");
  if (mine.length === 0) return null;
  return (
    <Panel title={t("home.mine")}>
      <ul>
        {mine.map((theme) => (
          <li key={theme.id}>
            <a href={paths.staff.theme(theme.id)}>
              <ThemeName name={theme.name} />
            </a>{" "}
            <AnswerBy on={theme.answerBy} today={today} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
