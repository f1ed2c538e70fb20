import { type BallotTimes, isClosed, isOpen } from "./ballot";

/** What a group works for. Pure. */
export const campaignStates = ["idea", "voted", "started", "finished"] as const;
export type CampaignState = (typeof campaignStates)[number];

/**
 * Where a campaign stands, as every page and list says it: voting while a vote is open; its group has voted on an idea as soon as a
 * vote is over, whether somebody closed it or its time came.
 */
export function stateNow({ state, ballots }: { readonly state: CampaignState; readonly ballots: readonly BallotTimes[] }, at: Date): CampaignState | "voting" {
  if (ballots.some((ballot) => isOpen(ballot, at))) return "voting";
  return state === "idea" && ballots.some((ballot) => isClosed(ballot, at)) ? "voted" : state;
}

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
