import { change } from "~/platform/change.server";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { keyHashOf } from "./inside/found-by.server";

type AWord = { key?: string; id?: string; term?: string; meaning?: string };

/** The row of a word that is on an authority's list. */
export function wordRow(authorityId: string, { key = newId(), id = key, term = "a word", meaning }: AWord = {}) {
  return { authorityId, id, key, keyHash: keyHashOf(authorityId, key), term, meaning, variants: [], allowedPhrases: [] };
}

/** Puts a word on the list and gives its address. */
export async function addWord(authorityId: string, word: AWord = {}): Promise<string> {
  const data = wordRow(authorityId, { meaning: "a meaning", ...word });
  await change({ kind: "system", authorityId }, "term.added", data.id, (tx: Tx) => tx.jargonTerm.create({ data }));
  return data.key;
}
