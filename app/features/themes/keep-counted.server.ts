import { change } from "~/platform/change.server";
import type { Tx } from "~/platform/db/db.server";
import { errorFields, log } from "~/platform/log.server";

/** Keeps something that was counted, in the transaction it is given. */
export type Keeping = (tx: Tx) => Promise<void>;

/** Keeping is a saving, not a promise: a page that was counted is shown although the numbers could not be kept. */
export async function keepCounted(authorityId: string, keepings: readonly Keeping[]): Promise<void> {
  if (keepings.length === 0) return;
  try {
    await change({ kind: "system", authorityId }, "tally.counted", authorityId, async (tx) => {
      for (const keep of keepings) await keep(tx);
    });
  } catch (error) {
    log.warn("tally.not-kept", { authorityId, ...errorFields(error) });
  }
}
