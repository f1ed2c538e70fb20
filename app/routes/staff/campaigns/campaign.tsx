import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { staffCampaignPage } from "~/features/campaigns/pages.server";
import { ResultWords } from "~/features/campaigns/ui/result-words";
import { inOtherLanguages } from "~/features/translations/published-pages.server";
import { InOtherLanguages } from "~/features/translations/ui/in-other-languages";
import { paths } from "~/paths";
import { notFound, staff } from "~/platform/door.server";
import { dayWords } from "~/platform/i18n/day-words";
import { Said } from "~/ui/marks/said";
import { LinkButton } from "~/ui/staff/button";
import { Facts } from "~/ui/staff/facts";
import { PageHead } from "~/ui/staff/page-head";
import { Panel } from "~/ui/staff/panel";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { actor, authority, language, t } = await staff(args, "campaigns.run");
  const campaign = await staffCampaignPage(actor, authority, args.params.id ?? "");
  if (!campaign) throw notFound();
  const inOthers = await inOtherLanguages(actor, authority, "campaign", campaign.id);
  const votesInOthers = await Promise.all(campaign.votes.map(({ id }) => inOtherLanguages(actor, authority, "ballot", id)));
  return { title: t("campaigns")("young.one"), language, campaign, inOthers, votesInOthers };
}

/** One campaign for the worker who runs it. What was voted stays hidden until the vote closes. */
export default function StaffCampaign() {
  const { campaign, language, inOthers, votesInOthers } = useLoaderData<typeof loader>();
  const { t } = useTranslation("campaigns");
  const open = (
    <LinkButton href={paths.staff.ballotNew(campaign.id)} variant="press" icon="vote">
      {t("ballot.new")}
    </LinkButton>
  );
  return (
    <>
      <PageHead
        title={<Said>{campaign.title}</Said>}
        lead={campaign.why ? <Said>{campaign.why}</Said> : undefined}
        actions={open}
        back={{ href: paths.staff.campaigns, label: t("staff.title") }}
      />
      <Facts
        rows={[
          { key: t("group.label"), value: <Said>{campaign.group.name}</Said> },
          { key: t("staff.state"), value: t(`state.${campaign.state}`) },
          { key: t("ask.label"), value: campaign.askId ? <a href={paths.staff.ask(campaign.askId)}>{t("ask.open")}</a> : t("ask.none") },
        ]}
      />
      {campaign.votes.length === 0 ? <p>{t("ballot.none")}</p> : null}
      {campaign.votes.map((vote) => (
        <Panel
          key={vote.id}
          title={<Said>{vote.question}</Said>}
          actions={vote.closed ? undefined : <LinkButton href={paths.staff.ballotClose(vote.id)}>{t("ballot.close")}</LinkButton>}
        >
          {vote.result ? (
            <ResultWords result={vote.result} closesOn={dayWords(vote.closesOn, language)} wasUntil={vote.wasUntil && dayWords(vote.wasUntil, language)} />
          ) : (
            <>
              <p>{t("vote.open", { date: dayWords(vote.closesOn, language) })}</p>
              <p>
                {vote.turnout === null ? t("ballot.turnoutFew", { voters: vote.voters }) : t("ballot.turnout", { turnout: vote.turnout, voters: vote.voters })}
              </p>
              <p>{t("ballot.hidden")}</p>
            </>
          )}
        </Panel>
      ))}
      <InOtherLanguages found={inOthers} of={campaign.votes.length > 0 ? campaign.title : undefined} />
      {campaign.votes.map((vote, at) => (
        <InOtherLanguages key={vote.id} found={votesInOthers[at] ?? null} of={vote.question} />
      ))}
    </>
  );
}
