import { type Counted, count, type Features, numberOfWord, weigh, width, wordsOf } from "./inside/learning/features";
import { learnWeights } from "./inside/learning/weights";

/** A text and the theme that a moderator gave to it. */
export type Example = { readonly text: string; readonly theme: string; readonly asked?: string; readonly id?: string };

/** What was learned from moderators' decisions. Lives in memory only; never written, never sent. */
export type ThemeModel = {
  readonly themes: readonly string[];
  readonly rarity: Float32Array;
  /** For each feature one weight a theme, then the leanings. */
  readonly weights: Float32Array;
  readonly leanings: Float32Array;
  readonly examples: readonly (Example & { readonly features: Features })[];
};

export type Suggestion = {
  readonly theme: string;
  readonly why: { readonly words: readonly string[]; readonly like: readonly { readonly text: string; readonly id?: string }[] };
};

const enoughExamples = 2;

/** Learns from decisions: the more a theme was given, the better it is known. Themes given fewer than two times wait. Seconds for thousands. */
export function learn(examples: readonly Example[]): ThemeModel {
  const tally = new Map<string, number>();
  for (const { theme } of examples) tally.set(theme, (tally.get(theme) ?? 0) + 1);
  const themes = [...tally]
    .filter(([, times]) => times >= enoughExamples)
    .map(([theme]) => theme)
    .sort();
  const used = examples.filter(({ theme }) => themes.includes(theme));
  const counted = used.map(({ text, asked }) => count(text, asked));
  const holding = new Float32Array(width);
  for (const one of counted) for (const number of one.keys()) holding[number] = (holding[number] as number) + 1;
  const rarity = holding.map((times) => (times < 2 ? 0 : Math.log((1 + used.length) / (1 + times)) + 1));
  const known = used.map((example, at) => ({ ...example, features: weigh(counted[at] as Counted, rarity) }));
  const { weights, leanings } = learnWeights(
    known.map(({ features }) => features),
    known.map(({ theme }) => themes.indexOf(theme)),
    themes.length,
  );
  return { themes, rarity, weights, leanings, examples: known };
}

/** The themes by how much they suit, the likeliest first. */
export function rank(model: ThemeModel, text: string, asked?: string): string[] {
  const { sums } = sumsOf(model, text, asked);
  return model.themes
    .map((theme, at) => ({ theme, sum: sums[at] as number }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ theme }) => theme);
}

/**
 * Themes that moderators gave to texts like this one, likeliest first, each with the words that counted and the nearest
 * examples. Only ever suggested: a person accepts one with a click, or none.
 */
export function suggest(model: ThemeModel, text: string, most = 3, asked?: string): Suggestion[] {
  if (model.themes.length === 0 || wordsOf(text).length === 0) return [];
  const { features } = sumsOf(model, text, asked);
  return rank(model, text, asked)
    .slice(0, most)
    .map((theme) => ({ theme, why: { words: wordsThatCounted(model, text, theme), like: nearest(model, features, theme) } }))
    .filter(({ why }) => why.like.length > 0 || why.words.length > 0);
}

function sumsOf({ themes, rarity, weights, leanings }: ThemeModel, text: string, asked?: string) {
  const features = weigh(count(text, asked), rarity);
  const sums = Float64Array.from(leanings);
  for (let at = 0; at < features.numbers.length; at++) {
    const from = (features.numbers[at] as number) * themes.length;
    const weight = features.weights[at] as number;
    for (let theme = 0; theme < themes.length; theme++) sums[theme] = (sums[theme] as number) + weight * (weights[from + theme] as number);
  }
  return { features, sums };
}

function wordsThatCounted({ themes, rarity, weights }: ThemeModel, text: string, theme: string): string[] {
  const number = themes.indexOf(theme);
  const counts = [...new Set(wordsOf(text))].map((word) => {
    const feature = numberOfWord(word);
    const mine = weights[feature * themes.length + number] as number;
    return { word, pull: (rarity[feature] as number) * mine };
  });
  return counts
    .filter(({ pull, word }) => pull > 0 && word.length > 2)
    .sort((a, b) => b.pull - a.pull)
    .slice(0, 4)
    .map(({ word }) => word);
}

const mostCompared = 500;
const nearEnough = 0.08;

function nearest({ examples }: ThemeModel, features: Features, theme: string): { text: string; id?: string }[] {
  const mine = new Map<number, number>();
  for (let at = 0; at < features.numbers.length; at++) mine.set(features.numbers[at] as number, features.weights[at] as number);
  return examples
    .filter((example) => example.theme === theme)
    .slice(-mostCompared)
    .map(({ text, id, features: { numbers, weights } }) => {
      let near = 0;
      for (let at = 0; at < numbers.length; at++) near += (mine.get(numbers[at] as number) ?? 0) * (weights[at] as number);
      return { text, id, near };
    })
    .filter(({ near }) => near > nearEnough)
    .sort((a, b) => b.near - a.near)
    .slice(0, 2)
    .map(({ text, id }) => ({ text, id }));
}
