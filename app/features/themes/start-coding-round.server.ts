import { randomInt } from "node:crypto";
import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { sentTwiceSince } from "~/platform/sent-twice";
import { factsOf } from "../views/own-view.server";
import { canSee } from "../views/policy";
import { sameRound, staffWithRoles, viewsToSample, writeRound } from "./inside/coding-store.server";
import { canKeep } from "./policy";

export type RoundStarted = { ok: true; id: string } | { ok: false; why: "not-yours" | "not-two" | "not-found" | "too-few" };

const newest = 5000;

/**
 * Two people theme the same views, drawn by chance from the newest, each without seeing what the other chooses. Only views
 * that both may read are drawn; fewer than asked for when there are no more, and none at all below two.
 */
export async function startCodingRound(actor: StaffActor, round: { firstId: string; secondId: string; size: number }): Promise<RoundStarted> {
  if (!canKeep(actor)) return { ok: false, why: "not-yours" };
  const { authorityId, personId } = actor;
  const { firstId, secondId, size } = round;
  if (firstId === secondId) return { ok: false, why: "not-two" };
  const id = newId();
  return orRefused<RoundStarted, RoundStarted>(() =>
    change(actor, "coding-round.started", id, async (tx) => {
      const able = (await staffWithRoles(tx, authorityId)).map((person) => person.actor).filter(canKeep);
      const coders = [firstId, secondId].map((coder) => able.find((person) => person.personId === coder));
      if (coders.some((coder) => coder === undefined)) return refuse({ ok: false, why: "not-found" } satisfies RoundStarted);
      const views = (await viewsToSample(tx, authorityId, newest)).filter((view) =>
        coders.every((coder) => coder && canSee(coder, factsOf(view), "reading").may),
      );
      if (views.length < 2) return refuse({ ok: false, why: "too-few" } satisfies RoundStarted);
      const drawn = byChance(views, size).map((view) => view.id);
      const before = await sameRound(tx, { authorityId, firstId, secondId, startedById: personId }, drawn.length, sentTwiceSince(now()));
      if (before) return refuse({ ok: true, id: before } satisfies RoundStarted);
      await writeRound(tx, { authorityId, id, firstId, secondId, startedById: personId, startedAt: now() }, drawn);
      return { ok: true as const, id };
    }),
  );
}

/** So many of them, each as likely as any other. */
function byChance<One>(all: readonly One[], many: number): One[] {
  const left = [...all];
  return Array.from({ length: Math.min(many, left.length) }, () => left.splice(randomInt(left.length), 1)).flat();
}
