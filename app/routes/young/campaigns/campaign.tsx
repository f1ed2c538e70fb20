import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askWords } from "~/features/asks/ui/ask-words";
import { campaignText } from "~/features/campaigns/campaign-texts";
import { campaignIn } from "~/features/campaigns/in-language.server";
import { shownIn } from "~/features/published/published-text";
import { InWords } from "~/features/published/ui/in-words";
import { PutLabel } from "~/features/published/ui/put-label";
import { paths } from "~/paths";
import { anyone, notFound } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import type { PageHandle } from "~/root";
import { AskCard } from "~/ui/young/ask-card";
import { BackLink } from "~/ui/young/back-link";
import { BigLink, ButtonRow } from "~/ui/young/big-button";
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
  return (
    <>
      <BackLink href={to.campaigns}>{t("young.title")}</BackLink>
      <PageTitle caption={campaign.group.name} lead={t(`state.${campaign.state}`)}>
        <InWords shown={title} />
      </PageTitle>
      {why ? (
        <p lang={why.lang} dir={why.dir}>
          {why.words}
        </p>
      ) : null}
      <PutLabel texts={[title, why]} language={language} />
      {campaign.ask ? (
        <AskCard title={t("young.ask")} {...askWords(campaign.ask, t, language, puts)} />
      ) : (
        <Card title={t("young.ask")}>
          <p>{t("young.noAsk")}</p>
        </Card>
      )}
      {campaign.votes.map((vote) => (
        <Card key={vote.id} title={t("vote.title")}>
          <p dir="auto">{vote.question}</p>
          {vote.closed ? (
            <>
              <p>{vote.outcome === "nobody-voted" ? t("result.nobody") : t(`result.${vote.outcome}`)}</p>
              <ul>
                {vote.first.map((words) => (
                  <li key={words}>
                    <strong dir="auto">{words}</strong>
                  </li>
                ))}
              </ul>
              <p className="hint">{t("result.closed", { date: dayWords(vote.closesOn, language) })}</p>
            </>
          ) : (
            <p>{t("vote.open", { date: dayWords(vote.closesOn, language) })}</p>
          )}
          {vote.isMine ? (
            <ButtonRow>
              <BigLink href={to.ballot(vote.id)} tone="plain" icon="vote">
                {vote.closed ? t("vote.see") : t("vote.go")}
              </BigLink>
            </ButtonRow>
          ) : null}
          {vote.isMine || vote.closed ? null : <p className="hint">{t("vote.membersOnly")}</p>}
        </Card>
      ))}
    </>
  );
}
