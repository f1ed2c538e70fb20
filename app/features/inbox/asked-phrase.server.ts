import type { Tx } from "~/platform/db/db.server";
import { standsInWords } from "./inside/asked-phrase-store.server";

/** Whether the phrase that an Ask is named with is said by a flag or a suggestion that was joined into it: then it is not a view's alone to take back. */
export function saidInOtherWords(
  tx: Tx,
  authorityId: string,
  ask: { readonly asked: string; readonly quotes: readonly { readonly words: string; readonly fromKind: string | null; readonly fromId: string | null }[] },
): Promise<boolean> {
  return standsInWords(tx, authorityId, ask, ask.quotes);
}
