import { useTranslation } from "react-i18next";
import { Card } from "~/ui/young/card";
import type { AnswerTranslation, Translation } from "../pages.server";
import { SecondText } from "./second-text";

/** For an author: the answers that somebody put into the language of this page. The originals follow on the page. */
export function AnswersInMyLanguage({ answers, tag }: { answers: AnswerTranslation[]; tag: string }) {
  const { t } = useTranslation("translations");
  return answers
    .filter((answer) => answer.tag === tag)
    .map((answer) => (
      <Card key={answer.answerId} title={t("said.answerInYours")}>
        <SecondText text={answer} from="us" />
        <p>{t("said.originalBelow")}</p>
      </Card>
    ));
}

/** For an author: what staff read beside their words, and who wrote it. */
export function MyWordsInOthers({ words }: { words: Translation[] }) {
  const { t } = useTranslation("translations");
  if (words.length === 0) return null;
  return (
    <Card title={t("said.yoursInOthers")}>
      <p>{t("said.yoursLead")}</p>
      {words.map((text) => (
        <SecondText key={text.id} text={text} from="young" />
      ))}
    </Card>
  );
}
