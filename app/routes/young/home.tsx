import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { WatchedLine } from "~/features/safeguarding/ui/watched-line";
import { watchedNow } from "~/features/safeguarding/watched-now.server";
import { EasyPart } from "~/features/translations/ui/easy-part";
import { paths } from "~/paths";
import { anyone } from "~/platform/door.server";
import { Door, DoorList } from "~/ui/young/door";
import { Marked, PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { authority, language } = await anyone(args);
  return { language, watched: await watchedNow(authority) };
}

export default function Home() {
  const { language, watched } = useLoaderData<typeof loader>();
  const { t } = useTranslation("views");
  const to = paths.young(language);
  return (
    <>
      <PageTitle lead={t("home.lead")}>
        {t("home.titleStart")} <Marked>{t("home.titleMarked")}</Marked>
      </PageTitle>
      <EasyPart of="home" language={language} />
      <DoorList>
        <Door main href={to.say} icon="say" title={t("home.say.title")} hint={t("home.say.hint")} />
        <Door href={to.back} icon="eye" title={t("home.back.title")} hint={t("home.back.hint")} />
        <Door href={to.changed} icon="hear" title={t("home.changed.title")} hint={t("home.changed.hint")} />
        <Door href={to.words} icon="words" title={t("home.words.title")} hint={t("home.words.hint")} />
        <Door href={to.campaigns} icon="vote" title={t("home.campaigns.title")} hint={t("home.campaigns.hint")} />
        <Door href={to.promises} icon="promises" title={t("home.promises.title")} hint={t("home.promises.hint")} />
        <Door href={to.putRight} icon="look" title={t("complaints:home.door")} hint={t("complaints:home.doorHint")} />
        <Door href={to.reports} icon="report" title={t("making:list.title")} hint={t("making:list.lead")} />
        <Door href={to.groups} icon="groups" title={t("home.groups.title")} hint={t("home.groups.hint")} />
      </DoorList>
      <WatchedLine watched={watched} />
    </>
  );
}
