import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { LinkButton } from "~/ui/staff/button";
import { Panel } from "~/ui/staff/panel";
import type { AskPage } from "../pages.server";

/** What was answered, and what those who asked say of it. */
export function AnswersPanel({ ask, language }: { ask: AskPage; language: string }) {
  const { t } = useTranslation("asks");
  const write = ask.mayAnswer ? (
    <LinkButton
      href={paths.staff.askAnswer(ask.id)}
      icon="say"
      variant={ask.state === "notSatisfied" || ask.state === "notAnswered" || ask.answers.length === 0 ? "press" : "plain"}
    >
      {t("answer.title")}
    </LinkButton>
  ) : undefined;
  return (
    <Panel title={t("answers.title")} actions={write}>
      {ask.answers.length === 0 ? <p>{t("answers.none")}</p> : null}
      {ask.answers.map((answer) => (
        <div key={answer.id}>
          <Quote from="us" when={dayWords(answer.onDay, language)} lang={answer.language}>
            {answer.words}
          </Quote>
          {answer.translations.map((made) => (
            <Quote key={made.language} from="us" lang={made.language} dir="auto" by={t(`translation.by.${made.byKind}`, { who: made.byName })}>
              {made.words}
            </Quote>
          ))}
          {ask.mayAnswer ? <a href={paths.staff.askAnswerTranslation(ask.id, answer.id)}>{t("translation.title")}</a> : null}
        </div>
      ))}
      {ask.verdicts && ask.answers.length > 0 && ask.views ? <p>{t("answers.verdicts", ask.verdicts)}</p> : null}
    </Panel>
  );
}
