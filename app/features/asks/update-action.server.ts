import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { type ActionWords, actionById, writeActionState } from "./inside/ask-store.server";
import { canAct } from "./policy";

export type ActionUpdated = { ok: true } | { ok: false; why: "role" | "not-found" };

/** Says anew how far an action is. The state before stays on record with who changed it and when: a date can slip, not vanish. */
export async function updateAction(actor: StaffActor, askId: string, actionId: string, next: ActionWords): Promise<ActionUpdated> {
  const allowed = canAct(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  const action = await actionById(authorityId, askId, actionId);
  if (!action) return { ok: false, why: "not-found" };
  const { state, byOn, why, nextStep } = next;
  const at = now();
  await change(actor, "action.updated", actionId, async (tx) => {
    await writeActionState(tx, { authorityId, id: actionId }, { state, byOn, why, nextStep }, { id: actor.personId, at });
  });
  return { ok: true };
}
