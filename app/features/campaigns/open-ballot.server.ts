import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { dayOf, now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { dayAfter, momentAt } from "~/platform/local-time";
import { orRefused, refuse } from "~/platform/refusal";
import { sentTwiceSince } from "~/platform/sent-twice";
import { hasMembers, sameBallot, writeBallot } from "./inside/ballot-store.server";
import { campaignById } from "./inside/campaign-store.server";
import { canRunCampaign } from "./policy";

export type BallotOpened = { ok: true; id: string } | { ok: false; why: "role" | "not-found" | "past" | "no-members" };

/**
 * A worker opens a secret vote among ideas for the members of the campaign's group. It opens now and closes at the end of
 * the given day; rule, options and who may vote do not change after this. The options are written here, by staff: what
 * members write themselves would first have to be read in the inbox. The same form sent twice opens one vote; a group in which
 * nobody could vote opens none.
 */
export async function openBallot(
  actor: StaffActor,
  authority: AuthorityFacts,
  campaignId: string,
  ballot: { question: string; options: readonly string[]; closesOn: string },
): Promise<BallotOpened> {
  if (!canRunCampaign(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  const campaign = await campaignById(authorityId, campaignId);
  if (!campaign) return { ok: false, why: "not-found" };
  const opensAt = now();
  if (ballot.closesOn < dayOf(opensAt, authority.timeZone)) return { ok: false, why: "past" };
  const id = newId();
  const { question, options } = ballot;
  const asked = { authorityId, campaignId, question, closesAt: momentAt(dayAfter(ballot.closesOn), 0, authority.timeZone), openedById: personId };
  return orRefused<BallotOpened, BallotOpened>(() =>
    change(actor, "ballot.opened", id, async (tx) => {
      const before = await sameBallot(tx, asked, options, sentTwiceSince(opensAt));
      if (before) return refuse({ ok: true, id: before } satisfies BallotOpened);
      if (!(await hasMembers(tx, authorityId, campaign.groupId))) return refuse({ ok: false, why: "no-members" } satisfies BallotOpened);
      await writeBallot(tx, { ...asked, id, groupId: campaign.groupId, opensAt }, options);
      return { ok: true as const, id };
    }),
  );
}
