import type { Phrase, WorryRule, WorryRules } from "../../worry-rules";
import { eighths, type Token } from "./tokens";

export type Hit = { rule: WorryRule; start: number; end: number };

/** `reach`: how far back what comes before may lie, 0 for a first element. `ends`: the phrase that is complete here, or -1. */
type Step = { readonly state: number; readonly reach: number; readonly ends: number };
type Made = { rule: number; isNot: boolean };

const slack = 7;
const mostOfARule = 20;
const nothing = new Int32Array();

/** All phrases of all rules, to be looked for together in one walk over a text's words. */
export type Matcher = { find(tokens: readonly Token[]): Hit[] };

/**
 * One walk: each phrase remembers for each of its elements where the latest way to it ended, and the latest is always the
 * best for what may follow. The work for a word follows the number of phrases that ask for it, whatever the text.
 */
export function matcherOf(rules: WorryRules): Matcher {
  const made: Made[] = [];
  const byWord = new Map<string, Step[]>();
  const byBeginning = new Map<string, Step[]>();
  let states = 0;
  let shortest = 99;
  const addPhrase = (phrase: Phrase, rule: number, isNot: boolean) => {
    const number = made.push({ rule, isNot }) - 1;
    for (const [at, element] of phrase.elements.entries()) {
      const step = {
        state: states++,
        reach: at === 0 ? 0 : ((phrase.gaps[at] as number) + 1) * eighths + slack,
        ends: at === phrase.elements.length - 1 ? number : -1,
      };
      for (const word of element.words) put(byWord, word, step);
      for (const beginning of element.beginnings) {
        put(byBeginning, beginning, step);
        shortest = Math.min(shortest, beginning.length);
      }
    }
  };
  for (const [index, rule] of rules.entries()) {
    for (const phrase of rule.says) addPhrase(phrase, index, false);
    for (const phrase of rule.not) addPhrase(phrase, index, true);
  }
  const longPhrases = [...byWord.keys()].filter((word) => word.includes(" "));
  const manyWords = new Set(longPhrases);
  const firstWords = new Set(longPhrases.map((phrase) => phrase.slice(0, phrase.indexOf(" "))));
  const lastWords = new Set(longPhrases.map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)));
  const stepsOf = (words: readonly string[]): Int32Array => {
    const steps = new Set<Step>();
    for (const word of words) {
      for (const step of byWord.get(word) ?? []) steps.add(step);
      for (let length = shortest; length <= word.length; length++) for (const step of byBeginning.get(word.slice(0, length)) ?? []) steps.add(step);
    }
    return Int32Array.from([...steps].sort((a, b) => b.state - a.state).flatMap(({ state, reach, ends }) => [state, reach, ends]));
  };
  const memory = new WeakMap<readonly string[], Int32Array>();
  const remembered = (words: readonly string[]) => {
    const before = memory.get(words);
    if (before) return before;
    const steps = stepsOf(words);
    memory.set(words, steps);
    return steps;
  };
  const stepsOfMany = new Map(longPhrases.map((phrase) => [phrase, stepsOf([phrase])]));
  return {
    find(tokens) {
      const reached = new Int32Array(states).fill(-1_000_000);
      const begun = new Int32Array(states);
      const hits: { made: Made; first: number; last: number }[] = [];
      const walk = (steps: Int32Array, first: number, last: number) => {
        const from = (tokens[first] as Token).place;
        const to = (tokens[last] as Token).place;
        for (let at = 0; at < steps.length; at += 3) {
          const state = steps[at] as number;
          const reach = steps[at + 1] as number;
          let start = first;
          if (reach > 0) {
            const before = reached[state - 1] as number;
            if (before >= from || from - before > reach) continue;
            start = begun[state - 1] as number;
          }
          reached[state] = to;
          begun[state] = start;
          const ends = steps[at + 2] as number;
          if (ends >= 0) hits.push({ made: made[ends] as Made, first: start, last });
        }
      };
      for (let at = 0; at < tokens.length; at++) {
        walk(remembered((tokens[at] as Token).meant), at, at);
        if (!(tokens[at] as Token).meant.some((word) => lastWords.has(word))) continue;
        for (let back = 1; back <= 3 && back <= at; back++) {
          if (!(tokens[at - back] as Token).meant.some((word) => firstWords.has(word))) continue;
          const several = joinedWords(tokens, at - back, at, manyWords);
          if (several) walk(stepsOfMany.get(several) ?? nothing, at - back, at);
        }
      }
      return keep(hits, tokens, rules);
    },
  };
}

function joinedWords(tokens: readonly Token[], first: number, last: number, manyWords: ReadonlySet<string>): string | null {
  let ways = [""];
  for (let at = first; at <= last; at++) {
    const meant = (tokens[at] as Token).meant.slice(0, 4);
    ways = ways.flatMap((way) => meant.map((word) => (way ? `${way} ${word}` : word))).slice(0, 16);
  }
  return ways.find((way) => manyWords.has(way)) ?? null;
}

function put(map: Map<string, Step[]>, key: string, step: Step): void {
  const list = map.get(key);
  if (!list) map.set(key, [step]);
  else if (list.at(-1) !== step) list.push(step);
}

/** What begins and ends outside every idiom of its rule, each span once. */
function keep(hits: readonly { made: Made; first: number; last: number }[], tokens: readonly Token[], rules: WorryRules): Hit[] {
  const idioms = new Map<number, Int32Array>();
  for (const { made, first, last } of hits) {
    if (!made.isNot) continue;
    const inside = idioms.get(made.rule) ?? new Int32Array(tokens.length);
    idioms.set(made.rule, inside);
    inside.fill(1, first, last + 1);
  }
  const kept = new Map<string, Hit>();
  const counts = new Map<number, number>();
  for (const { made, first, last } of hits) {
    if (made.isNot || (counts.get(made.rule) ?? 0) >= mostOfARule) continue;
    const inside = idioms.get(made.rule);
    if (inside?.[first] || inside?.[last]) continue;
    const rule = rules[made.rule] as WorryRule;
    const start = Math.min((tokens[first] as Token).start, (tokens[last] as Token).start);
    const hit = { rule, start, end: Math.max((tokens[last] as Token).end, (tokens[first] as Token).end) };
    const key = `${made.rule}/${hit.start}/${hit.end}`;
    if (!kept.has(key)) counts.set(made.rule, (counts.get(made.rule) ?? 0) + 1);
    kept.set(key, hit);
  }
  return [...kept.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
