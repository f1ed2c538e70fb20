import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { type ActionWords, askExists, staffByName, writeAction } from "./inside/ask-store.server";
import { canAct } from "./policy";

export type ActionRecorded = { ok: true; id: string } | { ok: false; why: "role" | "not-found" };

/** Records one thing that is done for an Ask: what, who does it, and its honest state (see ask-form: what each state owes). */
export async function recordAction(
  actor: StaffActor,
  askId: string,
  action: ActionWords & { what: string; ownerName: string; ownerId?: string },
): Promise<ActionRecorded> {
  const allowed = canAct(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  if (!(await askExists(authorityId, askId))) return { ok: false, why: "not-found" };
  const owner = action.ownerId ? await staffByName(authorityId, action.ownerId) : null;
  if (action.ownerId && !owner) return { ok: false, why: "not-found" };
  const id = newId();
  const { what, state, byOn, why, nextStep } = action;
  const whose = { ownerName: owner ?? action.ownerName, ownerId: action.ownerId ?? null };
  const at = now();
  await change(actor, "action.recorded", id, async (tx) => {
    await writeAction(tx, { authorityId, id, askId, what, ...whose, state, byOn, why, nextStep, at });
  });
  return { ok: true, id };
}
