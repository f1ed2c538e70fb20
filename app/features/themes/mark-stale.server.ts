import type { Tx } from "~/platform/db/db.server";
import { askIdsOfViews, markTalliesOfAsks } from "./inside/ask-tally-store.server";
import { markThemes, themeIdsOfViews } from "./inside/tally-store.server";
import { markDaysOf } from "./inside/voices-store.server";

/**
 * Says that something these themes are counted from has changed, in the transaction that changes it. The numbers are then
 * counted anew before anybody is shown them. Every verb that changes a count calls this or `markStaleOf`. `viewIds`: whose
 * themes they were or are now.
 */
export async function markStale(tx: Tx, authorityId: string, themeIds: readonly string[], viewIds: readonly string[]): Promise<void> {
  await markDaysOf(tx, authorityId, viewIds);
  await markThemes(tx, authorityId, [...new Set(themeIds)]);
}

/** The same for every theme that these views have, the days they came in and the Asks they are joined into: of a decision, a choice of sharing, an answer, a verdict. */
export async function markStaleOf(tx: Tx, authorityId: string, viewIds: readonly string[]): Promise<void> {
  await markDaysOf(tx, authorityId, viewIds);
  await markThemes(tx, authorityId, await themeIdsOfViews(tx, authorityId, viewIds));
  await markTalliesOfAsks(tx, authorityId, await askIdsOfViews(tx, authorityId, viewIds));
}
