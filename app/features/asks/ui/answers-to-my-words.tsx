import { useTranslation } from "react-i18next";
import { type Language, paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { tagOf } from "~/platform/i18n/languages";
import { Quote } from "~/ui/marks/quote";
import { Card } from "~/ui/young/card";
import { VerdictButtons } from "~/ui/young/verdict-buttons";
import { PutLabel } from "../../published/ui/put-label";
import type { answersToMyWords } from "../joined-pages.server";

type Props = { answers: Awaited<ReturnType<typeof answersToMyWords>>; language: Language; action?: string };

/** Answers to what a member said of words and promises, and whether they answer it. Nothing at all while there is none. */
export function AnswersToMyWords({ answers, language, action }: Props) {
  const { t } = useTranslation("views");
  if (answers.length === 0) return null;
  return (
    <Card title={t("state.answered.title")}>
      {answers.map((answer) => (
        <div key={answer.id}>
          {answer.asked ? <Quote lang={answer.language ?? undefined}>{answer.asked}</Quote> : null}
          <Quote from="us" when={dayWords(answer.onDay, language)} lang={answer.answer.lang ?? tagOf(language)} dir={answer.answer.dir}>
            {answer.answer.words}
          </Quote>
          <PutLabel texts={[answer.answer]} language={language} />
          <p>{answer.verdict ? <strong>{t(`verdict.${answer.verdict}.said`)}</strong> : t("verdict.question")}</p>
          <VerdictButtons
            action={action ?? paths.young(language).mineVerdict}
            answerId={answer.id}
            verdict={answer.verdict}
            labels={{ answersIt: t("verdict.answersIt.button"), notReally: t("verdict.notReally.button") }}
          />
        </div>
      ))}
    </Card>
  );
}
