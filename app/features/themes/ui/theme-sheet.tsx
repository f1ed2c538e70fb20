import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/time-left";
import { CoverMark } from "~/ui/marks/cover-mark";
import { Quote } from "~/ui/marks/quote";
import { EmptyState } from "~/ui/staff/empty-state";
import { Facts } from "~/ui/staff/facts";
import { Panel } from "~/ui/staff/panel";
import type { ShownSegment } from "../../views/shown-words";
import { OwnerForm } from "./owner-form";
import type { ThemeLine } from "./theme-table";
import { AnswerBy, YoungPeople } from "./theme-words";

type Props = {
  page: {
    today: string;
    theme: ThemeLine;
    quotes: readonly {
      viewId: string | null;
      segments: readonly ShownSegment[];
      language: string;
      by: string | null;
    }[];
    unquoted: number | null;
    asks: readonly { id: string; asked: string; language: string }[];
    mayRoute: boolean;
  };
};

/** Where a theme stands, whose it is, what it became, and what was said in it. */
export function ThemeSheet({ page }: Props) {
  const { t, i18n } = useTranslation("themes");
  const { theme } = page;
  return (
    <>
      <Panel title={t("stands")}>
        <Facts
          rows={[
            { key: t("column.youngPeople"), value: <YoungPeople count={theme.youngPeople} /> },
            {
              key: t("column.oldest"),
              value: theme.oldestUnanswered ? dayWords(i18n.language, theme.oldestUnanswered) : t("allAnswered"),
            },
            { key: t("column.owner"), value: theme.ownerName ?? t("noOwner") },
            { key: t("column.answerBy"), value: <AnswerBy on={theme.answerBy} today={page.today} /> },
          ]}
        />
        {page.mayRoute ? <OwnerForm action={paths.staff.themeOwner(theme.id)} ownerName={theme.ownerName} answerBy={theme.answerBy} /> : null}
      </Panel>
      <Panel title={t("asks")}>
        {page.asks.length === 0 ? <p>{t("noAsks")}</p> : null}
        <ul>
          {page.asks.map((ask) => (
            <li key={ask.id}>
              <a href={paths.staff.ask(ask.id)} lang={ask.language} dir="auto">
                {ask.asked}
              </a>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={t("quotes")}>
        <p>{t("quotesWhy")}</p>
        {page.quotes.length === 0 ? (
          <EmptyState title={t("noQuotes.title")} level={3}>
            <p>{t("noQuotes.what")}</p>
          </EmptyState>
        ) : null}
        {page.quotes.map((quote, n) => (
          <Fragment key={quote.viewId ?? n}>
            <Quote lang={quote.language} by={quote.by ?? t("noName")}>
              {quote.segments.map((segment, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: segments have no other identity and never move.
                <Fragment key={at}>
                  {segment.kind === "words" ? segment.text : <CoverMark label={t("views:cover.label")} reason={t(`views:cover.${segment.reason}`)} />}
                </Fragment>
              ))}
            </Quote>
            {quote.viewId ? <a href={paths.staff.view(quote.viewId)}>{t("openView")}</a> : null}
          </Fragment>
        ))}
        {page.unquoted ? <p>{t("unquoted", { count: page.unquoted })}</p> : null}
      </Panel>
    </>
  );
}
