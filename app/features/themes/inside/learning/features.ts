import { vectorOfWords, wordVectorSize } from "~/platform/word-vectors/word-vectors.server";

/** A text as columns with weights. */
export type Features = { readonly numbers: Int32Array; readonly weights: Float32Array };

/** What a text holds, by number, how often; and what its words mean together, where they are known English. */
export type Counted = { readonly times: ReadonlyMap<number, number>; readonly meaning: Float32Array | null };

const part = 1 << 17;
/**
 * Words and pairs lie in the first part, pieces of words in the second, what was asked and how long it is in the third, words
 * and pairs once more, apart for each question, in the fourth: "nothing" is another answer to "what was good?".
 */
const width = 4 * part;
const longest = 4000;

/** FNV-1a, cut to a part: the same for every server and every time. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (part - 1);
}

export const numberOfWord = (word: string) => hashOf(`w ${word}`);

/** The words of a text, in any script, in small letters. */
export function wordsOf(text: string): string[] {
  return (
    text
      .slice(0, longest)
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)?/gu) ?? []
  );
}

/** Words, pairs of neighbours, pieces of two to five letters within words, how long it is, and what was asked. */
export function count(text: string, asked?: string): Counted {
  const times = new Map<number, number>();
  const add = (number: number) => void times.set(number, (times.get(number) ?? 0) + 1);
  const addWord = (feature: string) => {
    add(hashOf(feature));
    if (asked) add(3 * part + hashOf(`${asked} ${feature}`));
  };
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    addWord(`w ${word}`);
    if (at > 0) addWord(`p ${words[at - 1]} ${word}`);
    const framed = ` ${word} `;
    for (let size = 2; size <= 5; size++) for (let from = 0; from + size <= framed.length; from++) add(part + hashOf(framed.slice(from, from + size)));
  }
  add(2 * part + hashOf(`length ${Math.min(8, Math.floor(Math.log2(words.length + 1)))}`));
  if (asked) add(2 * part + hashOf(`asked ${asked}`));
  return { times, meaning: vectorOfWords(words) };
}

/** Which features are known, each with a column of its own and how rare it is; those of a single text are not. -1 is unknown. After `count` comes the meaning. */
export type Known = { readonly column: Int32Array; readonly rarity: Float32Array; readonly count: number };

export function knownFrom(texts: readonly Counted[]): Known {
  const holding = new Uint32Array(width);
  for (const { times } of texts) for (const number of times.keys()) holding[number] = (holding[number] as number) + 1;
  const column = new Int32Array(width).fill(-1);
  const rarity: number[] = [];
  for (let number = 0; number < width; number++) {
    const times = holding[number] as number;
    if (times < 2) continue;
    column[number] = rarity.length;
    rarity.push(Math.log((1 + texts.length) / (1 + times)) + 1);
  }
  return { column, rarity: Float32Array.from(rarity), count: rarity.length };
}

export const columnsOf = ({ count }: Known) => count + wordVectorSize;

/** Rare features weigh more, often repeated ones little more than once said. Each part, and the meaning, has the length one. By column. */
export function weigh({ times: counted, meaning }: Counted, { column, rarity, count: known }: Known): Features {
  const numbers: number[] = [];
  const weights: number[] = [];
  const parts: number[] = [];
  const squares = [0, 0, 0, 0];
  for (const [number, times] of counted) {
    const at = column[number] as number;
    if (at < 0) continue;
    const which = Math.floor(number / part);
    const weight = which === 2 ? 1 : (1 + Math.log(times)) * (rarity[at] as number);
    numbers.push(at);
    weights.push(weight);
    parts.push(which);
    squares[which] = (squares[which] as number) + weight * weight;
  }
  const lengths = squares.map((square) => Math.sqrt(square) || 1);
  const even = weights.map((weight, n) => weight / (lengths[parts[n] as number] as number));
  for (const [n, weight] of (meaning ?? []).entries()) {
    numbers.push(known + n);
    even.push(weight);
  }
  return { numbers: Int32Array.from(numbers), weights: Float32Array.from(even) };
}
