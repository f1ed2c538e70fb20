import { errorFields, log } from "~/platform/log.server";
import type { ConcernSubject } from "./concern";
import { matchesIn } from "./inside/concern-store.server";
import { ownSpotting } from "./inside/own-rules-store.server";
import { readWithOwn } from "./own-spotter.server";
import type { WorryRule } from "./worry-rules";

export type MatchedWords = { readonly words: string; readonly known: Pick<WorryRule, "name" | "kind" | "why"> | null };

/**
 * For a lead: which of the locked words a rule matched, and why that rule is there. A rule that has gone since, or rules that
 * cannot be read, leave the words alone to be told: a lead's page never fails for them.
 */
export async function matchedWords(
  authorityId: string,
  { subjectKind, subjectId, lockedWords }: { subjectKind: ConcernSubject; subjectId: string; lockedWords: string },
): Promise<MatchedWords[]> {
  const matches = await matchesIn(authorityId, subjectKind, subjectId);
  if (matches.length === 0) return [];
  const rules = await rulesNow(authorityId);
  return matches.map(({ rule, start, end }) => {
    const known = rules.find(({ name }) => name === rule);
    return { words: lockedWords.slice(start, end), known: known ? { name: known.name, kind: known.kind, why: known.why } : null };
  });
}

async function rulesNow(authorityId: string) {
  try {
    const read = readWithOwn(await ownSpotting(null, authorityId));
    return read.ok ? read.asOne.rules : [];
  } catch (error) {
    log.error("worry-rules.failed", { ...errorFields(error), authorityId });
    return [];
  }
}
