import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { shortDayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import { Facts } from "~/ui/staff/facts";
import { Panel } from "~/ui/staff/panel";
import type { ThemePage } from "../pages.server";
import { ThemeHistory } from "./theme-history";
import { ThemeQuotes } from "./theme-quotes";
import { AnswerBy, Satisfied, ThemeName, Trend, Unanswered, YoungPeople } from "./theme-words";

/** An Ask as this reader may read it: null where its words may not be shown any more. */
type AskNamed = { readonly id: string; readonly asked: string | null; readonly language: string };

/** Where a theme stands, whose it is, what it became, and what was said in it. */
export function ThemeSheet({ page, asks }: { page: ThemePage; asks: readonly AskNamed[] | null }) {
  const { t, i18n } = useTranslation("themes");
  const { theme } = page;
  const period =
    theme.reportFrom && theme.reportTo ? { from: shortDayWords(theme.reportFrom, i18n.language), to: shortDayWords(theme.reportTo, i18n.language) } : null;
  const route = page.mayRoute ? (
    <LinkButton href={paths.staff.themeOwner(theme.id)} icon="people">
      {t("route.title")}
    </LinkButton>
  ) : undefined;
  return (
    <>
      <Panel title={t("stands")} actions={route}>
        <Facts
          rows={[
            { key: t("column.youngPeople"), value: <YoungPeople count={theme.youngPeople} one={theme.one} /> },
            { key: t("column.trend"), value: <Trend line={theme} /> },
            { key: t("column.oldest"), value: <Unanswered since={theme.oldestUnanswered} today={page.today} /> },
            { key: t("column.satisfied"), value: <Satisfied satisfied={theme.satisfied} /> },
            { key: t("column.owner"), value: theme.ownerName ? <Said>{whoWords(t, theme.ownerName)}</Said> : t("noOwner") },
            { key: t("column.answerBy"), value: <AnswerBy on={theme.answerBy} today={page.today} /> },
            { key: t("column.report"), value: period ? t("period", period) : t("noPeriod") },
          ]}
        />
      </Panel>
      {page.within.length > 0 ? (
        <Panel title={t("within.title")}>
          <ul>
            {page.within.map((other) => (
              <li key={other.id}>
                <a href={paths.staff.theme(other.id)}>
                  <ThemeName name={other.name} />
                </a>
                {other.one ? ` · ${t("count.one")}` : ""}
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      {asks ? (
        <Panel title={t("asks")}>
          {asks.length === 0 ? <p>{t("noAsks")}</p> : null}
          <ul>
            {asks.map((ask) => (
              <li key={ask.id}>
                <a href={paths.staff.ask(ask.id)}>{ask.asked ? <Said language={ask.language}>{ask.asked}</Said> : t("asks:asked.hidden")}</a>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <ThemeQuotes page={page} />
      <ThemeHistory themeId={theme.id} history={page.history} mayKeep={page.mayKeep || page.into !== null} />
    </>
  );
}
