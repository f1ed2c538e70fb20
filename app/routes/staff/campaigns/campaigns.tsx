import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { campaignsPage } from "~/features/campaigns/pages.server";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, t } = await staff(args, "campaigns.run");
  return { title: t("campaigns")("staff.title"), campaigns: await campaignsPage(actor, authority) };
}

export default function StaffCampaigns() {
  const { campaigns } = useLoaderData<typeof loader>();
  const { t } = useTranslation("campaigns");
  const start = (
    <LinkButton href={paths.staff.campaignNew} variant="press" icon="plus">
      {t("staff.new")}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t("staff.title")} lead={t("staff.lead")} actions={start} />
      {campaigns.length === 0 ? (
        <EmptyState title={t("staff.empty")}>
          <p>{t("staff.emptyLead")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("staff.title")}
          captionHidden
          columns={[
            { key: "title", label: t("title.label") },
            { key: "group", label: t("group.label") },
            { key: "state", label: t("staff.state") },
          ]}
          rows={campaigns.map((campaign) => ({
            id: campaign.id,
            rowHeader: "title",
            cells: {
              title: (
                <a href={paths.staff.campaign(campaign.id)}>
                  <Said>{campaign.title}</Said>
                </a>
              ),
              group: <Said>{campaign.group.name}</Said>,
              state: t(`state.${campaign.state}`),
            },
          }))}
        />
      )}
    </>
  );
}
