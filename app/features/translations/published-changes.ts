import type { Maker, Put } from "../published/published-text";

/** What somebody wrote of one text: `sourceHash` is of the words that they saw, `isStillRight` says so of a translation from before. */
export type PartGiven = { readonly part: string; readonly sourceHash: string; readonly words: string; readonly isStillRight: boolean };
export type PutGiven = { readonly byKind: Maker; readonly byName: string; readonly parts: readonly PartGiven[] };

/** One text as it stands: the hash of its words now, and what is kept of it. */
export type PartNow = { readonly part: string; readonly hash: string; readonly held: (Put & { readonly isOfTheseWords: boolean }) | null };

export type PutChange = { readonly part: string; readonly sourceHash: string } & ({ readonly put: Put } | { readonly put: null });
export type NotPut = { why: "changed"; parts: string[] } | { why: "no-name" | "nothing" | "no-machine" } | { why: "not-made-by-it"; parts: string[] };

/**
 * What a form comes to. A field as it was changes nothing; an emptied one takes the translation away. Of words that changed meanwhile
 * nothing is kept: whoever wrote never saw them. A machine (`made`) writes only what was left empty, and what a person typed is
 * never said to be its own.
 */
export function changesOf(given: PutGiven, now: readonly PartNow[], made: ReadonlyMap<string, string>): { changes: PutChange[] } | NotPut {
  const standing = new Map(now.map((one) => [one.part, one]));
  const stale = given.parts.filter(({ part, sourceHash }) => standing.get(part)?.hash !== sourceHash).map(({ part }) => part);
  if (stale.length > 0) return { why: "changed", parts: stale };

  const byMachine = given.byKind === "machine";
  const changes: PutChange[] = [];
  const typed: string[] = [];
  for (const { part, sourceHash, words, isStillRight } of given.parts) {
    const held = standing.get(part)?.held ?? null;
    if (words === "") {
      const its = made.get(part);
      if (byMachine && its) changes.push({ part, sourceHash, put: { words: its, byKind: "machine", byName: given.byName } });
      else if (!byMachine && held) changes.push({ part, sourceHash, put: null });
    } else if (held && words === held.words) {
      if (!held.isOfTheseWords && isStillRight) changes.push({ part, sourceHash, put: held });
    } else {
      typed.push(part);
      changes.push({ part, sourceHash, put: { words, byKind: given.byKind, byName: given.byName } });
    }
  }
  if (byMachine && typed.length > 0) return { why: "not-made-by-it", parts: typed };
  if (changes.length === 0) return { why: byMachine ? "no-machine" : "nothing" };
  if (typed.length > 0 && given.byName === "") return { why: "no-name" };
  return { changes };
}
