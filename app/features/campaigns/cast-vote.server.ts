import type { MemberActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { ballotById, hasVoted, membershipOf, writeVote } from "./inside/ballot-store.server";
import { canVote } from "./policy";

export type VoteCast = { ok: true } | { ok: false; why: "not-found" | "voted" | "closed" | "not-open" | "no-such-option" };

/**
 * A member votes, once, in secret: that they voted and what was voted are written together and kept apart (see
 * writeVote). The event says that somebody voted, not who. Whoever may not vote at all gets "not found".
 */
export async function castVote(actor: MemberActor, ballotId: string, optionId: string): Promise<VoteCast> {
  const { authorityId, personId } = actor;
  const ballot = await ballotById(authorityId, ballotId);
  if (!ballot) return { ok: false, why: "not-found" };
  const membership = await membershipOf(authorityId, ballot.groupId, personId);
  const allowed = canVote(ballot, membership, await hasVoted(authorityId, ballotId, personId), now());
  if (!allowed.may) return { ok: false, why: allowed.why === "not-a-member" ? "not-found" : allowed.why };
  const nobodyNamed = { kind: "system", authorityId } as const;
  return orRefused<VoteCast, VoteCast>(() =>
    change(nobodyNamed, "ballot.voted", ballotId, async (tx) => {
      const written = await writeVote(tx, { authorityId, ballotId, personId, optionId, at: now() });
      if (written !== "written") refuse({ ok: false, why: written === "not-a-member" ? "not-found" : written } satisfies VoteCast);
      return { ok: true };
    }),
  );
}
