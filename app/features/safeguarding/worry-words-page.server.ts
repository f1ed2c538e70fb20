import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, minutesAfter, now } from "~/platform/clock";
import { openTo } from "./inside/open-to-store.server";
import { ownLinesNow, ownRulesHistory, ownSpotting, raisedByPeople } from "./inside/own-rules-store.server";
import { spotterFor } from "./own-spotter.server";
import { canReadConcerns } from "./policy";
import { lookAt } from "./read-first";
import { readRulesFolder } from "./read-worry-rules.server";

/** The rules as a lead reads them: those that ship by kind, the authority's own, and who changed these, when and why. */
export async function worryWordsPage(actor: StaffActor, authority: AuthorityFacts) {
  if (!canReadConcerns(actor)) return null;
  const { authorityId } = actor;
  const [own, lines, history, months] = await Promise.all([
    ownSpotting(null, authorityId),
    ownLinesNow(null, authorityId),
    ownRulesHistory(authorityId),
    missesByMonth(actor, authority),
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
  };
}

/** What the rules say to a text, and why. The text is looked at and forgotten. */
export async function tryWords(actor: StaffActor, words: string) {
  if (!canReadConcerns(actor)) return null;
  const { spotted, readFirst } = lookAt({ words, language: "en" }, await spotterFor(actor.authorityId));
  return { readFirst, matches: (spotted?.matches ?? []).map((match) => ({ ...match, said: words.slice(match.start, match.end) })) };
}

const aYear = 366 * 24 * 60;

/**
 * Month by month: how many concerns people raised, how many of them a rule had seen, and those that none had (R72). Only
 * concerns that this lead may know of are in it; a miss is a reason to write a rule, never a mark against anybody.
 */
async function missesByMonth(actor: StaffActor, authority: AuthorityFacts) {
  const rows = await openTo(actor, await raisedByPeople(actor.authorityId, minutesAfter(now(), -aYear)));
  const months = new Map<string, { month: string; raised: number; seen: number; missed: { id: string; on: string }[] }>();
  for (const { id, raisedAt, found } of rows) {
    const on = dayOf(raisedAt, authority.timeZone);
    const month = months.get(on.slice(0, 7)) ?? { month: on.slice(0, 7), raised: 0, seen: 0, missed: [] };
    month.raised++;
    if (found) month.seen++;
    else month.missed.push({ id, on });
    months.set(month.month, month);
  }
  return [...months.values()];
}
