import type { Tx } from "~/platform/db/db.server";
import type { Loaded, SourceOf } from "~/platform/keep-in-step";
import { keepToldTerm } from "./inside/told-terms-store.server";
import { starterList } from "./starter-list";
import { isAcronym } from "./word-list";

/** A word as a document tells of it. `said` is what young people said of it. */
export type ToldTerm = {
  term: string;
  state: "stopped" | "flagged";
  instead?: string[];
  said?: string;
  line?: number;
};

/**
 * Writes a document's words in one step of a larger change: the word itself if it is new (its other forms and the phrases
 * in which it is fine come from our starter list), what to say instead, and the commitment to have stopped saying it. A
 * word that stands already keeps everything that people wrote on it.
 */
export async function recordTerms(tx: Tx, source: SourceOf, told: readonly ToldTerm[], byName: string): Promise<Loaded> {
  const loaded: Loaded = { added: 0, changed: 0, unchanged: 0, removed: 0 };
  for (const one of told) {
    const key = one.term.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const known = starterList.terms.find((term) => term.key === key);
    const outcome = await keepToldTerm(tx, source, {
      key,
      term: one.term,
      variants: known?.variants ?? [],
      allowedPhrases: known?.allowedPhrases ?? [],
      matchCase: known?.matchCase ?? isAcronym(one.term),
      meaning: known?.meaning ?? null,
      sourceLine: one.line ?? null,
      alternatives: [...(one.instead ?? []), ...(one.said ? [one.said] : [])],
      stoppedBy: one.state === "stopped" ? byName : null,
    });
    loaded[outcome]++;
  }
  return loaded;
}
