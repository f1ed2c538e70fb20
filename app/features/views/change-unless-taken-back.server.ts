import type { Actor } from "~/platform/actor";
import { change, type EventName } from "~/platform/change.server";
import type { Tx } from "~/platform/db/db.server";
import { orRefused, refuse } from "~/platform/refusal";
import { isTakenBack } from "./inside/withdrawal-store.server";

type Done = { ok: true } | { ok: false; why: "taken-back" };

/**
 * A change about a view that its author may be taking back at this very moment, with another tap or on another phone: then nothing
 * is written, so that no word, name or waiting item is left on a view that was taken back.
 */
export function changeUnlessTakenBack(actor: Actor, event: EventName, viewId: string, work: (tx: Tx) => Promise<unknown>): Promise<Done> {
  return orRefused<Done, Done>(() =>
    change(actor, event, viewId, async (tx) => {
      if (await isTakenBack(tx, actor.authorityId, viewId)) return refuse({ ok: false, why: "taken-back" } satisfies Done);
      await work(tx);
      return { ok: true as const };
    }),
  );
}
