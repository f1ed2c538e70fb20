import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { myChannel } from "~/features/messages/my-channel.server";
import { ChosenWay } from "~/features/messages/ui/chosen-way";
import { paths } from "~/paths";
import { member } from "~/platform/door.server";
import { BackLink } from "~/ui/young/back-link";
import { Door, DoorList } from "~/ui/young/door";
import { PageTitle } from "~/ui/young/page-title";

export async function loader(args: LoaderFunctionArgs) {
  const { actor, language } = await member(args);
  const done = new URL(args.request.url).searchParams.get("done");
  return { language, mine: await myChannel(actor, language), done };
}

/** How a member hears that something new is here. Nothing is chosen for them. */
export default function MyMessages() {
  const { mine, language, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("messages");
  const to = paths.young(language);
  return (
    <>
      <BackLink href={to.mine}>{t("people:mine.title")}</BackLink>
      <PageTitle lead={t("mine.lead")}>{t("mine.title")}</PageTitle>
      <ChosenWay mine={mine} done={done} to={{ tryIt: to.mineMessagesTry, stop: to.mineMessagesStop }} />
      <h2>{t(mine.now ? "mine.other" : "mine.pick")}</h2>
      <DoorList>
        {mine.ways.map((way) => (
          <Door key={way} href={to.mineMessagesBy(way)} icon="hear" title={t(`way.${way}.label`)} hint={t(`way.${way}.hint`)} />
        ))}
      </DoorList>
    </>
  );
}
