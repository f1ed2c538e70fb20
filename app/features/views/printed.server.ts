import { printedSince } from "./inside/author-store.server";
import type { OwnView } from "./own-view.server";
import { segmentsOf } from "./shown-words";

/**
 * The day on which a report that quotes this view was printed, or null while none was: until then a change of mind reaches
 * every page. A printed report quotes it when the words that others may see stand in it, character for character.
 */
export async function printedOn(own: OwnView): Promise<string | null> {
  const shares = own.sharing === "wordsNoName" || own.sharing === "wordsWithName" || own.sharingChanges.length > 0;
  const runs = segmentsOf(own.words, own.covers).flatMap((s) => (s.kind === "words" && s.text.trim() ? [s.text.trim()] : []));
  if (!shares || runs.length === 0) return null;
  for (const { at, document } of await printedSince(own.authorityId, own.receivedOn)) {
    const printed = JSON.stringify(document);
    if (runs.every((run) => printed.includes(JSON.stringify(run).slice(1, -1)))) return at.toISOString().slice(0, 10);
  }
  return null;
}
