import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { campaignsPage } from "~/features/campaigns/pages.server";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { Door, DoorList } from "~/ui/young/door";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language } = await anyone(args);
  return { language, campaigns: await campaignsPage(actor, authority) };
}

export default function Campaigns() {
  const { campaigns, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("campaigns");
  const to = paths.young(language);
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
          {campaigns.map((campaign) => (
            <Door
              key={campaign.id}
              href={to.campaign(campaign.key)}
              icon="vote"
              title={campaign.title}
              hint={`${campaign.group.name} · ${campaign.voting ? t("young.voting") : t(`state.${campaign.state}`)}`}
            />
          ))}
        </DoorList>
      )}
    </>
  );
}
