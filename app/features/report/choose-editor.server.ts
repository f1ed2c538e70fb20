import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { orRefused, refuse } from "~/platform/refusal";
import { membersToChoose, writeEditor } from "./inside/life-store.server";
import { canMake } from "./policy";

export type Chosen = { ok: true } | { ok: false; why: "role" | "not-found" };

/** A worker chooses a member of a group as a young editor, or lets them go. It counts from the member's next request on. */
export async function chooseEditor(actor: Actor, personId: string, chosen: boolean): Promise<Chosen> {
  if (actor.kind !== "staff" || !canMake(actor)) return { ok: false, why: "role" };
  const { authorityId } = actor;
  if (!(await membersToChoose(authorityId)).some((one) => one.id === personId)) return { ok: false, why: "not-found" };
  // Chosen twice is chosen once.
  const asItWas: Chosen = { ok: true };
  return orRefused<Chosen, Chosen>(() =>
    change(actor, chosen ? "editor.chosen" : "editor.released", personId, async (tx) => {
      if (!(await writeEditor(tx, authorityId, personId, chosen, now()))) refuse(asItWas);
      return { ok: true };
    }),
  );
}
