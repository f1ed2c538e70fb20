import { createHash } from "node:crypto";
import { type CoverSpan, shownToOthers } from "./shown-words";

/**
 * SHA-256 of the words exactly as others would see them, covers and their reasons included: what a QuoteApproval is given
 * for. Any new cover, lifted cover or other reason makes another hash, so that an approval never stretches to another text.
 */
export function shownHashOf(words: string, covers: readonly CoverSpan[]): string {
  const shown = shownToOthers(words, covers).map((s) => (s.kind === "words" ? s.text : { cover: s.reason }));
  return createHash("sha256").update(JSON.stringify(shown)).digest("hex");
}
