import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { shortDayWords } from "~/platform/i18n/day-words";
import { whoWords } from "~/platform/i18n/job-words";
import { Quote } from "~/ui/marks/quote";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { ReadingPage } from "../pages.server";

/** What was answered, what the author said of it, and the way to answer. */
export function AnswersPanel({ page }: { page: ReadingPage }) {
  const { t, i18n } = useTranslation("moderation");
  return (
    <Panel
      title={t("view.answers")}
      actions={page.can.answer ? <LinkButton href={paths.staff.viewAnswer(page.id)}>{t("answers.open")}</LinkButton> : undefined}
    >
      {page.answers.length === 0 ? <p>{t("answers.none")}</p> : null}
      {page.answers.map((answer) => (
        <section key={answer.id}>
          <Quote from="us" by={answer.by ? whoWords(t, answer.by) : undefined} when={shortDayWords(answer.onDay, i18n.language)} lang={answer.language}>
            {answer.words}
          </Quote>
          <p>
            <strong>{t(`view.verdict.${answer.verdict ?? "none"}`)}</strong>
          </p>
        </section>
      ))}
    </Panel>
  );
}

/** The Asks that it is part of, and the way to start one. */
export function AsksPanel({ page, asks }: { page: ReadingPage; asks: readonly { id: string; asked: string | null; language: string }[] }) {
  const { t } = useTranslation("moderation");
  return (
    <Panel title={t("view.ask")} actions={page.can.ask ? <LinkButton href={paths.staff.askFromView(page.id)}>{t("view.startAsk")}</LinkButton> : undefined}>
      {asks.length === 0 ? (
        <>
          <p>{t("view.noAsk")}</p>
          {page.can.ask && !page.quote.may ? <p>{t("view.askElse")}</p> : null}
        </>
      ) : null}
      <ul>
        {asks.map((ask) => (
          <li key={ask.id}>
            <bdi lang={ask.asked ? ask.language : undefined}>
              {page.can.seeAsks ? <a href={paths.staff.ask(ask.id)}>{ask.asked ?? t("asks:asked.hidden")}</a> : (ask.asked ?? t("asks:asked.hidden"))}
            </bdi>
            {page.can.ask ? (
              <>
                {" "}
                <LinkButton variant="quiet" href={paths.staff.askViewOut(ask.id, page.id)}>
                  {t("asks:viewOut.go")}
                </LinkButton>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
