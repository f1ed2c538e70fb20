import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { isClosed } from "./ballot";
import { ballotById, writeClosing } from "./inside/ballot-store.server";
import { moveCampaign } from "./inside/campaign-store.server";
import { canRunCampaign } from "./policy";

export type BallotClosed = { ok: true; campaignId: string | null } | { ok: false; why: "role" | "not-found" };

/** A worker closes a vote; from now on its result can be seen and nobody can vote. It cannot be opened again. */
export async function closeBallot(actor: StaffActor, ballotId: string): Promise<BallotClosed> {
  if (!canRunCampaign(actor)) return { ok: false, why: "role" };
  const { authorityId, personId } = actor;
  const ballot = await ballotById(authorityId, ballotId);
  if (!ballot) return { ok: false, why: "not-found" };
  const { campaignId } = ballot;
  // A second closing changes nothing, nor one after its time: it closed then.
  const closed: BallotClosed = { ok: true, campaignId };
  if (isClosed(ballot, now())) return closed;
  return orRefused<BallotClosed, BallotClosed>(() =>
    change(actor, "ballot.closed", ballotId, async (tx) => {
      if (!(await writeClosing(tx, { authorityId, id: ballotId }, { closedAt: now(), closedById: personId }))) refuse(closed);
      if (campaignId) await moveCampaign(tx, authorityId, campaignId, "idea", "voted");
      return closed;
    }),
  );
}
