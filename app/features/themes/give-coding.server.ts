import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { type Coder, cannotGoOn } from "./coding-round";
import { roundById, staffWithRoles, viewsToCode, writeCoder } from "./inside/coding-store.server";
import { canKeep } from "./policy";

export type CodingGiven = { ok: true } | { ok: false; why: "not-found" | "goes-on" | "not-two" | "not-readable" };

/**
 * Gives the place of somebody who has left, or themes no more, to somebody who may read every view of the round that is still there.
 * They begin at the beginning, so that two people are compared and not three; what their predecessor chose is forgotten unseen.
 */
export async function giveCoding(actor: StaffActor, roundId: string, who: Coder, toId: string): Promise<CodingGiven> {
  const { authorityId } = actor;
  const no = (why: Extract<CodingGiven, { ok: false }>["why"]) => refuse({ ok: false, why } satisfies CodingGiven);
  return orRefused<CodingGiven, CodingGiven>(() =>
    change(actor, "coding-round.given", roundId, async (tx) => {
      const round = canKeep(actor) ? await roundById(tx, authorityId, roundId) : null;
      const able = new Map((await staffWithRoles(tx, authorityId)).filter((one) => canKeep(one.actor)).map((one) => [one.actor.personId, one.actor]));
      const to = able.get(toId);
      if (!round || !to) return no("not-found");
      if (!cannotGoOn(round, new Set(able.keys())).includes(who)) return no("goes-on");
      if (toId === (who === "first" ? round.secondId : round.firstId)) return no("not-two");
      const ids = round.items.map((item) => item.viewId);
      const there = (await viewsToCode(authorityId, ids, tx)).map((view) => factsOf(view)).filter((facts) => !facts.withdrawn);
      if (there.some((facts) => !canSee(to, facts, "reading").may)) return no("not-readable");
      await writeCoder(tx, round, who, toId);
      return { ok: true as const };
    }),
  );
}
