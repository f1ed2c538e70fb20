import type { Actor } from "~/platform/actor";
import { change, type EventName } from "~/platform/change.server";
import type { Tx } from "~/platform/db/db.server";
import { orRefused, refuse } from "~/platform/refusal";
import { talkEnded } from "./inside/view-store.server";

type Done = { ok: true } | { ok: false; why: "taken-back" | "complaint" };

/**
 * What an author asks of those who help, unless the view was taken back or made a complaint meanwhile, with another tap or on another
 * page: they would not find it, so it would be asked of nobody while its author is told that somebody does it.
 */
export function changeWhileHelped(actor: Actor, event: EventName, viewId: string, work: (tx: Tx) => Promise<unknown>): Promise<Done> {
  return orRefused<Done, Done>(() =>
    change(actor, event, viewId, async (tx) => {
      const ended = await talkEnded(tx, actor.authorityId, viewId);
      if (ended) return refuse({ ok: false, why: ended } satisfies Done);
      await work(tx);
      return { ok: true as const };
    }),
  );
}
