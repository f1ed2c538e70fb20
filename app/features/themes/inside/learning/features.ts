/** A text as numbered features with weights. */
export type Features = { readonly numbers: Int32Array; readonly weights: Float32Array };

/** What a text holds, by number, how often. */
export type Counted = ReadonlyMap<number, number>;

const part = 1 << 17;
/** Words and pairs lie in the first part, pieces of words in the second, what was asked and how long it is in the third. */
export const width = 3 * part;
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
  const counted = new Map<number, number>();
  const add = (number: number) => void counted.set(number, (counted.get(number) ?? 0) + 1);
  const words = wordsOf(text);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    add(numberOfWord(word));
    if (at > 0) add(hashOf(`p ${words[at - 1]} ${word}`));
    const framed = ` ${word} `;
    for (let size = 2; size <= 5; size++) for (let from = 0; from + size <= framed.length; from++) add(part + hashOf(framed.slice(from, from + size)));
  }
  add(2 * part + hashOf(`length ${Math.min(8, Math.floor(Math.log2(words.length + 1)))}`));
  if (asked) add(2 * part + hashOf(`asked ${asked}`));
  return counted;
}

/** Rare features weigh more, often repeated ones little more than once said, those of a single example nothing. Each part has the length one. */
export function weigh(counted: Counted, rarity: Float32Array): Features {
  const numbers = Int32Array.from([...counted.keys()].filter((number) => (rarity[number] as number) > 0));
  const weights = new Float32Array(numbers.length);
  const squares = [0, 0, 0];
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] as number;
    const inAsked = number >= 2 * part;
    const weight = inAsked ? 1 : (1 + Math.log(counted.get(number) as number)) * (rarity[number] as number);
    weights[at] = weight;
    const which = Math.floor(number / part);
    squares[which] = (squares[which] as number) + weight * weight;
  }
  const lengths = squares.map((square) => Math.sqrt(square) || 1);
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] as number) / (lengths[Math.floor((numbers[at] as number) / part)] as number);
  return { numbers, weights };
}
