import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { sentTwiceSince } from "~/platform/sent-twice";
import { nameOfOwner } from "./inside/action-owner-store.server";
import { type ActionWords, askExists, writeAction } from "./inside/ask-store.server";
import { sameAction } from "./inside/same-again-store.server";
import { canAct } from "./policy";

export type ActionRecorded = { ok: true; id: string } | { ok: false; why: "role" | "not-found" | "owner-gone" };

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
  const id = newId();
  const { what, state, byOn, why, nextStep, ownerId = null } = action;
  return orRefused<ActionRecorded, ActionRecorded>(() =>
    change(actor, "action.recorded", id, async (tx) => {
      const owner = ownerId ? await nameOfOwner(tx, authorityId, ownerId) : action.ownerName;
      if (owner === null) return refuse({ ok: false, why: "owner-gone" } satisfies ActionRecorded);
      const told = { authorityId, askId, what, ownerName: owner, ownerId, state, byOn, why, nextStep };
      const before = await sameAction(tx, told, sentTwiceSince(now()));
      if (before) return refuse({ ok: true, id: before } satisfies ActionRecorded);
      await writeAction(tx, { ...told, id, at: now() });
      return { ok: true as const, id };
    }),
  );
}
