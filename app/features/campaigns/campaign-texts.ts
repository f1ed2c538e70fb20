import { writtenIn } from "~/platform/i18n/written-in";
import type { PublishedText } from "../published/published-text";

type Told = { readonly id: string; readonly title: string; readonly why: string | null };

export const campaignText = ({ id }: Pick<Told, "id">, part: "title" | "why", words: string): PublishedText => ({
  kind: "campaign",
  id,
  part,
  words,
  language: writtenIn(words),
});

/** What a campaign is called and why it is, as whoever may know of it reads it. */
export function textsOfCampaign(campaign: Told): PublishedText[] {
  const title = campaignText(campaign, "title", campaign.title);
  return campaign.why ? [title, campaignText(campaign, "why", campaign.why)] : [title];
}
