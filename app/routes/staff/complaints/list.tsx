import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { complaintsPage } from "~/features/complaints/pages.server";
import { ComplaintTable } from "~/features/complaints/ui/complaint-table";
import { staff } from "~/platform/door.server";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "complaints.read");
  return { title: t("complaints")("staff.title"), language, page: await complaintsPage(actor, authority) };
}

/** The complaints room: what is owed first, by its day. No words stand here. */
export default function Complaints() {
  const { page, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("complaints");
  return (
    <>
      <PageHead title={t("staff.title")} lead={t("staff.lead")} />
      <Panel title={t("staff.open")}>
        {page.open.length === 0 ? (
          <EmptyState title={t("staff.none")}>
            <p>{t("staff.noneLead")}</p>
          </EmptyState>
        ) : (
          <ComplaintTable caption={t("staff.open")} rows={page.open} language={language} />
        )}
      </Panel>
      {page.closed.length > 0 ? (
        <Panel title={t("staff.closed")}>
          <ComplaintTable caption={t("staff.closed")} rows={page.closed} language={language} />
        </Panel>
      ) : null}
    </>
  );
}
