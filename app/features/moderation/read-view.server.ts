import type { StaffActor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { orRefused, refuse } from "~/platform/refusal";
import { factsNow } from "../views/facts-now.server";
import { committed, hasRead, viewToModerate, writeReading } from "./inside/moderation-store.server";
import { canRead, type ModerationMayNot } from "./policy";

export type Read = { ok: true; first: boolean } | { ok: false; why: "not-found" | ModerationMayNot };

/** Says that a person opened a view in full, once for each person; its author sees it (R52). Opening it settles nothing. */
export async function readView(actor: StaffActor, viewId: string): Promise<Read> {
  const { authorityId, personId } = actor;
  const read = await committed();
  const view = await viewToModerate(read, authorityId, viewId);
  if (!view) return { ok: false, why: "not-found" };
  const allowed = canRead(actor, await factsNow(read, view));
  if (!allowed.may) return { ok: false, why: allowed.why };
  if (await hasRead(read, authorityId, viewId, personId)) return { ok: true, first: false };
  return orRefused<Read, Read>(() =>
    change(actor, "view.read", viewId, async (tx) => {
      if (await hasRead(tx, authorityId, viewId, personId)) return refuse({ ok: true, first: false } satisfies Read);
      await writeReading(tx, { authorityId, id: newId(), viewId, personId, at: now() });
      return { ok: true as const, first: true };
    }),
  );
}
