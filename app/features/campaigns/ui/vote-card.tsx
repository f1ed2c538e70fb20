import { useTranslation } from "react-i18next";
import { paths } from "~/paths";
import { dayWords } from "~/platform/i18n/day-words";
import type { Language } from "~/platform/i18n/languages";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { type PublishedText, type Puts, shownIn } from "../../published/published-text";
import { PutLabel } from "../../published/ui/put-label";
import type { Option, Result } from "../ballot";
import { optionText, questionText } from "../ballot-texts";
import { FirstOptions } from "./first-options";
import { closedWords } from "./result-words";

type Vote = {
  readonly id: string;
  readonly question: string;
  readonly closed: boolean;
  readonly isMine: boolean;
  readonly closesOn: string;
  readonly wasUntil: string | null;
  readonly outcome: Result["outcome"] | null;
  readonly first: readonly Option[];
};

/** What everyone may know of a vote, in their language where somebody put it there; for a member of its group the way to it. */
export function VoteCard({ vote, puts, language }: { vote: Vote; puts: Puts; language: Language }) {
  const { t } = useTranslation("campaigns");
  const show = (text: PublishedText) => shownIn(language, puts, text);
  const question = show(questionText(vote));
  const date = dayWords(vote.closesOn, language);
  return (
    <Card title={t("vote.title")}>
      <p lang={question.lang} dir={question.dir}>
        {question.words}
      </p>
      {vote.closed ? (
        <>
          <p>{vote.outcome === "nobody-voted" ? t("result.nobody") : t(`result.${vote.outcome}`)}</p>
          <FirstOptions options={vote.first} show={(option) => show(optionText(vote, option))} />
          <p className="hint">{closedWords(t, date, vote.wasUntil && dayWords(vote.wasUntil, language))}</p>
        </>
      ) : (
        <p>{t("vote.open", { date })}</p>
      )}
      <PutLabel texts={[question, ...vote.first.map((option) => show(optionText(vote, option)))]} language={language} />
      {vote.isMine ? (
        <ButtonRow>
          <BigLink href={paths.young(language).ballot(vote.id)} tone="plain" icon="vote">
            {vote.closed ? t("vote.see") : t("vote.go")}
          </BigLink>
        </ButtonRow>
      ) : null}
      {vote.isMine || vote.closed ? null : <p className="hint">{t("vote.membersOnly")}</p>}
    </Card>
  );
}
