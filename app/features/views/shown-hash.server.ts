import { createHash } from "node:crypto";
import { type CoverSpan, shownToOthers } from "./shown-words";
import type { Sharing } from "./view";

/**
 * SHA-256 of the words exactly as others would see them, covers and their reasons included: what a QuoteApproval is given
 * for. Any new cover, lifted cover or other reason makes another hash, so that an approval never stretches to another text.
 */
export function shownHashOf(words: string, covers: readonly CoverSpan[]): string {
  return hashOf(partsOf(words, covers));
}

/**
 * The same with the name that stands beside them: what a second person finds to point at nobody. An author may choose another
 * name at any time, and a name points more than any word. Without one it is the hash of the words alone.
 */
export function checkedHashOf(view: { words: string; sharing: Sharing; pickedName: string | null }, covers: readonly CoverSpan[]): string {
  const name = view.sharing === "wordsWithName" && view.pickedName ? [{ name: view.pickedName }] : [];
  return hashOf([...partsOf(view.words, covers), ...name]);
}

const partsOf = (words: string, covers: readonly CoverSpan[]) => shownToOthers(words, covers).map((s) => (s.kind === "words" ? s.text : { cover: s.reason }));

function hashOf(shown: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex");
}
