import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { nameOfOwner, writeOwner } from "./inside/action-owner-store.server";
import { actionById } from "./inside/ask-store.server";
import { canAct } from "./policy";

export type ActionGiven = { ok: true } | { ok: false; why: "role" | "not-found" | "owner-gone" };

/** Somebody else does what was promised: its day and state stay. Young people read the new name wherever they read the promise. */
export async function giveAction(actor: StaffActor, action: { askId: string; id: string }, to: { ownerName: string; ownerId?: string }): Promise<ActionGiven> {
  const allowed = canAct(actor);
  if (!allowed.may) return { ok: false, why: allowed.why };
  const { authorityId } = actor;
  if (!(await actionById(authorityId, action.askId, action.id))) return { ok: false, why: "not-found" };
  return orRefused<ActionGiven, ActionGiven>(() =>
    change(actor, "action.given", action.id, async (tx) => {
      const named = to.ownerId ? await nameOfOwner(tx, authorityId, to.ownerId) : to.ownerName;
      if (named === null) return refuse({ ok: false, why: "owner-gone" } satisfies ActionGiven);
      const written = await writeOwner(tx, { authorityId, ...action }, { ownerName: named, ownerId: to.ownerId ?? null });
      return written ? { ok: true as const } : refuse({ ok: false, why: "not-found" } satisfies ActionGiven);
    }),
  );
}
