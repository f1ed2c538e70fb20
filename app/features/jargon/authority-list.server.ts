import { allTerms } from "./inside/jargon-store.server";
import type { Commitment, WordList } from "./word-list";

const kinds = {
  stopped: "stopped",
  explainEveryTime: "explain-every-time",
  allowedBecause: "allowed-because",
  eachChooses: "each-young-person-chooses",
} as const;

/** An authority's own word list as the checker reads it. */
export async function authorityList(authorityId: string, name: string): Promise<WordList> {
  const terms = await allTerms(authorityId);
  return {
    name,
    standing: "authority",
    note: "",
    terms: terms.map((term) => ({
      key: term.key,
      term: term.term,
      variants: term.variants as string[],
      matchCase: term.matchCase,
      allowedPhrases: term.allowedPhrases as string[],
      meaning: term.meaning ?? "",
      commitment: commitmentOf(term.commitments[0]),
      alternatives: term.alternatives.map(({ words }) => ({ words, support: [], objections: [] })),
    })),
  };
}

type Row = { kind: keyof typeof kinds; because: string | null; byName: string | null; since: string | null; reviewOn: string | null };

function commitmentOf(row: Row | undefined): Commitment | undefined {
  if (!row) return undefined;
  const base = { by: row.byName ?? "", sinceOn: row.since ?? "", reviewOn: row.reviewOn ?? undefined };
  const kind = kinds[row.kind];
  return kind === "allowed-because" ? { ...base, kind, because: row.because ?? "" } : { ...base, kind };
}
