import type { WorryRule, WorryRules } from "../../worry-rules";
import { everyRule, type IndexedPhrase, phraseIndexOf } from "./phrase-index";
import { eighths, type Token } from "./tokens";

export type Hit = { rule: WorryRule; start: number; end: number };
/** Where something stands: its first and last token, and how far before it the last element may lie. */
type Place = { readonly first: number; readonly last: number; readonly most: number };

const mostOfARule = 20;
/** Words so small that they mean something only close by: ".." before one of these is two words, not six. */
const small = new Set(
  `a an the in on at to of for with by from as so if is it its and or but my me his her our us him i he she they them we you do did does go
get got up out off over no not all what when who be been was had has have one am im this that more now then back through`.split(/\s+/),
);
const nearSmall = 3 * eighths + 7;
const far = 99 * eighths;

/** All phrases of all rules, to be looked for together. */
export type Matcher = { find(tokens: readonly Token[]): Hit[] };

/**
 * Each phrase is looked for only where the rarest of its elements stands and all others do too. Then one walk over the places
 * of its elements: of all ways to an element the latest is the best for what may follow. Time follows the text's length.
 */
export function matcherOf(rules: WorryRules): Matcher {
  const index = phraseIndexOf(rules);
  const wordsOf = (phrase: string) => phrase.split(" ");
  const longPhrases = [
    ...new Set(rules.flatMap(({ says, not }) => [...says, ...not].flatMap(({ elements }) => elements.flatMap(({ words }) => words)))),
  ].filter((word) => word.includes(" "));
  const longBeginnings = new Set(longPhrases.flatMap((phrase) => wordsOf(phrase).map((_, at, all) => all.slice(0, at + 1).join(" "))));
  const firstWords = new Set(longPhrases.map((phrase) => wordsOf(phrase)[0] as string));
  const lastWords = new Set(longPhrases.map((phrase) => wordsOf(phrase).at(-1) as string));
  type Read = { ids: readonly number[]; first: boolean; last: boolean; small: boolean };
  const memory = new WeakMap<readonly string[], Read>();
  const read = (meant: readonly string[]): Read => {
    const before = memory.get(meant);
    if (before) return before;
    const fresh = {
      ids: [...new Set(meant.flatMap(index.idsOf))],
      first: meant.some((word) => firstWords.has(word)),
      last: meant.some((word) => lastWords.has(word)),
      small: small.has(meant[0] as string),
    };
    memory.set(meant, fresh);
    return fresh;
  };
  const many = new Map(longPhrases.map((phrase) => [phrase, index.idsOf(phrase)]));

  const placesOf = (tokens: readonly Token[]): Map<number, Place[]> => {
    const places = new Map<number, Place[]>();
    const put = (ids: readonly number[], first: number, last: number, most: number) => {
      for (const id of ids) {
        const list = places.get(id);
        if (list) list.push({ first, last, most });
        else places.set(id, [{ first, last, most }]);
      }
    };
    const readings = tokens.map(({ meant }) => read(meant));
    for (let at = 0; at < tokens.length; at++) {
      put((readings[at] as Read).ids, at, at, (readings[at] as Read).small ? nearSmall : far);
      if (!(readings[at] as Read).last) continue;
      for (let back = 1; back <= 3 && back <= at; back++) {
        if (!(readings[at - back] as Read).first) continue;
        const several = joinedWords(tokens, at - back, at, longBeginnings).find((way) => many.has(way));
        if (several) put(many.get(several) as readonly number[], at - back, at, far);
      }
    }
    return places;
  };

  return {
    find(tokens) {
      const places = placesOf(tokens);
      const present = [...places.keys()];
      const known = new Map<number, readonly Place[]>();
      const standing = (element: number): readonly Place[] => {
        const before = known.get(element);
        if (before) return before;
        const lists: Place[][] = [];
        for (const id of present) if (index.isOf(element, id)) lists.push(places.get(id) as Place[]);
        const all = lists.length === 1 ? (lists[0] as Place[]) : lists.flat().sort((a, b) => a.last - b.last || a.first - b.first);
        known.set(element, all);
        return all;
      };
      const anchors = new Set<number>();
      for (const id of present) for (const element of index.anchors[id] as readonly number[]) anchors.add(element);
      const idioms = new Map<number, Int32Array>();
      for (const anchor of anchors)
        for (const phrase of index.nots.get(anchor) ?? [])
          walk(phrase, tokens, standing, (first, last) => {
            const inside = idioms.get(phrase.rule) ?? new Int32Array(tokens.length);
            idioms.set(phrase.rule, inside.fill(1, first, last + 1));
            return true;
          });
      const everywhere = idioms.get(everyRule);
      const kept = new Map<string, Hit>();
      const counts = new Map<number, number>();
      for (const anchor of anchors)
        for (const phrase of index.says.get(anchor) ?? []) {
          if ((counts.get(phrase.rule) ?? 0) >= mostOfARule) continue;
          const inside = idioms.get(phrase.rule);
          walk(phrase, tokens, standing, (first, last) => {
            if (everywhere?.[first] || everywhere?.[last] || inside?.[first] || inside?.[last]) return true;
            const rule = rules[phrase.rule] as WorryRule;
            const [one, other] = [tokens[first] as Token, tokens[last] as Token];
            const hit = { rule, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
            const key = `${phrase.rule}/${hit.start}/${hit.end}`;
            if (!kept.has(key)) counts.set(phrase.rule, (counts.get(phrase.rule) ?? 0) + 1);
            kept.set(key, hit);
            return (counts.get(phrase.rule) ?? 0) < mostOfARule;
          });
        }
      const order = new Map(rules.map((rule, at) => [rule, at]));
      return [...kept.values()].sort((a, b) => a.start - b.start || a.end - b.end || (order.get(a.rule) as number) - (order.get(b.rule) as number));
    },
  };
}

/** Tells every place where the phrase ends, with where it began, until told to stop. */
function walk(
  { elements, reach }: IndexedPhrase,
  tokens: readonly Token[],
  standing: (element: number) => readonly Place[],
  found: (first: number, last: number) => boolean,
): void {
  for (const element of elements) if (standing(element).length === 0) return;
  let ways = standing(elements[0] as number);
  for (let at = 1; at < elements.length; at++) {
    const next: Place[] = [];
    let before = -1;
    for (const place of standing(elements[at] as number)) {
      const from = (tokens[place.first] as Token).place;
      while (before + 1 < ways.length && (tokens[(ways[before + 1] as Place).last] as Token).place < from) before++;
      let way = before;
      // A phrase of several words begins before the word that was last: go back to what ends before it.
      while (way >= 0 && (tokens[(ways[way] as Place).last] as Token).place >= from) way--;
      if (way < 0 || from - (tokens[(ways[way] as Place).last] as Token).place > Math.min(reach[at] as number, place.most)) continue;
      next.push({ first: (ways[way] as Place).first, last: place.last, most: place.most });
    }
    if (next.length === 0) return;
    ways = next;
  }
  for (const { first, last } of ways) if (!found(first, last)) return;
}

/** The ways in which these words may be meant that a phrase of several words begins with. */
function joinedWords(tokens: readonly Token[], first: number, last: number, beginnings: ReadonlySet<string>): string[] {
  let ways = [""];
  for (let at = first; at <= last && ways.length > 0; at++) {
    const longer: string[] = [];
    for (const way of ways)
      for (const word of (tokens[at] as Token).meant.slice(0, 4)) {
        const said = way ? `${way} ${word}` : word;
        if (beginnings.has(said)) longer.push(said);
      }
    ways = longer;
  }
  return ways;
}
