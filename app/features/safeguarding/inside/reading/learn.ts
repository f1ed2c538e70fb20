import { type FeaturesReader, kinds, kindWeights, meaningSize } from "./features";
import { columnsOf, type Model, meaningWeight, windowsReader } from "./model";
import type { Clause, Word } from "./words";

export type Example = { readonly clauses: readonly Clause[]; readonly worry: boolean };
export const settings = { cost: 0.5, rounds: 25, enough: 0.05, least: 2, again: 1 };
type Row = { readonly words: readonly Word[]; readonly worry: boolean };
type Weighed = { readonly columns: Int32Array; readonly values: Float32Array; readonly meaning: Float32Array };

/**
 * Learns from example lines which words lean to a worry: a linear support vector machine with the loss squared, by dual
 * coordinate descent (Hsieh and others 2008). The second time each line is read also by the run of its clauses that leans
 * most: of a worry it is what tells, of a harmless line it is what misleads.
 */
export function learn(examples: readonly Example[], reader: FeaturesReader): Model {
  const whole: Row[] = examples.map(({ clauses, worry }) => ({ words: clauses.flat(), worry }));
  let model = learnRows(whole, reader);
  for (let again = 0; again < settings.again; again++) {
    const windows = windowsReader(model, reader);
    const more: Row[] = [];
    for (const { clauses, worry } of examples) {
      if (clauses.length < 2) continue;
      const all: { words: readonly Word[]; score: number }[] = [];
      windows.read(clauses, ({ words, first, last, score }) => void all.push({ words: words.slice(first, last + 1), score }));
      all.sort((a, b) => b.score - a.score);
      for (const one of all.slice(0, worry ? 1 : 2)) more.push({ words: one.words, worry });
    }
    model = learnRows([...whole, ...more], reader);
  }
  return model;
}

function learnRows(rows: readonly Row[], reader: FeaturesReader): Model {
  const read = rows.map(({ words }) => {
    const own = new Map<number, number>();
    const { numbers, kinds: of } = reader.featuresOf(words);
    for (let n = 0; n < numbers.length; n++) own.set(numbers[n] as number, of[n] as number);
    return own;
  });
  const times = new Map<number, number>();
  for (const own of read) for (const number of own.keys()) times.set(number, (times.get(number) ?? 0) + 1);
  const numbers = Int32Array.from([...times].filter(([, count]) => count >= settings.least).map(([number]) => number)).sort();
  const columnOf = columnsOf(numbers);
  const rarity = Float32Array.from(numbers, (number) => Math.log((rows.length + 1) / ((times.get(number) ?? 0) + 1)));
  const weighed = read.map((own, at) => weigh(own, (rows[at] as Row).words, columnOf, rarity, reader));
  const count = rows.filter(({ worry }) => worry).length;
  const soft = [rows.length - count, count].map((of) => 1 / (2 * ((settings.cost * rows.length) / (2 * Math.max(1, of)))));
  return { numbers, rarity, ...descend(weighed, rows, numbers.length, soft) };
}

function weigh(
  own: ReadonlyMap<number, number>,
  words: readonly Word[],
  columnOf: (number: number) => number,
  rarity: Float32Array,
  reader: FeaturesReader,
): Weighed {
  const columns: number[] = [];
  const of: number[] = [];
  const squares = new Float64Array(kinds);
  for (const [number, kind] of own) {
    const column = columnOf(number);
    if (column < 0) continue;
    columns.push(column);
    of.push(kind);
    squares[kind] = (squares[kind] as number) + (rarity[column] as number) ** 2;
  }
  const meaning = new Float32Array(meaningSize);
  reader.meaningOf(words, meaning);
  return {
    columns: Int32Array.from(columns),
    values: Float32Array.from(columns, (column, n) => {
      const kind = of[n] as number;
      return ((kindWeights[kind] as number) * (rarity[column] as number)) / (Math.sqrt(squares[kind] as number) || 1);
    }),
    meaning: meaning.map((value) => value * meaningWeight),
  };
}

function descend(weighed: readonly Weighed[], rows: readonly Row[], size: number, soft: readonly number[]) {
  const weights = new Float32Array(size);
  const meaning = new Float32Array(meaningSize);
  let leaning = 0;
  const sizes = weighed.map(
    ({ values, meaning: own }) => 1 + values.reduce((sum, value) => sum + value * value, 0) + own.reduce((sum, value) => sum + value * value, 0),
  );
  const pulls = new Float64Array(rows.length);
  const order = Int32Array.from(rows.keys());
  let seed = 7;
  for (let round = 0; round < settings.rounds; round++) {
    let most = 0;
    for (let at = order.length - 1; at >= 0; at--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (at + 1);
      const index = order[other] as number;
      order[other] = order[at] as number;
      order[at] = index;
      const { columns, values, meaning: own } = weighed[index] as Weighed;
      const side = (rows[index] as Row).worry ? 1 : -1;
      let sum = leaning;
      for (let n = 0; n < columns.length; n++) sum += (values[n] as number) * (weights[columns[n] as number] as number);
      for (let n = 0; n < meaningSize; n++) sum += (own[n] as number) * (meaning[n] as number);
      const slack = soft[side === 1 ? 1 : 0] as number;
      const pull = pulls[index] as number;
      const slope = side * sum - 1 + slack * pull;
      if (pull === 0 && slope >= 0) continue;
      most = Math.max(most, Math.abs(slope));
      const next = Math.max(0, pull - slope / ((sizes[index] as number) + slack));
      const step = (next - pull) * side;
      pulls[index] = next;
      leaning += step;
      for (let n = 0; n < columns.length; n++) weights[columns[n] as number] = (weights[columns[n] as number] as number) + step * (values[n] as number);
      for (let n = 0; n < meaningSize; n++) meaning[n] = (meaning[n] as number) + step * (own[n] as number);
    }
    if (most < settings.enough) break;
  }
  return { weights, meaning, leaning };
}
