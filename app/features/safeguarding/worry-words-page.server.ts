import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { ownLinesNow, ownRulesHistory, ownSpotting } from "./inside/own-rules-store.server";
import { missesFor } from "./misses.server";
import { spotterFor } from "./own-spotter.server";
import { canReadConcerns } from "./policy";
import { lookAt } from "./read-first";
import { readRulesFolder } from "./read-worry-rules.server";

/** The rules as a lead reads them: those that ship by kind, the authority's own, and who changed these, when and why. */
export async function worryWordsPage(actor: StaffActor, authority: AuthorityFacts) {
  if (!canReadConcerns(actor)) return null;
  const { authorityId } = actor;
  const [own, lines, history, { months, owed }] = await Promise.all([
    ownSpotting(null, authorityId),
    ownLinesNow(null, authorityId),
    ownRulesHistory(authorityId),
    missesFor(actor, authority),
  ]);
  const read = readRulesFolder();
  const rules = read.ok ? read.rules : [];
  const kinds = [...new Set(rules.map(({ kind }) => kind))].sort();
  return {
    broken: !read.ok,
    own: own.rules,
    changed: own.changes,
    ownLines: lines.length,
    shipped: kinds.map((kind) => ({
      kind,
      rules: rules.filter((rule) => rule.kind === kind).map(({ name, why, says }) => ({ name, why, phrases: says.length })),
    })),
    history: history.map((one) => ({ ...one, at: one.at.toISOString() })),
    months,
    owed,
  };
}

/** What the rules say to a text, and why. The text is looked at and forgotten. */
export async function tryWords(actor: StaffActor, words: string) {
  if (!canReadConcerns(actor)) return null;
  const { spotted, readFirst } = await lookAt({ words, language: "en" }, await spotterFor(actor.authorityId));
  return { readFirst, matches: (spotted?.matches ?? []).map((match) => ({ ...match, said: words.slice(match.start, match.end) })) };
}
