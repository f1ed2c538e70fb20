import { createHash } from "node:crypto";
import type { Version } from "./sentences";

/**
 * SHA-256 of sentences as they stand: their words, their order, who wrote them and what stands behind them. What a group signs
 * and a leader adopts; any later change makes another hash.
 */
export function hashOfSentences(sentences: readonly Version[]): string {
  const whole = sentences.map(({ section, words, language, writtenById, backings }) => [
    section,
    words,
    language,
    writtenById,
    backings.map(({ kind, subjectId, order }) => `${kind} ${String(order).padStart(3, "0")} ${subjectId}`).sort(),
  ]);
  return createHash("sha256").update(JSON.stringify(whole)).digest("hex");
}
