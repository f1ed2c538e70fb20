import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { afterThe, now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { type ActionWords, actionById, writeActionState } from "./inside/ask-store.server";
import { canActOn } from "./policy";

export type ActionUpdated = { ok: true } | { ok: false; why: "role" | "not-found" | "someone-changed" };

/**
 * Says anew how far an action is. The state before stays on record with who changed it and when: a date can slip, not vanish.
 * Never over a state that its maker did not see (`saw`, from the page): of two at the same moment the second is told.
 */
export async function updateAction(
  actor: StaffActor,
  askId: string,
  actionId: string,
  { saw, ...next }: ActionWords & { saw?: string },
): Promise<ActionUpdated> {
  const { authorityId } = actor;
  const action = await actionById(authorityId, askId, actionId);
  if (!action) return { ok: false, why: "not-found" };
  const allowed = canActOn(actor, action);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const someone = { ok: false, why: "someone-changed" } satisfies ActionUpdated;
  if (saw !== action.at.toISOString()) return someone;
  const { state, byOn, why, nextStep } = next;
  return orRefused<ActionUpdated, ActionUpdated>(() =>
    change(actor, "action.updated", actionId, async (tx) => {
      const written = await writeActionState(tx, action, { state, byOn, why, nextStep }, { id: actor.personId, at: afterThe(action.at, now()) });
      return written ? { ok: true as const } : refuse(someone);
    }),
  );
}
