import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { groupsPage } from "~/features/forums/pages.server";
import { rhythmWords } from "~/features/forums/ui/group-words";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Door, DoorList } from "~/ui/young/door";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  return { language, groups: await groupsPage(authority) };
}

export default function Groups() {
  const { groups, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("forums");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.home}>{t("back")}</BackLink>
      <PageTitle lead={t("young.lead")}>{t("young.title")}</PageTitle>
      {groups.length === 0 ? (
        <EmptyState title={t("young.empty")}>
          <p>{t("young.emptyLead")}</p>
        </EmptyState>
      ) : (
        <DoorList>
          {groups.map((group) => (
            <Door
              key={group.key}
              href={to.group(group.key)}
              icon="groups"
              title={group.name}
              hint={group.closed ? t("young.closed") : rhythmWords(group.rhythm, t)}
            />
          ))}
        </DoorList>
      )}
      <ButtonRow>
        <BigLink href={to.join} tone="plain">
          {t("young.join")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
