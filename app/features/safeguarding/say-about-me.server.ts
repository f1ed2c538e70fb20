import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { type Established, establishFacts } from "./establish-facts.server";
import { readConcern } from "./inside/concern-store.server";
import { type StepTaken, takeStep } from "./inside/take-step.server";

/**
 * A lead whose own name stands in the words says that it is not about them, and that they have seen it. It is on record under their
 * name for the others, who are alerted until one of them has acknowledged it too.
 */
export async function sayNotAboutMe(actor: StaffActor, concernId: string): Promise<StepTaken> {
  const taken = await takeStep(actor, "concern.disclaimed", concernId, "acknowledged");
  if (taken.ok || taken.why !== "acknowledged-already") return taken;
  await change(actor, "concern.disclaimed", concernId, async () => undefined);
  return { ok: true };
}

/** It is about them, or may be, which says nothing else of what is known: from then on they and their line see nothing of it, and the others are alerted. */
export async function sayAboutMe(actor: StaffActor, concernId: string): Promise<Established> {
  const concern = await readConcern(actor.authorityId, concernId);
  if (!concern) return { ok: false, why: "not-found" };
  const { possibleOffence, aboutAdult } = concern;
  return establishFacts(actor, concernId, { possibleOffence, aboutAdult, about: [actor.personId] }, "concern.recused");
}
