import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { AsksThatWait, NotSatisfied, PromisedActions } from "~/features/asks/ui/asks-waiting";
import { asksWaiting, myActions } from "~/features/asks/waiting.server";
import { complaintsWaiting } from "~/features/complaints/pages.server";
import { thanksNotRead } from "~/features/complaints/thanks-pages.server";
import { ComplaintsThatWait } from "~/features/complaints/ui/complaints-waiting";
import { ThanksThatCame } from "~/features/complaints/ui/thanks-that-came";
import { oldestUnread } from "~/features/inbox/oldest-unread.server";
import { messagesGivenUp } from "~/features/messages/messages-page.server";
import { MessagesGivenUp } from "~/features/messages/ui/messages-given-up";
import { inboxCounts } from "~/features/moderation/inbox-page.server";
import { OldestUnread } from "~/features/moderation/ui/oldest-unread";
import { WhatWaits } from "~/features/moderation/ui/what-waits";
import { proposalsWaiting } from "~/features/people/proposals.server";
import { OwnLinks } from "~/features/people/ui/own-links";
import { ProposalsThatWait } from "~/features/people/ui/proposals";
import { quotesWaiting } from "~/features/report/quotes-waiting.server";
import { QuotesThatWait } from "~/features/report/ui/quotes-that-wait";
import { linesOwed } from "~/features/safeguarding/misses.server";
import { openConcerns } from "~/features/safeguarding/pages.server";
import { postsEmptyToday } from "~/features/safeguarding/set-lane.server";
import { EmptyPosts } from "~/features/safeguarding/ui/empty-posts";
import { LinesWait } from "~/features/safeguarding/ui/misses";
import { themesWaiting } from "~/features/themes/pages.server";
import { MyThemes, ThemesThatWait } from "~/features/themes/ui/themes-waiting";
import { textsToPut } from "~/features/translations/texts-to-put.server";
import { TextsThatWait } from "~/features/translations/ui/texts-that-wait";
import { paths } from "~/paths";
import { dayOf, now } from "~/platform/clock";
import { anyStaff } from "~/platform/door.server";
import { may } from "~/platform/who-may";
import { LinkButton } from "~/ui/staff/button";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await anyStaff(args);
  const leads = may(actor.roles, "asks.read") && !may(actor.roles, "inbox.read");
  const [inbox, concerns, themes, asks, actions, unread, complaints, thanks, quotes, lines, givenUp, emptyPosts, proposals, texts] = await Promise.all([
    may(actor.roles, "inbox.read") ? inboxCounts(actor) : null,
    openConcerns(actor),
    themesWaiting(actor, authority.timeZone),
    asksWaiting(actor, authority),
    myActions(actor, authority),
    leads ? oldestUnread(authority.id) : null,
    complaintsWaiting(actor, authority),
    thanksNotRead(actor),
    quotesWaiting(actor, authority),
    linesOwed(actor, authority),
    messagesGivenUp(actor),
    postsEmptyToday(actor, authority),
    proposalsWaiting(actor),
    textsToPut(actor, authority),
  ]);
  const waits = { inbox, concerns, themes, asks, actions, unread, complaints, thanks, quotes, lines, givenUp, emptyPosts, proposals, texts };
  const today = dayOf(now(), authority.timeZone);
  return { title: t("moderation")("title.home"), leads, times: may(actor.roles, "times.read"), language, today, ...waits };
}

/** What waits for this person: for a leader what young people say was not answered; for everybody else their own work first. */
export default function StaffHome() {
  const page = useLoaderData<typeof loader>();
  const { leads, times, inbox, concerns, themes, asks, actions, unread, complaints, thanks, quotes, lines, givenUp, emptyPosts, proposals } = page;
  const { texts, language, today } = page;
  const { t } = useTranslation("moderation");
  const nothing = !themes && !asks && !complaints && actions.length === 0 && givenUp === 0 && emptyPosts.length === 0 && !proposals && !texts?.length;
  return (
    <>
      <PageHead
        title={t("title.home")}
        lead={t(leads ? "asks:home.lead" : "home.lead")}
        actions={
          <>
            {times ? <LinkButton href={paths.staff.times}>{t("title.times")}</LinkButton> : null}
            <OwnLinks />
          </>
        }
      />
      {leads && asks ? <NotSatisfied waiting={asks} /> : null}
      {leads ? <OldestUnread oldest={unread} /> : null}
      {emptyPosts.length > 0 ? <EmptyPosts posts={emptyPosts} /> : null}
      {proposals ? <ProposalsThatWait {...proposals} /> : null}
      {givenUp > 0 ? <MessagesGivenUp count={givenUp} /> : null}
      {nothing || inbox || concerns ? <WhatWaits inbox={inbox} concerns={concerns} themes={null} /> : null}
      {lines ? <LinesWait lines={lines} /> : null}
      {thanks > 0 ? <ThanksThatCame count={thanks} /> : null}
      <QuotesThatWait waiting={quotes} language={language} />
      {complaints ? <ComplaintsThatWait waiting={complaints} language={language} /> : null}
      {actions.length > 0 ? (
        <Panel title={t("asks:home.mine")}>
          <PromisedActions actions={actions} mine />
        </Panel>
      ) : null}
      {themes ? <MyThemes mine={themes.mine} today={today} /> : null}
      {texts ? <TextsThatWait waiting={texts} /> : null}
      {asks ? <AsksThatWait waiting={asks} saidAbove={leads} /> : null}
      {themes?.reads ? <ThemesThatWait waiting={themes} /> : null}
    </>
  );
}
