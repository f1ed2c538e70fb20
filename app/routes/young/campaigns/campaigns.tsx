import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { campaignText } from "~/features/campaigns/campaign-texts";
import { campaignsIn } from "~/features/campaigns/in-language.server";
import { groupName } from "~/features/forums/group-texts";
import { shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { SomePut } from "~/features/published/ui/put-label";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { Door, DoorList } from "~/ui/young/door";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language } = await anyone(args);
  return { language, ...(await campaignsIn(language, actor, authority)) };
}

export default function Campaigns() {
  const { campaigns, puts, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("campaigns");
  const to = paths.young(language);
  const listed = campaigns.map((campaign) => ({
    campaign,
    title: shownIn(language, puts, campaignText(campaign, "title", campaign.title)),
    group: shownIn(language, puts, groupName(campaign.group)),
  }));
  return (
    <>
      <BackLink href={to.home}>{t("back")}</BackLink>
      <PageTitle lead={t("young.lead")}>{t("young.title")}</PageTitle>
      {campaigns.length === 0 ? (
        <EmptyState title={t("young.empty")}>
          <p>{t("young.emptyLead")}</p>
        </EmptyState>
      ) : (
        <DoorList>
          {listed.map(({ campaign, title, group }) => (
            <Door
              key={campaign.id}
              href={to.campaign(campaign.key)}
              icon="vote"
              title={<InWords shown={title} />}
              hint={
                <>
                  <InWords shown={group} /> · {t(`state.${campaign.state}`)}
                </>
              }
            />
          ))}
        </DoorList>
      )}
      <SomePut texts={listed.flatMap(({ title, group }) => [title, group])} language={language} />
    </>
  );
}
