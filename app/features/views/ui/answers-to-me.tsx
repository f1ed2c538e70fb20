import { useTranslation } from "react-i18next";
import type { Language } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import { Quote } from "~/ui/marks/quote";
import { BigButton, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { Field } from "~/ui/young/field";
import { VerdictButtons } from "~/ui/young/verdict-buttons";
import type { ComeBackPage } from "../pages.server";
import { useOwnPaths } from "./own-paths";
import { personWords } from "./person-words";
import { PrivateLine } from "./private-limits";

/** The answers, and whether they answer it. What became a complaint does not open again: its own page has what can be done. */
export function AnswersToMe({ page, language }: { page: ComeBackPage; language: Language }) {
  const { t } = useTranslation("views");
  const own = useOwnPaths(language);
  if (page.state === "takenBack") return null;
  return (
    <>
      {page.answers.map((answer) => (
        <Card key={answer.id} title={t("answer.title")}>
          <Quote from="us" by={personWords(t, answer.by)} when={dayWords(answer.onDay, language)} lang={answer.language}>
            {answer.words}
          </Quote>
          {page.isComplaint ? null : <Verdict answer={answer} action={own.verdict} />}
        </Card>
      ))}
    </>
  );
}

/** What its author said of an answer, and the buttons to say it or something else. */
function Verdict({ answer: { id, verdict }, action }: { answer: ComeBackPage["answers"][number]; action: string }) {
  const { t } = useTranslation("views");
  return (
    <>
      <p>{verdict ? <strong>{t(`verdict.${verdict}.said`)}</strong> : t("verdict.question")}</p>
      <VerdictButtons
        action={action}
        answerId={id}
        verdict={verdict}
        labels={{ answersIt: t("verdict.answersIt.button"), notReally: t("verdict.notReally.button") }}
      />
      {verdict === "notReally" ? (
        <p>
          <a href="#reply">{t("talk.label")}</a>
        </p>
      ) : null}
    </>
  );
}

/** The conversation, with a place to write back. */
export function TalkAboutIt({ page, language, once }: { page: ComeBackPage; language: Language; once: string }) {
  const { t } = useTranslation("views");
  const own = useOwnPaths(language);
  if (page.state === "takenBack" || page.isComplaint) return null;
  return (
    <Card title={t("back:talk.title")}>
      {page.replies.map((reply) => (
        <Quote
          key={reply.id}
          from={reply.speaker === "youngPerson" ? "young" : "us"}
          by={reply.speaker === "youngPerson" ? t("talk.me") : personWords(t, reply.by)}
          when={dayWords(reply.onDay, language)}
          lang={reply.language}
        >
          {reply.words}
        </Quote>
      ))}
      <form method="post" action={own.reply} autoComplete="off">
        <input type="hidden" name="once" value={once} />
        <PrivateLine />
        <Field id="reply" name="words" kind="words" rows={3} label={t("talk.label")} hint={t("talk.hint")} />
        <ButtonRow>
          <BigButton tone="plain" icon="say">
            {t("talk.send")}
          </BigButton>
        </ButtonRow>
      </form>
    </Card>
  );
}
