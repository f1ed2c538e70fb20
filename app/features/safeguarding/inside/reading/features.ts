import { rankOfWord, vectorOf, wordVectorSize } from "~/platform/word-vectors/word-vectors.server";
import type { Word } from "./words";

/** Words and their neighbours; pieces of words; what words are about. Each kind weighs by itself. */
export const kinds = 3;
export const kindWeights = [1, 1, 0.7] as const;
/** What the words mean together: the mean of their vectors, once with small words weighing little. */
export const meaningSize = 2 * wordVectorSize;
const vectorSize = wordVectorSize;

/**
 * Every feature of some words: its number (a hash), its kind, and how many words back it begins. Those that end with word n
 * stand from `starts[n]` up to `starts[n + 1]`.
 */
export type Features = { readonly starts: Int32Array; readonly numbers: Int32Array; readonly kinds: Uint8Array; readonly backs: Uint8Array };
/** The means of words' vectors while they are added up, and how many had one. */
export type Meaning = { readonly sums: Float32Array; count: number };

/** Which words are about the same: "hit", "slap"; by line of senses.txt. */
export type Senses = ReadonlyMap<string, readonly number[]>;

export function readSenses(text: string): Senses {
  const senses = new Map<string, number[]>();
  for (const [at, line] of text.split("\n").entries()) {
    if (line.startsWith("#") || !line.includes(":")) continue;
    for (const word of (line.split(":")[1] as string).trim().split(/\s+/)) senses.set(word, [...(senses.get(word) ?? []), at]);
  }
  return senses;
}

const mix = (one: number, other: number) => {
  const mixed = Math.imul(one ^ (other + 0x9e3779b9 + (one << 6) + (one >>> 2)), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
};
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

type Known = {
  readonly stem: number;
  readonly pieces: readonly number[];
  readonly senses: readonly number[];
  readonly vector: Float32Array | null;
  readonly weight: number;
};

function larger<Numbers extends Int32Array | Uint8Array>(numbers: Numbers, room: number): Numbers {
  const made = new (numbers.constructor as new (length: number) => Numbers)(room);
  made.set(numbers);
  return made;
}

export const noMeaning = (): Meaning => ({ sums: new Float32Array(meaningSize), count: 0 });

/** The means of what was added up: the weighed one at length 1, the plain one by the count. */
export function meantBy({ sums, count }: Meaning, into: Float32Array): void {
  into.fill(0);
  if (count === 0) return;
  let length = 0;
  for (let at = 0; at < vectorSize; at++) length += (sums[at] as number) ** 2;
  length = Math.sqrt(length) || 1;
  for (let at = 0; at < vectorSize; at++) {
    into[at] = (sums[at] as number) / length;
    into[vectorSize + at] = (sums[vectorSize + at] as number) / count;
  }
}

/** Reads features of words; what it knows of a word it keeps. */
export function featuresReader(senses: Senses) {
  const memory = new Map<string, Known>();
  const known = ({ plain, stem }: Word): Known => {
    const before = memory.get(plain);
    if (before) return before;
    const framed = `<${plain.slice(0, 20)}>`;
    const pieces: number[] = [];
    for (let size = 3; size <= 5; size++) for (let at = 0; at + size <= framed.length; at++) pieces.push(mix(11, hashOf(framed.slice(at, at + size))));
    const about = [...new Set([plain, stem, ...(plain.endsWith("s") ? [plain.slice(0, -1)] : [])].flatMap((word) => senses.get(word) ?? []))];
    const rank = rankOfWord(plain);
    const fresh = { stem: hashOf(stem), pieces, senses: about, vector: vectorOf(plain), weight: rank === null ? 0 : (rank + 1) / (rank + 1 + 100) };
    if (memory.size > 20_000) memory.clear();
    memory.set(plain, fresh);
    return fresh;
  };

  // why in one piece: an object and three lists for each word took half of the time that a text may take.
  const featuresOf = (words: readonly Word[]): Features => {
    const all = words.map(known);
    const starts = new Int32Array(words.length + 1);
    let room = Math.max(256, words.length * 48);
    let [numbers, of, backs] = [new Int32Array(room), new Uint8Array(room), new Uint8Array(room)];
    let count = 0;
    const add = (kind: number, number: number, back: number) => {
      if (count === room) {
        room *= 2;
        [numbers, of, backs] = [larger(numbers, room), larger(of, room), larger(backs, room)];
      }
      numbers[count] = number;
      of[count] = kind;
      backs[count++] = back;
    };
    for (let at = 0; at < all.length; at++) {
      const word = all[at] as Known;
      add(0, mix(1, word.stem), 0);
      for (const piece of word.pieces) add(1, piece, 0);
      for (const sense of word.senses) add(2, mix(21, sense), 0);
      for (let back = 1; back <= 5 && back <= at; back++) {
        const other = all[at - back] as Known;
        if (back <= 3) add(0, mix(mix(back === 1 ? 2 : 3, other.stem), word.stem), back);
        if (back === 2) add(0, mix(mix(mix(4, other.stem), (all[at - 1] as Known).stem), word.stem), 2);
        for (const sense of word.senses) for (const one of other.senses) if (one !== sense) add(2, mix(mix(22, one), sense), back);
        if (back > 2) continue;
        for (const sense of word.senses) add(2, mix(mix(23, other.stem), sense), back);
        for (const one of other.senses) add(2, mix(mix(24, one), word.stem), back);
      }
      starts[at + 1] = count;
    }
    return { starts, numbers: numbers.subarray(0, count), kinds: of.subarray(0, count), backs: backs.subarray(0, count) };
  };

  /** Adds what a word means to what the words before it do. */
  const addMeaning = (word: Word, to: Meaning): void => {
    const { vector, weight } = known(word);
    if (!vector) return;
    const { sums } = to;
    to.count++;
    for (let at = 0; at < vectorSize; at++) {
      const value = vector[at] as number;
      sums[at] = (sums[at] as number) + weight * value;
      sums[vectorSize + at] = (sums[vectorSize + at] as number) + value;
    }
  };

  /** What the words mean together, into `into`. */
  const meaningOf = (words: readonly Word[], into: Float32Array): void => {
    const meaning = noMeaning();
    for (const word of words) addMeaning(word, meaning);
    meantBy(meaning, into);
  };
  return { featuresOf, addMeaning, meaningOf };
}
export type FeaturesReader = ReturnType<typeof featuresReader>;
