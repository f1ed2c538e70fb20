import type { Element, Phrase, WorryRules } from "../../worry-rules";
import { eighths } from "./tokens";

/** A phrase of a rule: numbers of its elements, and how far (in eighths of a word) each may lie after the one before. */
export type IndexedPhrase = { readonly rule: number; readonly elements: readonly number[]; readonly reach: readonly number[] };

/** In the place of a rule's number: the idiom is one for all rules. */
export const everyRule = -1;

/** All phrases, so that only those are looked at of which the rarest element stands in a text. */
export type PhraseIndex = {
  /** Numbers of what a word is: itself and the beginnings that it has. */
  idsOf(word: string): readonly number[];
  /** Elements that a word can be, and by which phrases are found. */
  readonly anchors: readonly (readonly number[])[];
  readonly says: ReadonlyMap<number, readonly IndexedPhrase[]>;
  readonly nots: ReadonlyMap<number, readonly IndexedPhrase[]>;
  isOf(element: number, id: number): boolean;
  readonly elementCount: number;
};

const slack = 7;
/** The commonest words, the commonest first: a phrase is never looked for by one of these if it has any other. */
const common = `i the to and a it my in is me of he was that for you on they with she so im at be have are not but all we do if when
dont her him no up what out from his about there this as go will been get had one like just an their people who them too know more
want day good us home time or would always staff their feel help really mum can by after someone never some school because night got
has make how food see say tell then back care think now said friend dad over even going only house room our things did made old off
need again nothing nobody she's he's hes shes theyre bed wont`.split(/\s+/);

export function phraseIndexOf(rules: WorryRules): PhraseIndex {
  const ids = new Map<string, number>();
  const beginnings = new Map<string, number>();
  let shortest = 99;
  const idOf = (word: string) => {
    if (!ids.has(word)) ids.set(word, ids.size);
    return ids.get(word) as number;
  };
  const commonness = new Map(common.map((word, at) => [word, 3000 / (at + 4)]));
  const elements = new Map<string, number>();
  const members: number[][] = [];
  const weights: number[] = [];
  const numberOf = (element: Element): number => {
    const own = element.words.map(idOf);
    for (const beginning of element.beginnings) {
      const id = idOf(`${beginning}*`);
      beginnings.set(beginning, id);
      shortest = Math.min(shortest, beginning.length);
      own.push(id);
    }
    const key = own.sort((a, b) => a - b).join();
    const before = elements.get(key);
    if (before !== undefined) return before;
    elements.set(key, members.length);
    weights.push(
      element.words.reduce((sum, word) => sum + (commonness.get(word) ?? 1), element.beginnings.length * 2) + (element.words.includes("^") ? 1e6 : 0),
    );
    return members.push(own) - 1;
  };
  const says = new Map<number, IndexedPhrase[]>();
  const nots = new Map<number, IndexedPhrase[]>();
  const put = (phrase: Phrase, rule: number, into: Map<number, IndexedPhrase[]>) => {
    const numbers = phrase.elements.map(numberOf);
    const rarest = numbers.reduce((least, one) => ((weights[one] as number) < (weights[least] as number) ? one : least));
    const list = into.get(rarest) ?? [];
    into.set(rarest, list);
    list.push({ rule, elements: numbers, reach: phrase.gaps.map((gap) => (gap + 1) * eighths + slack) });
  };
  const idioms = new Map<Phrase, number[]>();
  for (const [rule, { says: own, not }] of rules.entries()) {
    for (const phrase of own) put(phrase, rule, says);
    for (const phrase of not) idioms.set(phrase, [...(idioms.get(phrase) ?? []), rule]);
  }
  for (const [phrase, of] of idioms) for (const rule of of.length === rules.length ? [everyRule] : of) put(phrase, rule, nots);
  const anchors: number[][] = Array.from({ length: ids.size }, () => []);
  for (const element of new Set([...says.keys(), ...nots.keys()])) for (const id of members[element] as number[]) (anchors[id] as number[]).push(element);
  const row = Math.ceil(ids.size / 32);
  const bits = new Int32Array(row * members.length);
  for (const [element, own] of members.entries())
    for (const id of own) bits[element * row + (id >> 5)] = (bits[element * row + (id >> 5)] as number) | (1 << (id & 31));
  return {
    idsOf(word) {
      const own = ids.get(word);
      const found = own === undefined ? [] : [own];
      for (let length = shortest; length <= word.length; length++) {
        const beginning = beginnings.get(word.slice(0, length));
        if (beginning !== undefined) found.push(beginning);
      }
      return found;
    },
    anchors,
    says,
    nots,
    isOf: (element, id) => ((bits[element * row + (id >> 5)] as number) & (1 << (id & 31))) !== 0,
    elementCount: members.length,
  };
}
