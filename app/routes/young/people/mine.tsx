import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answersToMyWords } from "~/features/asks/joined-pages.server";
import { differencesToConfirm } from "~/features/asks/pages.server";
import { AnswersToMyWords } from "~/features/asks/ui/answers-to-my-words";
import { DifferencesToConfirm } from "~/features/asks/ui/differences-to-confirm";
import { questionText } from "~/features/campaigns/ballot-texts";
import { votesWaitingIn } from "~/features/campaigns/in-language.server";
import { groupNamesIn } from "~/features/forums/in-language.server";
import { MyGroups } from "~/features/forums/ui/my-groups";
import { whatBecameOfMyWords } from "~/features/moderation/my-words.server";
import { WhatBecameOfMyWords } from "~/features/moderation/ui/my-words";
import { myGroups, myNickname } from "~/features/people/pages.server";
import { shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { SomePut } from "~/features/published/ui/put-label";
import { myViews } from "~/features/views/pages.server";
import { MyViews } from "~/features/views/ui/my-views";
import { paths } from "~/paths";
import { member } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { howLongItLasts } from "~/platform/sign-in/sign-in.server";
import { BigButton, BigLink, ButtonRow } from "~/ui/young/big-button";
import { Card } from "~/ui/young/card";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language } = await member(args);
  const [nickname, groups, views, waiting, differences, answers, words] = await Promise.all([
    myNickname(actor),
    myGroups(actor),
    myViews(actor.authorityId, actor.personId),
    votesWaitingIn(language, actor, authority),
    differencesToConfirm(actor, language),
    answersToMyWords(actor, authority, language),
    whatBecameOfMyWords(actor, authority),
  ]);
  const puts = { ...waiting.puts, ...(await groupNamesIn(language, actor.authorityId, groups)) };
  return { language, nickname, groups, views, votes: waiting.votes, puts, differences, answers, words, lasts: howLongItLasts };
}

/** A member's own page: votes and questions that wait, their groups, what they said (states only, no words). */
export default function Mine() {
  const { language, nickname, groups, views, votes, puts, differences, answers, words, lasts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  const to = paths.young(language);
  const questions = votes.map((vote) => ({ vote, question: shownIn(language, puts, questionText(vote)) }));
  return (
    <>
      <PageTitle>
        <bdi>{t("mine.hello", { nickname })}</bdi>
      </PageTitle>
      <Card title={t("mine.votes")}>
        {votes.length === 0 ? <p>{t("mine.noVotes")}</p> : null}
        {questions.map(({ vote, question }) => (
          <div key={vote.id}>
            <p>
              <a href={to.ballot(vote.id)}>
                <InWords shown={question} />
              </a>
            </p>
            <p className="hint">{t("mine.voteBy", { when: dayWords(vote.closesOn, language) })}</p>
          </div>
        ))}
        <SomePut texts={questions.map(({ question }) => question)} language={language} />
      </Card>
      <DifferencesToConfirm differences={differences} action={to.mineDifference} language={language} />
      <AnswersToMyWords answers={answers} language={language} />
      <WhatBecameOfMyWords words={words} language={language} look={({ kind, id }) => to.mineLook(kind, id)} />
      <MyGroups groups={groups} puts={puts} language={language} />
      <MyViews views={views} language={language} />
      <ButtonRow>
        <BigLink href={to.say} icon="say">
          {t("mine.say")}
        </BigLink>
      </ButtonRow>
      <ButtonRow>
        <BigLink href={to.mineMessages} tone="plain" icon="hear">
          {t("messages:mine.link")}
        </BigLink>
      </ButtonRow>
      <form method="post" action={to.signOut}>
        <ButtonRow>
          <BigButton tone="plain" icon="leave">
            {t("mine.signOut")}
          </BigButton>
        </ButtonRow>
        <p className="hint">{t("ends.lasts", lasts)}</p>
      </form>
      <p>
        <a href={to.mineEnd}>{t("end.link")}</a>
      </p>
    </>
  );
}
