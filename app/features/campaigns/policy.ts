import type { Actor } from "~/platform/actor";
import { may } from "~/platform/who-may";
import { type BallotTimes, isClosed, isOpen, isVoter } from "./ballot";

/** Starting campaigns, opening and closing votes. */
export function canRunCampaign(actor: Actor): boolean {
  return actor.kind === "staff" && may(actor.roles, "campaigns.run");
}

export type MayVote = { readonly may: true } | { readonly may: false; readonly why: "not-a-member" | "not-open" | "closed" | "voted" };

/** A member of the group votes once, while it is open. */
export function canVote(
  ballot: BallotTimes,
  membership: { readonly joinedAt: Date; readonly leftAt: Date | null } | null,
  hasVoted: boolean,
  at: Date,
): MayVote {
  if (!membership || !isVoter(membership, ballot)) return { may: false, why: "not-a-member" };
  // Who has voted is told so also after the end: their vote counts.
  if (hasVoted) return { may: false, why: "voted" };
  if (isClosed(ballot, at)) return { may: false, why: "closed" };
  return isOpen(ballot, at) ? { may: true } : { may: false, why: "not-open" };
}

/** What a vote came to is hidden from everyone, staff too, until it closes. */
export function canSeeResult(ballot: BallotTimes, at: Date): boolean {
  return isClosed(ballot, at);
}
