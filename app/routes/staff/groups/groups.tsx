import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { staffGroupsPage } from "~/features/forums/pages.server";
import { metWords, periodWords, rhythmWords } from "~/features/forums/ui/group-words";
import { paths } from "~/paths";
import { staff } from "~/platform/door.server";
import { Said } from "~/ui/marks/said";
import { EmptyState } from "~/ui/staff/empty-state";
import { PageHead } from "~/ui/staff/page-head";
import { Table } from "~/ui/staff/table";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language, t } = await staff(args, "groups.run");
  return { title: t("forums")("staff.title"), language, groups: await staffGroupsPage(authority) };
}

export default function StaffGroups() {
  const { groups, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("forums");
  return (
    <>
      <PageHead title={t("staff.title")} lead={t("staff.lead")} />
      {groups.length === 0 ? (
        <EmptyState title={t("staff.empty")}>
          <p>{t("staff.emptyLead")}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t("staff.title")}
          captionHidden
          columns={[
            { key: "name", label: t("staff.name") },
            { key: "rhythm", label: t("staff.rhythm") },
            { key: "met", label: t("staff.met") },
          ]}
          rows={groups.map((group) => ({
            id: group.key,
            rowHeader: "name",
            cells: {
              name: (
                <>
                  <a href={paths.staff.group(group.key)}>
                    <Said>{group.name}</Said>
                  </a>
                  {group.closed ? ` · ${t("staff.closed")}` : ""}
                </>
              ),
              rhythm: rhythmWords(group.rhythm, t),
              met: (
                <>
                  {metWords(group.met, t).join(", ") || t("staff.notMet")}
                  <p className="hint">{periodWords(group.period, t, language)}</p>
                </>
              ),
            },
          }))}
        />
      )}
    </>
  );
}
