import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { groupName } from "~/features/forums/group-texts";
import { groupsIn } from "~/features/forums/in-language.server";
import { rhythmWords } from "~/features/forums/ui/group-words";
import { shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { SomePut } from "~/features/published/ui/put-label";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
import { Door, DoorList } from "~/ui/young/door";
import { EmptyState } from "~/ui/young/empty-state";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  return { language, ...(await groupsIn(language, authority)) };
}

export default function Groups() {
  const { groups, puts, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("forums");
  const to = paths.young(language);
  const names = groups.map((group) => ({ group, name: shownIn(language, puts, groupName(group)) }));
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
          {names.map(({ group, name }) => (
            <Door
              key={group.key}
              href={to.group(group.key)}
              icon="groups"
              title={<InWords shown={name} />}
              hint={group.closed ? t("young.closed") : rhythmWords(group.rhythm, t)}
            />
          ))}
        </DoorList>
      )}
      <SomePut texts={names.map(({ name }) => name)} language={language} />
      <ButtonRow>
        <BigLink href={to.join} tone="plain">
          {t("young.join")}
        </BigLink>
      </ButtonRow>
    </>
  );
}
