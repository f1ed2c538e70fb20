import type { Features } from "./features";
import type { Rest } from "./turns";

/** Found by cross-validation (docs/decisions/0010-detectors.md). `even` 1 counts every theme alike, 0 every text. */
export const settings = { cost: 0.3, even: 1, rounds: 30, enough: 0.02 };

/**
 * One linear support vector machine a theme, each against all others, with the loss squared: dual coordinate descent
 * (Hsieh et al. 2008, as in LIBLINEAR). Themes that were given rarely count for more, so that the common ones do not take all.
 */
export async function learnWeights(
  texts: readonly Features[],
  given: readonly number[],
  size: { columns: number; themes: number },
  rest: Rest,
): Promise<{ weights: Float32Array; leanings: Float32Array }> {
  const { columns, themes } = size;
  const weights = new Float32Array(columns * themes);
  const leanings = new Float32Array(themes);
  const squares = texts.map(({ weights: values }) => values.reduce((sum, value) => sum + value * value, 1));
  for (let theme = 0; theme < themes; theme++) {
    const { own, leaning } = await learnOne(texts, given, theme, squares, columns, rest);
    for (let column = 0; column < columns; column++) weights[column * themes + theme] = own[column] as number;
    leanings[theme] = leaning;
  }
  return { weights, leanings };
}

async function learnOne(texts: readonly Features[], given: readonly number[], theme: number, squares: readonly number[], columns: number, rest: Rest) {
  const own = new Float64Array(columns);
  let leaning = 0;
  const count = given.filter((one) => one === theme).length;
  const weightOf = (times: number) => settings.cost * (given.length / (2 * Math.max(1, times))) ** settings.even;
  const soft = [1 / (2 * weightOf(given.length - count)), 1 / (2 * weightOf(count))] as const;
  const pulls = new Float64Array(texts.length);
  const order = Int32Array.from(texts.keys());
  let seed = 7 + theme;
  for (let round = 0; round < settings.rounds; round++) {
    let most = 0;
    for (let at = order.length - 1; at >= 0; at--) {
      if (at % 64 === 0) await rest();
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (at + 1);
      const index = order[other] as number;
      order[other] = order[at] as number;
      order[at] = index;
      const side = given[index] === theme ? 1 : -1;
      const { numbers, weights: values } = texts[index] as Features;
      let sum = leaning;
      for (let n = 0; n < numbers.length; n++) sum += (values[n] as number) * (own[numbers[n] as number] as number);
      const pull = pulls[index] as number;
      const slack = soft[side === 1 ? 1 : 0];
      const slope = side * sum - 1 + slack * pull;
      if (pull === 0 && slope >= 0) continue;
      most = Math.max(most, Math.abs(slope));
      const next = Math.max(0, pull - slope / ((squares[index] as number) + slack));
      const step = (next - pull) * side;
      if (step === 0) continue;
      pulls[index] = next;
      leaning += step;
      for (let n = 0; n < numbers.length; n++) own[numbers[n] as number] = (own[numbers[n] as number] as number) + step * (values[n] as number);
    }
    if (most < settings.enough) break;
  }
  return { own, leaning };
}
