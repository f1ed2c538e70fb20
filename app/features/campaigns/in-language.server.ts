import type { Actor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import type { Language } from "~/platform/i18n/languages";
import { textsOfAsk } from "../asks/ask-texts";
import { putInto } from "../published/put-into.server";
import { textsOfCampaign } from "./campaign-texts";
import { campaignPage, campaignsPage } from "./pages.server";

/** Every campaign that this reader may know of, or a group's, with what was put into the language of the page. */
export async function campaignsIn(language: Language, actor: Actor, authority: AuthorityFacts, groupKey?: string) {
  const all = await campaignsPage(actor, authority);
  const campaigns = groupKey ? all.filter(({ group }) => group.key === groupKey) : all;
  return { campaigns, puts: await putInto(authority.id, language, campaigns.flatMap(textsOfCampaign)) };
}

/** One campaign with its Ask, in the same way. Null where `campaignPage` gives none. */
export async function campaignIn(language: Language, actor: Actor, authority: AuthorityFacts, key: string) {
  const campaign = await campaignPage(actor, authority, key);
  if (!campaign) return null;
  const texts = [...textsOfCampaign(campaign), ...(campaign.ask ? textsOfAsk(campaign.ask) : [])];
  return { campaign, puts: await putInto(authority.id, language, texts) };
}
