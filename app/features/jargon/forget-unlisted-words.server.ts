import type { Actor } from "~/platform/actor";
import { change } from "~/platform/change.server";
import { aYearBefore, dayOf, now } from "~/platform/clock";
import { forgetTraces } from "~/platform/db/forget-traces.server";
import { everyAuthority } from "~/platform/outbox/outbox-store.server";
import { orRefused, refuse } from "~/platform/refusal";
import { usedAfterAll, usedSince } from "../inbox/used-since.server";
import { allowedIds } from "../inbox/wait.server";
import { allowedFlags } from "./inside/jargon-store.server";
import { flagsOfOld, takeWord, wordsToldOfBefore } from "./inside/unlisted-store.server";

type Forgotten = { ok: boolean };

/**
 * A word that somebody told of and that is not on the list is deleted twelve months after it was last used, like all else they said:
 * anything may have been written there. Run by the clock; gives how many.
 */
export async function forgetUnlistedWords(): Promise<number> {
  let forgotten = 0;
  for (const { id: authorityId, timeZone } of await everyAuthority()) {
    const actor: Actor = { kind: "system", authorityId };
    const day = aYearBefore(dayOf(now(), timeZone));
    for await (const words of wordsToldOfBefore(authorityId, day)) {
      const flagIds = words.flatMap((word) => word.flagIds);
      const [allowed, used] = await Promise.all([allowedFlags(authorityId, flagIds), usedSince(authorityId, "jargonFlag", flagIds, day)]);
      for (const { id, flagIds: flags } of words) {
        if (flags.some((flag) => allowed.has(flag) || used.has(flag))) continue;
        const done = await orRefused<Forgotten, Forgotten>(() =>
          change(actor, "word.forgotten", id, async (tx) => {
            const still = await flagsOfOld(tx, authorityId, id, day);
            if (!still || (await allowedIds(tx, authorityId, "jargonFlag", still)).size > 0) return refuse({ ok: false });
            if (await usedAfterAll(tx, authorityId, "jargonFlag", still, day)) return refuse({ ok: false });
            await takeWord(tx, authorityId, id);
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
