import { columnsOf, count, type Features, type Known, knownFrom, numberOfWord, weigh, wordsOf } from "./inside/learning/features";
import { learnLikelihoods, likelihoods, shares } from "./inside/learning/likelihoods";
import { noRest, type Rest } from "./inside/learning/turns";
import { learnWeights } from "./inside/learning/weights";

/** A text and the theme that a moderator gave to it. */
export type Example = { readonly text: string; readonly theme: string; readonly asked?: string; readonly id?: string };

/** What was learned from moderators' decisions: of their texts the weights, not the words. Lives in memory only; never written, never sent. */
export type ThemeModel = {
  readonly themes: readonly string[];
  readonly known: Known;
  /** For each column one weight a theme, then the leanings. */
  readonly weights: Float32Array;
  readonly leanings: Float32Array;
  /** For each column one weight a theme, the last column leans. */
  readonly likely: Float64Array;
  /** How much each theme is lifted for being given rarely. */
  readonly lift: readonly number[];
  /** For each theme its newest texts. */
  readonly examples: readonly (readonly { readonly id?: string; readonly features: Features }[])[];
};

/** `like`: the ids of the nearest texts that were given the theme. `sum`: above nought is likely, below minus one is not. */
export type Suggestion = {
  readonly theme: string;
  readonly sum: number;
  readonly why: { readonly words: readonly string[]; readonly like: readonly string[] };
};

const enoughExamples = 2;

/** Found by cross-validation (docs/decisions/0018-word-vectors.md). `sharp`: what makes the machines' sums comparable with likelihoods. */
export const settings = { sharp: 3, lift: 0.2 };

/**
 * Learns from decisions: the more a theme was given, the better it is known. Themes given fewer than two times wait. Takes
 * seconds for thousands; with `rest` others are served meanwhile.
 */
export async function learn(decisions: readonly Example[], rest: Rest = noRest): Promise<ThemeModel> {
  const tally = new Map<string, number>();
  for (const { theme } of decisions) tally.set(theme, (tally.get(theme) ?? 0) + 1);
  const themes = [...tally]
    .filter(([, times]) => times >= enoughExamples)
    .map(([theme]) => theme)
    .sort();
  const used = decisions.filter(({ theme }) => themes.includes(theme));
  const counted: ReturnType<typeof count>[] = [];
  for (const { text, asked } of used) {
    await rest();
    counted.push(count(text, asked));
  }
  const known = knownFrom(counted);
  const features: Features[] = [];
  for (const one of counted) {
    await rest();
    features.push(weigh(one, known));
  }
  const given = used.map(({ theme }) => themes.indexOf(theme));
  const size = { columns: columnsOf(known), themes: themes.length };
  const { weights, leanings } = await learnWeights(features, given, size, rest);
  const likely = await learnLikelihoods(features, given, size, rest);
  const lift = themes.map((theme) => -settings.lift * Math.log((tally.get(theme) ?? 1) / used.length));
  const examples = themes.map((theme) =>
    used
      .map((one, at) => ({ one, features: features[at] as Features }))
      .filter(({ one }) => one.theme === theme)
      .slice(-mostCompared)
      .map(({ one, features: own }) => ({ id: one.id, features: own })),
  );
  return { themes, known, weights, leanings, likely, lift, examples };
}

/** The themes by how much they suit, the likeliest first. */
export function rank(model: ThemeModel, text: string, asked?: string): string[] {
  return inOrder(model, sumsOf(model, text, asked)).map(({ theme }) => theme);
}

/** Two ways of learning from the same, joined: where they differ they are wrong about different texts. */
function inOrder({ themes, likely, lift }: ThemeModel, { features, sums }: { features: Features; sums: Float64Array }) {
  const one = shares(sums.map((sum) => settings.sharp * sum));
  const other = likelihoods(likely, features, themes.length);
  const log = (share: number | undefined) => Math.log((share ?? 0) + 1e-9);
  return themes
    .map((theme, at) => ({ theme, sum: sums[at] as number, suits: (log(one[at]) + log(other[at])) / 2 + (lift[at] as number) }))
    .sort((a, b) => b.suits - a.suits);
}

/**
 * Themes that moderators gave to texts like this one, likeliest first, each with the words that counted and the nearest
 * examples. Only ever suggested: a person accepts one with a click, or none.
 */
export function suggest(model: ThemeModel, text: string, most = 3, asked?: string): Suggestion[] {
  if (model.themes.length === 0 || wordsOf(text).length === 0) return [];
  const summed = sumsOf(model, text, asked);
  const mine = wordsByColumn(model, summed.features);
  return inOrder(model, summed)
    .slice(0, most)
    .map(({ theme, sum }) => ({ theme, sum, why: { words: wordsThatCounted(model, text, theme), like: nearest(model, mine, theme) } }))
    .filter(({ why }) => why.like.length > 0 || why.words.length > 0);
}

function sumsOf({ themes, known, weights, leanings }: ThemeModel, text: string, asked?: string) {
  const features = weigh(count(text, asked), known);
  const sums = Float64Array.from(leanings);
  for (let at = 0; at < features.numbers.length; at++) {
    const from = (features.numbers[at] as number) * themes.length;
    const weight = features.weights[at] as number;
    for (let theme = 0; theme < themes.length; theme++) sums[theme] = (sums[theme] as number) + weight * (weights[from + theme] as number);
  }
  return { features, sums };
}

function wordsThatCounted({ themes, known, weights }: ThemeModel, text: string, theme: string): string[] {
  const number = themes.indexOf(theme);
  const counts = [...new Set(wordsOf(text))].map((word) => {
    const column = known.column[numberOfWord(word)] as number;
    return { word, pull: column < 0 ? 0 : (known.rarity[column] as number) * (weights[column * themes.length + number] as number) };
  });
  return counts
    .filter(({ pull, word }) => pull > 0 && word.length > 2)
    .sort((a, b) => b.pull - a.pull)
    .slice(0, 4)
    .map(({ word }) => word);
}

const mostCompared = 500;
const nearEnough = 0.08;

/** By their words; what they mean decides with them, but alone is no reason. */
function nearest({ themes, examples }: ThemeModel, mine: Float32Array, theme: string): string[] {
  return (examples[themes.indexOf(theme)] ?? [])
    .map(({ id, features: { numbers, weights } }) => {
      let near = 0;
      for (let at = 0; at < numbers.length; at++) near += (mine[numbers[at] as number] as number) * (weights[at] as number);
      return { id: id ?? "", near };
    })
    .filter(({ near }) => near > nearEnough)
    .sort((a, b) => b.near - a.near)
    .slice(0, 2)
    .map(({ id }) => id);
}

/** Words and pieces of words of a text, a place for each column; what it means is left out. */
function wordsByColumn({ known }: ThemeModel, { numbers, weights }: Features): Float32Array {
  const mine = new Float32Array(columnsOf(known));
  for (let at = 0; at < numbers.length; at++) if ((numbers[at] as number) < known.count) mine[numbers[at] as number] = weights[at] as number;
  return mine;
}
