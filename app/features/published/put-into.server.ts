import type { Language } from "~/platform/i18n/languages";
import { putsOf } from "./inside/put-store.server";
import { isInAnother, type PublishedKind, type PublishedText, type Put, type Puts, putLanguage, textKey } from "./published-text";
import { wordsHash } from "./words-hash.server";

/**
 * The one rule about translations of what is published, for every page: one is shown in its own language only, beside the very
 * words that it was made from, to whoever is shown those words now. The caller gives the texts that its page shows, so what is
 * taken back, covered or shared no more is never asked for; and of words that changed since, nothing is found. One question to the
 * database at most.
 */
export async function putInto(authorityId: string, page: Language, texts: readonly PublishedText[]): Promise<Puts> {
  const language = putLanguage(page);
  const found: Record<string, Put> = {};
  for (const { text, held } of await textsWithPuts(authorityId, language, texts)) {
    if (held?.isOfTheseWords) found[textKey(text)] = { words: held.words, byKind: held.byKind, byName: held.byName };
  }
  return found;
}

/** A translation that is kept, and whether the words that it was made from still stand. */
export type Held = Put & { readonly isOfTheseWords: boolean };

/** The texts of these that are in another language than this one, each with what is kept of it: for who makes translations. */
export async function textsWithPuts(authorityId: string, language: Language, texts: readonly PublishedText[]) {
  const inAnother = texts.filter((text) => text.words !== "" && isInAnother(language, text));
  const rows = inAnother.length === 0 ? [] : await putsOf(authorityId, language, [...new Set(inAnother.map(({ id }) => id))]);
  const byKey = new Map(rows.map((row) => [textKey({ kind: row.subjectKind as PublishedKind, id: row.subjectId, part: row.part }), row]));
  return inAnother.map((text) => {
    const row = byKey.get(textKey(text));
    const held: Held | null = row
      ? { words: row.words, byKind: row.byKind, byName: row.byName, isOfTheseWords: row.sourceHash === wordsHash(text.words) }
      : null;
    return { text, held };
  });
}
