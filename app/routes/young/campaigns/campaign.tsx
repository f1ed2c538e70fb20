import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askWords } from "~/features/asks/ui/ask-words";
import { campaignText } from "~/features/campaigns/campaign-texts";
import { campaignIn } from "~/features/campaigns/in-language.server";
import { VoteCard } from "~/features/campaigns/ui/vote-card";
import { groupName } from "~/features/forums/group-texts";
import { shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { PutLabel } from "~/features/published/ui/put-label";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import type { PageHandle } from "~/root";
import { AskCard } from "~/ui/young/ask-card";
import { BackLink } from "~/ui/young/back-link";
import { Card } from "~/ui/young/card";
import { PageTitle } from "~/ui/young/page-title";

export const handle: PageHandle = { aloud: true };

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language } = await anyone(args);
  const page = await campaignIn(language, actor, authority, args.params.key ?? "");
  if (!page) throw notFound();
  return { language, ...page };
}

/** One campaign: asked, did, difference, and what was voted. */
export default function Campaign() {
  const { campaign, puts, language } = useLoaderData<typeof loader>();
  const { t } = useTranslation("campaigns");
  const to = paths.young(language);
  const title = shownIn(language, puts, campaignText(campaign, "title", campaign.title));
  const why = campaign.why ? shownIn(language, puts, campaignText(campaign, "why", campaign.why)) : null;
  const group = shownIn(language, puts, groupName(campaign.group));
  return (
    <>
      <BackLink href={to.campaigns}>{t("young.title")}</BackLink>
      <PageTitle caption={<InWords shown={group} />} lead={t(`state.${campaign.state}`)}>
        <InWords shown={title} />
      </PageTitle>
      {why ? (
        <p lang={why.lang} dir={why.dir}>
          {why.words}
        </p>
      ) : null}
      <PutLabel texts={[group, title, why]} language={language} />
      {campaign.ask ? (
        <AskCard title={t("young.ask")} {...askWords(campaign.ask, t, language, puts)} />
      ) : (
        <Card title={t("young.ask")}>
          <p>{t("young.noAsk")}</p>
        </Card>
      )}
      {campaign.votes.map((vote) => (
        <VoteCard key={vote.id} vote={vote} puts={puts} language={language} />
      ))}
    </>
  );
}
