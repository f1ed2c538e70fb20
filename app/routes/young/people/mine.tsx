import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { answersToMyWords } from "~/features/asks/joined-pages.server";
import { differencesToConfirm } from "~/features/asks/pages.server";
import { AnswersToMyWords } from "~/features/asks/ui/answers-to-my-words";
import { DifferencesToConfirm } from "~/features/asks/ui/differences-to-confirm";
import { votesWaiting } from "~/features/campaigns/pages.server";
import { whatBecameOfMyWords } from "~/features/moderation/my-words.server";
import { WhatBecameOfMyWords } from "~/features/moderation/ui/my-words";
import { myGroups, myNickname } from "~/features/people/pages.server";
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
  const [nickname, groups, views, votes, differences, answers, words] = await Promise.all([
    myNickname(actor),
    myGroups(actor),
    myViews(actor.authorityId, actor.personId),
    votesWaiting(actor, authority),
    differencesToConfirm(actor, language),
    answersToMyWords(actor, authority, language),
    whatBecameOfMyWords(actor, authority),
  ]);
  return { language, nickname, groups, views, votes, differences, answers, words, lasts: howLongItLasts };
}

/** A member's own page: votes and questions that wait, their groups, what they said (states only, no words). */
export default function Mine() {
  const { language, nickname, groups, views, votes, differences, answers, words, lasts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("people");
  const to = paths.young(language);
  return (
    <>
      <PageTitle>
        <bdi>{t("mine.hello", { nickname })}</bdi>
      </PageTitle>
      <Card title={t("mine.votes")}>
        {votes.length === 0 ? <p>{t("mine.noVotes")}</p> : null}
        {votes.map((vote) => (
          <div key={vote.id}>
            <p>
              <a href={to.ballot(vote.id)}>
                <bdi>{vote.question}</bdi>
              </a>
            </p>
            <p className="hint">{t("mine.voteBy", { when: dayWords(vote.closesOn, language) })}</p>
          </div>
        ))}
      </Card>
      <DifferencesToConfirm differences={differences} action={to.mineDifference} language={language} />
      <AnswersToMyWords answers={answers} language={language} />
      <WhatBecameOfMyWords words={words} language={language} look={({ kind, id }) => to.mineLook(kind, id)} />
      <Card title={t("mine.groups")}>
        {groups.length === 0 ? <p>{t("mine.noGroups")}</p> : null}
        <ul>
          {groups.map((group) => (
            <li key={group.id}>
              <a href={to.group(group.key)}>
                <bdi>{group.name}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </Card>
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
    </>
  );
}
