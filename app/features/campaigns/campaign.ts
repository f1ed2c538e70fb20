/** What a group works for. Pure. */
export const campaignStates = ["idea", "voted", "started", "finished"] as const;
export type CampaignState = (typeof campaignStates)[number];

/** The part of an address that stands for a campaign: its title in small letters, with a few random ones so that two differ. */
export function campaignKey(title: string, random: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 50)
    .replace(/-$/, "");
  return [plain, random.slice(0, 5)].filter(Boolean).join("-");
}
