import { createHash } from "node:crypto";
import type { Version } from "./sentences";

/** What stands behind sentences as it is shown, whatever the language: a figure's number and base by its id, a quote's words by theirs. */
export type ShownBehind = ReadonlyMap<string, string>;

/**
 * SHA-256 of sentences as they are shown: their words, their order, who wrote them, the numbers that stand in them and the quotes
 * beside them. What a group signs and a leader adopts: when a word is changed or a number is another, it is another hash. Of
 * sentences with nothing behind them it is of their words alone.
 */
export function hashOfSentences(sentences: readonly Version[], shown: ShownBehind): string {
  const whole = sentences.map(({ section, words, language, writtenById, backings }) => [
    section,
    words,
    language,
    writtenById,
    backings.map(({ kind, subjectId, order }) => `${kind} ${String(order).padStart(3, "0")} ${subjectId} ${shown.get(subjectId) ?? "gone"}`).sort(),
  ]);
  return createHash("sha256").update(JSON.stringify(whole)).digest("hex");
}
