import type { Tx } from "~/platform/db/db.server";
import type { Loaded, SourceOf } from "~/platform/keep-in-step";
import { keepToldAsk } from "./inside/told-asks-store.server";

/** An Ask as a document tells of it, in its words. `difference` null: the document shows none. */
export type ToldAsk = {
  key: string;
  verb: string;
  asked: string;
  wish?: string;
  note?: string;
  line?: number;
  groupIds: readonly string[];
  actions: readonly { what: string; state: "done" | "doingBy" | "notYet"; why: string | null }[];
  difference: string | null;
  /** What young people said, word for word. */
  quote?: string;
  staffQuote?: string;
};

/**
 * Writes one Ask of a document in one step of a larger change. It belongs to the time that the document speaks of. Its
 * difference counts as confirmed by the source. What people did with the Ask since (answers, actions, new states) stays.
 */
export async function recordImportedAsk(tx: Tx, source: SourceOf, told: ToldAsk): Promise<Loaded> {
  return keepToldAsk(tx, source, told);
}
