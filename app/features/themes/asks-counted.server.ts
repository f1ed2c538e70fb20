import type { Tx } from "~/platform/db/db.server";
import { type CountedAsk, keepTalliesOfAsks, markTalliesOfAsks } from "./inside/ask-tally-store.server";
import { keepCounted } from "./keep-counted.server";

/**
 * Says that something an Ask is counted from has changed besides its views (`markStaleOf` says that of those), in the transaction
 * that changes it: a view or words joined, an answer, what somebody says of one.
 */
export const markAsks = (tx: Tx, authorityId: string, askIds: readonly string[]): Promise<void> => markTalliesOfAsks(tx, authorityId, askIds);

/** Keeps what was counted of Asks for the next reader, each unless it has changed since. */
export async function keepAsksCounted(authorityId: string, counted: readonly CountedAsk[]): Promise<void> {
  if (counted.length > 0) await keepCounted(authorityId, [(tx) => keepTalliesOfAsks(tx, authorityId, counted)]);
}
