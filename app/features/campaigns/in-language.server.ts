import type { Actor, MemberActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import type { Language } from "~/platform/i18n/languages";
import { textsOfAsk } from "../asks/ask-texts";
import { groupName } from "../forums/group-texts";
import { putInto } from "../published/put-into.server";
import { questionText, textsOfBallot } from "./ballot-texts";
import { textsOfCampaign } from "./campaign-texts";
import { ballotPage, campaignPage, campaignsPage, votesWaiting } from "./pages.server";

/** Every campaign that this reader may know of, or a group's, with what was put into the language of the page. */
export async function campaignsIn(language: Language, actor: Actor, authority: AuthorityFacts, groupKey?: string) {
  const all = await campaignsPage(actor, authority);
  const campaigns = groupKey ? all.filter(({ group }) => group.key === groupKey) : all;
  return {
    campaigns,
    puts: await putInto(
      authority.id,
      language,
      campaigns.flatMap((one) => [...textsOfCampaign(one), groupName(one.group)]),
    ),
  };
}

/** One campaign with its Ask and its votes, in the same way. Null where `campaignPage` gives none. */
export async function campaignIn(language: Language, actor: Actor, authority: AuthorityFacts, key: string) {
  const campaign = await campaignPage(actor, authority, key);
  if (!campaign) return null;
  const { ask, votes, group } = campaign;
  const asking = ask ? [...textsOfAsk(ask), ...ask.groups.map(groupName)] : [];
  const texts = [groupName(group), ...textsOfCampaign(campaign), ...asking, ...votes.flatMap((vote) => textsOfBallot(vote, vote.first))];
  return { campaign, puts: await putInto(authority.id, language, texts) };
}

/** One vote for a member of its group, with its question and what can be chosen in the same way. Null where `ballotPage` gives none. */
export async function ballotIn(language: Language, actor: MemberActor, authority: AuthorityFacts, id: string) {
  const ballot = await ballotPage(actor, authority, id);
  return ballot && { ballot, puts: await putInto(authority.id, language, [groupName(ballot.group), ...textsOfBallot(ballot, ballot.options)]) };
}

/** The votes that wait for this member, each question in the same way. */
export async function votesWaitingIn(language: Language, actor: MemberActor, authority: AuthorityFacts) {
  const votes = await votesWaiting(actor, authority);
  return { votes, puts: await putInto(authority.id, language, votes.map(questionText)) };
}
