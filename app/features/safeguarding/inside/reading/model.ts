import { type Features, type FeaturesReader, kinds, kindWeights, meaningSize, meantBy, noMeaning } from "./features";
import type { Clause, Word } from "./words";

/** What was learned: how rare each feature is and how it leans, what each number of the meaning weighs, and the leaning of all. */
export type Model = {
  readonly numbers: Int32Array;
  readonly rarity: Float32Array;
  readonly weights: Float32Array;
  readonly meaning: Float32Array;
  readonly leaning: number;
};

/** Clauses that stand together, at most so many, with so many words. */
export const mostClauses = 8;
export const mostWords = 30;
export const meaningWeight = 0.6;

/** Which column a feature has; -1 where it is not known. */
export function columnsOf(numbers: Int32Array): (number: number) => number {
  let size = 1024;
  while (size < numbers.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  const place = (number: number) => {
    let slot = Math.imul(number, 0x9e3779b1) >>> 0;
    slot = (slot ^ (slot >>> 15)) & (size - 1);
    while ((slots[slot] as number) >= 0 && numbers[slots[slot] as number] !== number) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (let at = 0; at < numbers.length; at++) slots[place(numbers[at] as number)] = at;
  return (number) => slots[place(number)] as number;
}

export type Window = { readonly words: readonly Word[]; readonly first: number; readonly last: number; readonly score: number };

/** Reads runs of clauses: each is read by itself, so that words elsewhere change nothing. */
export function windowsReader(model: Model, reader: FeaturesReader) {
  const columnOf = columnsOf(model.numbers);
  const seen = new Int32Array(model.numbers.length);
  const meant = new Float32Array(meaningSize);
  let turn = 0;
  /** Which column each feature has: in place of its number. */
  const resolved = (features: Features) => ({ ...features, columns: features.numbers.map(columnOf) });
  type Resolved = ReturnType<typeof resolved>;
  type Told = (at: number, back: number, weight: number) => void;

  /** Begins a run of words at `first`. What it gives reads on up to a word and says what the run leans to so far. */
  const runFrom = (words: readonly Word[], { starts, columns, kinds: of, backs }: Resolved, first: number, told?: Told): ((last: number) => number) => {
    const mine = ++turn;
    const sums = [0, 0, 0];
    const squares = [0, 0, 0];
    const meaning = noMeaning();
    let at = first;
    return (last) => {
      for (; at <= last; at++) {
        for (let n = starts[at] as number; n < (starts[at + 1] as number); n++) {
          const column = columns[n] as number;
          if (column < 0 || at - (backs[n] as number) < first || seen[column] === mine) continue;
          seen[column] = mine;
          const kind = of[n] as number;
          const rare = model.rarity[column] as number;
          const weight = rare * (model.weights[column] as number);
          sums[kind] = (sums[kind] as number) + weight;
          squares[kind] = (squares[kind] as number) + rare * rare;
          told?.(at, backs[n] as number, weight * (kindWeights[kind] as number));
        }
        reader.addMeaning(words[at] as Word, meaning);
      }
      let total = model.leaning;
      for (let kind = 0; kind < kinds; kind++) total += ((kindWeights[kind] as number) * (sums[kind] as number)) / (Math.sqrt(squares[kind] as number) || 1);
      meantBy(meaning, meant);
      for (let one = 0; one < meaningSize; one++) total += meaningWeight * (meant[one] as number) * (model.meaning[one] as number);
      return total;
    };
  };

  return {
    /** Tells each run of clauses with what it leans to. */
    read(clauses: readonly Clause[], tell: (window: Window) => void): void {
      const words = clauses.flat();
      const features = resolved(reader.featuresOf(words));
      let first = 0;
      for (let from = 0; from < clauses.length; from++) {
        let last = first - 1;
        const upTo = runFrom(words, features, first);
        for (let to = from; to < clauses.length && to < from + mostClauses; to++) {
          last += (clauses[to] as Clause).length;
          if (to > from && last - first >= mostWords) break;
          tell({ words, first, last, score: upTo(last) });
        }
        first += (clauses[from] as Clause).length;
      }
    },
    /** How much each word of a run weighed in it. */
    weighed({ words, first, last }: Window): { word: Word; weight: number }[] {
      const run = words.slice(first, last + 1);
      const weights = new Float64Array(run.length);
      const told: Told = (at, back, weight) => {
        for (let one = at - back; one <= at; one++) weights[one] = (weights[one] as number) + weight / (back + 1);
      };
      runFrom(run, resolved(reader.featuresOf(run)), 0, told)(run.length - 1);
      return run.map((word, at) => ({ word, weight: weights[at] as number }));
    },
  };
}
export type WindowsReader = ReturnType<typeof windowsReader>;
