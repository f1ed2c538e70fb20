import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { aYearBefore, dayOf, dayStart, now } from "~/platform/clock";
import { forgetTraces } from "~/platform/db/forget-traces.server";
import { openAuthorities } from "~/platform/outbox/outbox-store.server";
import { markStaleOf } from "../themes/mark-stale.server";
import { viewsUnusedSince } from "./inside/old-views-store.server";
import { writeWithdrawal } from "./inside/withdrawal-store.server";

/**
 * Keeps the promise of the page where somebody chooses how long: what was said "just for this work" is deleted twelve months
 * after it was last used, as if its author had taken it back; "keep it for me" stays. Run by the clock; gives how many.
 */
export async function forgetOldViews(): Promise<number> {
  let forgotten = 0;
  for (const { id: authorityId, timeZone } of await openAuthorities()) {
    const actor: Actor = { kind: "system", authorityId };
    for await (const ids of viewsUnusedSince(authorityId, aYearBefore(dayOf(now(), timeZone)))) {
      for (const id of ids) {
        await change(actor, "view.forgotten", id, async (tx) => {
          await markStaleOf(tx, authorityId, [id]);
          await writeWithdrawal(tx, authorityId, id, dayStart(now()));
        });
        forgotten++;
      }
    }
  }
  if (forgotten > 0) await forgetTraces();
  return forgotten;
}
