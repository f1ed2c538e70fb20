import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { cannotGoOn } from "./coding-round";
import { roundById, staffWithRoles, writeEnd } from "./inside/coding-store.server";
import { canKeep } from "./policy";

export type RoundEnded = { ok: true } | { ok: false; why: "not-found" | "goes-on" };

/**
 * Ends a round of which one of the two has left or themes no more: what both had chosen for by then is compared, and what is
 * missing is told with it. A round that both can finish goes on: nobody sees a choice of the other early.
 */
export async function endCodingRound(actor: StaffActor, roundId: string): Promise<RoundEnded> {
  const { authorityId, personId } = actor;
  return orRefused<RoundEnded, RoundEnded>(() =>
    change(actor, "coding-round.ended", roundId, async (tx) => {
      const round = canKeep(actor) ? await roundById(tx, authorityId, roundId) : null;
      if (!round) return refuse({ ok: false, why: "not-found" } satisfies RoundEnded);
      const able = (await staffWithRoles(tx, authorityId)).filter((person) => canKeep(person.actor));
      if (cannotGoOn(round, new Set(able.map((person) => person.actor.personId))).length === 0)
        return refuse({ ok: false, why: "goes-on" } satisfies RoundEnded);
      await writeEnd(tx, round, { endedAt: now(), endedById: personId });
      return { ok: true as const };
    }),
  );
}
