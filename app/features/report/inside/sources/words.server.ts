import type { Line } from "../../report-document";
import { type Gathered, type Scope, sectionOf } from "../../scope.server";
import { termsWithCommitments } from "../report-store.server";

const kinds = {
  stopped: "stopped",
  explainEveryTime: "explain",
  allowedBecause: "allowed",
  eachChooses: "chooses",
} as const;

/** The words that young people raised, what to say instead, and what the authority promised about each. */
export async function wordsWeUse(scope: Scope): Promise<Gathered | null> {
  const terms = await termsWithCommitments(scope.authorityId);
  if (terms.length === 0) return null;
  const { words } = scope;
  const items = terms.map((term): Line => {
    const [commitment] = term.commitments;
    const instead = term.alternatives.map((one) => one.words);
    const source = scope.sourceOf(term.sourceId, term.sourceLine);
    return [
      ...words.line("words.term", { term: { text: term.term, language: "en" } }),
      ...words.line(commitment ? `words.commitments.${kinds[commitment.kind]}` : "words.commitments.none"),
      ...(instead.length > 0 ? words.line("words.instead", { instead: { text: instead.join("; "), language: "en" } }) : []),
      ...words.line("words.source", { source }),
    ];
  });
  return { section: sectionOf(scope, "words", [{ kind: "list", ordered: false, items }]) };
}
