import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { SourceOf } from "~/platform/keep-in-step";
import { foundBy, keyHashOf } from "./found-by.server";

export type ToldTermRow = {
  key: string;
  term: string;
  variants: readonly string[];
  allowedPhrases: readonly string[];
  matchCase: boolean;
  meaning: string | null;
  sourceLine: number | null;
  alternatives: readonly string[];
  stoppedBy: string | null;
};

/** Adds what a document says of a word to what stands already. Takes nothing away. */
export async function keepToldTerm(tx: Tx, source: SourceOf, told: ToldTermRow): Promise<"added" | "changed" | "unchanged"> {
  const { authorityId, sourceId } = source;
  const held = await tx.jargonTerm.findFirst({
    where: foundBy(authorityId, told.key),
    include: { alternatives: true, commitments: { where: { sourceId } } },
  });
  const termId = held?.id ?? newId();
  if (!held) {
    const { key, term, matchCase, meaning, sourceLine } = told;
    const lists = { variants: [...told.variants], allowedPhrases: [...told.allowedPhrases] };
    await tx.jargonTerm.create({
      data: { authorityId, id: termId, key, keyHash: keyHashOf(authorityId, key), term, matchCase, meaning, sourceId, sourceLine, ...lists },
    });
  }
  let changes = 0;
  for (const words of told.alternatives) {
    if (held?.alternatives.some((one) => one.words === words)) continue;
    await tx.jargonAlternative.create({ data: { authorityId, id: newId(), termId, words, sourceId } });
    changes++;
  }
  const stands = held?.commitments.some((one) => one.kind === "stopped") ?? false;
  if (told.stoppedBy && !stands) {
    const data = {
      authorityId,
      id: newId(),
      termId,
      kind: "stopped" as const,
      byName: told.stoppedBy,
      sourceId,
      at: source.at,
    };
    await tx.jargonCommitment.create({ data });
    changes++;
  }
  if (!held) return "added";
  return changes > 0 ? "changed" : "unchanged";
}
