import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { aYearBefore, dayOf, dayStart, now } from "~/platform/clock";
import { forgetTraces } from "~/platform/db/forget-traces.server";
import { noteErased } from "~/platform/erased-list.server";
import { everyAuthority } from "~/platform/outbox/outbox-store.server";
import { orRefused, refuse } from "~/platform/refusal";
import { markStaleOf } from "../themes/mark-stale.server";
import { stillUnused, viewsUnusedSince } from "./inside/old-views-store.server";
import { writeWithdrawal } from "./inside/withdrawal-store.server";

type Forgotten = { ok: boolean };

/**
 * Keeps the promise of the page where somebody chooses how long: what was said "just for this work" is deleted twelve months
 * after it was last used, as if its author had taken it back, also where an authority has closed; "keep it for me" stays. Run by the
 * clock; gives how many.
 */
export async function forgetOldViews(): Promise<number> {
  let forgotten = 0;
  for (const { id: authorityId, timeZone } of await everyAuthority()) {
    const actor: Actor = { kind: "system", authorityId };
    const day = aYearBefore(dayOf(now(), timeZone));
    for await (const ids of viewsUnusedSince(authorityId, day)) {
      for (const id of ids) {
        const done = await orRefused<Forgotten, Forgotten>(() =>
          change(actor, "view.forgotten", id, async (tx) => {
            if (!(await stillUnused(tx, authorityId, id, day))) return refuse({ ok: false });
            await markStaleOf(tx, authorityId, [id]);
            await writeWithdrawal(tx, authorityId, id, dayStart(now()));
            return { ok: true };
          }),
        );
        if (!done.ok) continue;
        forgotten++;
        await noteErased("view", { authorityId, id });
      }
    }
  }
  if (forgotten > 0) await forgetTraces();
  return forgotten;
}
