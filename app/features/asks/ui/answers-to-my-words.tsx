import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { Card } from "~/ui/young/card";
import type { answersToMyWords } from "../joined-pages.server";

type Props = { answers: Awaited<ReturnType<typeof answersToMyWords>>; language: Language };

/** Answers to what a member said of words and promises. Nothing at all while there is none. */
export function AnswersToMyWords({ answers, language }: Props) {
  const { t } = useTranslation("views");
  if (answers.length === 0) return null;
  return (
    <Card title={t("state.answered.title")}>
      {answers.map((answer) => (
        <div key={answer.id}>
          {answer.asked ? <Quote lang={answer.language ?? undefined}>{answer.asked}</Quote> : null}
          <Quote from="us" when={dayWords(answer.onDay, language)}>
            {answer.words}
          </Quote>
        </div>
      ))}
    </Card>
  );
}
