import type { Features } from "./features";
import type { Rest } from "./turns";

/** Found by cross-validation (docs/decisions/0018-word-vectors.md). `even` 1 counts every theme alike, 0 every text. */
export const settings = { cost: 3, even: 0.5, rounds: 60, enough: 0.01 };

/**
 * One model of all themes together that says how likely each is (multinomial logistic regression), by dual coordinate ascent
 * (Shalev-Shwartz and Zhang 2013): each text pulls the weights toward its own theme by how unlikely that still is. For each
 * column one weight a theme; the last column leans.
 */
export async function learnLikelihoods(
  texts: readonly Features[],
  given: readonly number[],
  size: { columns: number; themes: number },
  rest: Rest,
): Promise<Float64Array> {
  const { columns, themes } = size;
  const weights = new Float64Array((columns + 1) * themes);
  const tally = new Array<number>(themes).fill(0);
  for (const theme of given) tally[theme] = (tally[theme] as number) + 1;
  const costs = tally.map((times) => settings.cost * (given.length / (themes * Math.max(1, times))) ** settings.even);
  const squares = texts.map(({ weights: values }) => values.reduce((sum, value) => sum + value * value, 1));
  const pulls = new Float64Array(texts.length * themes);
  const order = Int32Array.from(texts.keys());
  const step = new Float64Array(themes);
  let seed = 7;
  for (let round = 0; round < settings.rounds; round++) {
    let moved = 0;
    for (let at = order.length - 1; at >= 0; at--) {
      if (at % 16 === 0) await rest();
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (at + 1);
      const index = order[other] as number;
      order[other] = order[at] as number;
      order[at] = index;
      const text = texts[index] as Features;
      const cost = costs[given[index] as number] as number;
      const part = 1 / (1 + (cost * (squares[index] as number)) / 2);
      const likely = likelihoods(weights, text, themes);
      for (let theme = 0; theme < themes; theme++) {
        const wanted = cost * ((theme === given[index] ? 1 : 0) - (likely[theme] as number));
        const change = part * (wanted - (pulls[index * themes + theme] as number));
        pulls[index * themes + theme] = (pulls[index * themes + theme] as number) + change;
        step[theme] = change;
        moved += Math.abs(change) / cost;
      }
      move(weights, text, step, themes);
    }
    if (moved / texts.length < settings.enough) break;
  }
  return weights;
}

function move(weights: Float64Array, { numbers, weights: values }: Features, step: Float64Array, themes: number): void {
  for (let n = 0; n < numbers.length; n++) {
    const from = (numbers[n] as number) * themes;
    const value = values[n] as number;
    for (let theme = 0; theme < themes; theme++) weights[from + theme] = (weights[from + theme] as number) + value * (step[theme] as number);
  }
  const leaning = weights.length - themes;
  for (let theme = 0; theme < themes; theme++) weights[leaning + theme] = (weights[leaning + theme] as number) + (step[theme] as number);
}

/** How likely each theme is for this text; together they are one. */
export function likelihoods(weights: Float64Array | Float32Array, { numbers, weights: values }: Features, themes: number): Float64Array {
  const sums = Float64Array.from(weights.subarray(weights.length - themes));
  for (let n = 0; n < numbers.length; n++) {
    const from = (numbers[n] as number) * themes;
    const value = values[n] as number;
    for (let theme = 0; theme < themes; theme++) sums[theme] = (sums[theme] as number) + value * (weights[from + theme] as number);
  }
  return shares(sums);
}

/** Sums as shares of one (softmax). */
export function shares(sums: Float64Array): Float64Array {
  const most = sums.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const whole = raised.reduce((a, b) => a + b, 0);
  return raised.map((one) => one / whole);
}
