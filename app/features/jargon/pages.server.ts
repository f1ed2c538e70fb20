import { tagOf } from "~/platform/i18n/languages";
import { writtenIn } from "~/platform/i18n/written-in";
import { type ProtectedCount, protectedCount, protectedPercent } from "../disclosure/protected-count";
import { type Feeling, feelings } from "./feelings";
import { allowedFlags, allTerms, languagesOfFlags, termWithEverything } from "./inside/jargon-store.server";

export type SpreadRow = { feeling: Feeling; count: ProtectedCount; share: number | null };

type Flagged = { readonly feeling: Feeling; readonly byId: string | null };

/**
 * How a word feels to those who said so, whole and with no winner: every feeling always, or a row that comes would tell of somebody;
 * a member once, by what they said last. A share is a whole number of the rounded counts, from 20 young people on.
 */
export function spreadOf(flags: readonly Flagged[]): { rows: SpreadRow[]; all: ProtectedCount } {
  const said = eachOnce(flags);
  const rows = feelings.map((feeling): SpreadRow => {
    const number = said.filter((flag) => flag.feeling === feeling).length;
    const percent = protectedPercent(number, said.length);
    return { feeling, count: protectedCount(number), share: percent === null ? null : percent / 100 };
  });
  return { rows, all: protectedCount(said.length) };
}

/** One flag of each young person who is known: the last of those here. */
function eachOnce<Flag extends { readonly byId: string | null }>(flags: readonly Flag[]): Flag[] {
  return flags.filter((flag, at) => flag.byId === null || !flags.slice(at + 1).some((later) => later.byId === flag.byId));
}

/** Whether others may see a word at all: it is ours or from a document, or a moderator allowed somebody's flag on it. */
function isShown(term: { sourceId: string | null; meaning: string | null; flags: readonly { id: string }[] }, allowed: ReadonlySet<string>) {
  return term.sourceId !== null || term.meaning !== null || term.flags.some(({ id }) => allowed.has(id));
}

/** The list: each word, what it means, and what was promised about it. */
export async function wordsPage(authorityId: string) {
  const terms = await allTerms(authorityId);
  const allowed = await allowedFlags(
    authorityId,
    terms.flatMap((term) => term.flags.map(({ id }) => id)),
  );
  return terms
    .filter((term) => isShown(term, allowed))
    .map((term) => ({
      id: term.id,
      key: term.key,
      term: term.term,
      meaning: term.meaning,
      alternatives: term.alternatives.map(({ words }) => words),
      commitment: promised(term.commitments[0]),
      flags: protectedCount(eachOnce(term.flags).length),
    }));
}

/** One word: the spread of feelings, what to say instead, reasons that a moderator allowed, and every promise about it. */
export async function wordPage(authorityId: string, key: string) {
  const term = await termWithEverything(authorityId, key);
  if (!term) return null;
  const allowed = await allowedFlags(
    authorityId,
    term.flags.map(({ id }) => id),
  );
  if (!isShown(term, allowed)) return null;
  const shown = term.flags.filter(({ id }) => allowed.has(id));
  const languages = await languagesOfFlags(
    authorityId,
    shown.map(({ id }) => id),
  );
  const langOf = (id: string, words: string) => tagOf(languages.get(id) ?? writtenIn(words));
  const instead = [
    ...term.alternatives.map(({ words }) => ({ words, lang: writtenIn(words) })),
    ...shown.flatMap(({ id, instead: words }) => (words ? [{ words, lang: langOf(id, words) }] : [])),
  ];
  return {
    id: term.id,
    key: term.key,
    term: term.term,
    meaning: term.meaning,
    spread: spreadOf(term.flags),
    alternatives: instead.filter(({ words }, at) => instead.findIndex((one) => one.words === words) === at),
    reasons: shown.filter(({ why }) => why).map(({ id, feeling, why }) => ({ id, feeling, why: why ?? "", lang: langOf(id, why ?? "") })),
    commitments: term.commitments.flatMap((row) => promised(row) ?? []),
  };
}

type CommitmentRow = {
  id: string;
  kind: "stopped" | "explainEveryTime" | "allowedBecause" | "eachChooses";
  because: string | null;
  byName: string | null;
  since: string | null;
  reviewOn: string | null;
};

function promised(row: CommitmentRow | undefined) {
  if (!row) return null;
  const { id, kind, because, byName, since, reviewOn } = row;
  return { id, kind, because, byName, since, reviewOn };
}
