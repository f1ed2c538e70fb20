import type { Actor } from "~/platform/actor";
import { change, type EventName } from "~/platform/change.server";
import { aYearBefore, dayOf, now } from "~/platform/clock";
import type { Tx } from "~/platform/db/db.server";
import { forgetTraces } from "~/platform/db/forget-traces.server";
import { everyAuthority } from "~/platform/outbox/outbox-store.server";
import { orRefused, refuse } from "~/platform/refusal";
import { takeAskedPhrases } from "./inside/asked-phrase-store.server";
import type { SubjectKind } from "./subject";
import { usedAfterAll, usedSince } from "./used-since.server";

type Forgotten = { ok: boolean };

/** How a room finds its words from before a day, in pages of ids, and takes the words out of one; what counts them stays. */
export type OldWords = {
  readonly kind: SubjectKind;
  readonly event: EventName;
  before(authorityId: string, day: string): AsyncIterable<string[]>;
  forget(tx: Tx, authorityId: string, id: string): Promise<void>;
};

/**
 * Deletes the words of what nobody used for twelve months, as of views that are kept "just for this work". What still waits for
 * somebody is in use. An Ask that was named with a phrase of them alone loses its name with them. Also where an authority has closed.
 * Run by the clock; gives how many.
 */
export async function forgetUnused({ kind, event, before, forget }: OldWords): Promise<number> {
  let forgotten = 0;
  for (const { id: authorityId, timeZone } of await everyAuthority()) {
    const actor: Actor = { kind: "system", authorityId };
    const day = aYearBefore(dayOf(now(), timeZone));
    for await (const ids of before(authorityId, day)) {
      const used = await usedSince(authorityId, kind, ids, day);
      for (const id of ids) {
        if (used.has(id)) continue;
        const done = await orRefused<Forgotten, Forgotten>(() =>
          change(actor, event, id, async (tx) => {
            if (await usedAfterAll(tx, authorityId, kind, [id], day)) return refuse({ ok: false });
            await forget(tx, authorityId, id);
            await takeAskedPhrases(tx, authorityId, kind, id);
            return { ok: true };
          }),
        );
        if (done.ok) forgotten++;
      }
    }
  }
  if (forgotten > 0) await forgetTraces();
  return forgotten;
}
