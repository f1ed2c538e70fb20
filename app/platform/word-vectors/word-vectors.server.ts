import { readFileSync } from "node:fs";
import path from "node:path";

/** How many numbers a word has. */
export const wordVectorSize = 64;

type Known = { readonly rankOf: ReadonlyMap<string, number>; readonly bytes: Int8Array; readonly lengths: Float32Array };

let known: Known | undefined;

/** Some 70 ms of the processor and 10 MB, once, when the first word is asked for. */
function read(): Known {
  const folder = path.resolve("app/platform/word-vectors");
  const bytes = readFileSync(path.join(folder, "vectors.bin"));
  const words = readFileSync(path.join(folder, "words.txt"), "utf8").trimEnd().split("\n");
  if (bytes.length !== words.length * wordVectorSize) throw new Error("app/platform/word-vectors: vectors.bin and words.txt are not of the same words.");
  const rankOf = new Map<string, number>();
  for (const word of words) rankOf.set(word, rankOf.size);
  const lengths = new Float32Array(words.length);
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < signed.length; at++) {
    const rank = Math.floor(at / wordVectorSize);
    lengths[rank] = (lengths[rank] as number) + (signed[at] as number) ** 2;
  }
  return { rankOf, bytes: signed, lengths: lengths.map(Math.sqrt) };
}

/** How common a word is: 0 is the commonest. Null where it is not known. "don't" is read as "do", "mum's" as "mum". */
export function rankOfWord(word: string): number | null {
  known ??= read();
  const small = word.toLowerCase();
  return known.rankOf.get(small) ?? (/['’]/.test(small) ? known.rankOf.get(small.replace(/n['’]t$|['’]\p{L}*$/u, "")) : null) ?? null;
}

/** Adds the vector of this word, made as long as `weight`. */
function addVector(sum: Float32Array, rank: number, weight: number): void {
  known ??= read();
  const { bytes, lengths } = known;
  const part = weight / (lengths[rank] || 1);
  const from = rank * wordVectorSize;
  for (let at = 0; at < wordVectorSize; at++) sum[at] = (sum[at] as number) + part * (bytes[from + at] as number);
}

/** The vector of an English word, of length one; null where it is not known. */
export function vectorOf(word: string): Float32Array | null {
  const rank = rankOfWord(word);
  if (rank === null) return null;
  const vector = new Float32Array(wordVectorSize);
  addVector(vector, rank, 1);
  return vector;
}

/**
 * The mean of the words' vectors, of length one; null where none is known. Common words ("the", "to") weigh little, by what
 * Zipf's law says of their rank (smooth inverse frequency, Arora and others 2017).
 */
export function vectorOfWords(words: readonly string[]): Float32Array | null {
  const sum = new Float32Array(wordVectorSize);
  let found = 0;
  for (const word of words) {
    const rank = rankOfWord(word);
    if (rank === null) continue;
    found += 1;
    addVector(sum, rank, (rank + 1) / (rank + 1 + commonWeighLess));
  }
  return found === 0 ? null : ofLengthOne(sum);
}

const commonWeighLess = 100;

/** How near two vectors of length one are: 1 is the same, 0 is nothing in common, below is contrary. */
export function nearness(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(nearness(vector, vector)) || 1;
  return vector.map((number) => number / length);
}
