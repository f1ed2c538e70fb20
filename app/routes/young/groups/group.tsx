import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { campaignText } from "~/features/campaigns/campaign-texts";
import { campaignsIn } from "~/features/campaigns/in-language.server";
import { groupIn } from "~/features/forums/in-language.server";
import { GroupTitle } from "~/features/forums/ui/group-title";
import { metWords, periodWords } from "~/features/forums/ui/group-words";
import { shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { SomePut } from "~/features/published/ui/put-label";
import { AsOthersSee } from "~/features/views/ui/as-others-see";
import { viewsOfMyGroup } from "~/features/views/views-of-my-group.server";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import type { PageHandle } from "~/root";
import { Quote } from "~/ui/marks/quote";
import { BackLink } from "~/ui/young/back-link";
import { Card } from "~/ui/young/card";
import { Notice } from "~/ui/young/notice";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language } = await anyone(args);
  const page = await groupIn(language, actor, authority, args.params.key ?? "");
  if (!page) throw notFound();
  const { group } = page;
  const { campaigns, puts } = group.inside ? await campaignsIn(language, actor, authority, group.key) : { campaigns: [], puts: {} };
  const said = group.mine ? await viewsOfMyGroup(actor, group.key) : [];
  return { language, group, campaigns, puts: { ...puts, ...page.puts }, said };
}

/** One group: how it works, when it met, what it works for and what it says. A closed group shows its name. */
export default function Group() {
  const { group, campaigns, puts, said, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("forums");
  const to = paths.young(language);
  const { inside } = group;
  const titles = campaigns.map((campaign) => ({ campaign, title: shownIn(language, puts, campaignText(campaign, "title", campaign.title)) }));
  return (
    <>
      <BackLink href={to.groups}>{t("young.title")}</BackLink>
      <GroupTitle group={group} puts={puts} language={language} />
      {group.mine ? <p>{t("young.mine")}</p> : null}
      {inside ? (
        <>
          <Card title={t("young.met")}>
            <p>{periodWords(inside.period, t, language)}</p>
            {metWords(inside.met, t).length === 0 ? <p>{t("young.notMet")}</p> : null}
            <ul>
              {metWords(inside.met, t).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
            {inside.next.map((meeting) => (
              <p key={`${meeting.on}-${meeting.kind}`}>{t("young.next", { date: dayWords(meeting.on, language) })}</p>
            ))}
          </Card>
          <Card title={t("young.campaigns")}>
            {campaigns.length === 0 ? <p>{t("young.noCampaigns")}</p> : null}
            <ul>
              {titles.map(({ campaign, title }) => (
                <li key={campaign.id}>
                  <a href={to.campaign(campaign.key)}>
                    <InWords shown={title} />
                  </a>
                </li>
              ))}
            </ul>
            <SomePut texts={titles.map(({ title }) => title)} language={language} />
          </Card>
          {group.mine ? (
            <Card title={t("young.said")}>
              <p>{said.length === 0 ? t("young.noneSaid") : t("young.saidLead")}</p>
              {said.map((view) => (
                <AsOthersSee key={view.id} shown={view.shown} lang={view.language} />
              ))}
            </Card>
          ) : null}
          {inside.statements.length > 0 ? (
            <Card title={t("young.statements")}>
              {inside.statements.map((statement) => (
                <Quote key={statement.id} lang={statement.language} dir="auto">
                  {statement.words}
                </Quote>
              ))}
            </Card>
          ) : null}
        </>
      ) : (
        <Notice tone="calm" title={t("young.closed")}>
          <p>{t("young.closedLead")}</p>
        </Notice>
      )}
      <p>
        <a href={to.join}>{t("young.join")}</a>
      </p>
    </>
  );
}
