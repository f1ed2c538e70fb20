import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { orRefused, refuse } from "~/platform/refusal";
import { writeWhy } from "./inside/concern-store.server";

export type Explained = { ok: true } | { ok: false; why: "not-found" };

/** Who raised a concern adds why, once, in their own words. Raising never waits for it. */
export async function explainConcern(actor: StaffActor, concernId: string, why: string): Promise<Explained> {
  return orRefused<Explained, Explained & { ok: false }>(() =>
    change(actor, "concern.explained", concernId, async (tx) => {
      const written = await writeWhy(tx, actor.authorityId, concernId, actor.personId, why);
      return written ? { ok: true as const } : refuse({ ok: false, why: "not-found" });
    }),
  );
}
