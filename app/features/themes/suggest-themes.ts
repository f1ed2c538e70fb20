import { count, type Features, type Known, knownFrom, numberOfWord, weigh, wordsOf } from "./inside/learning/features";
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
  readonly examples: readonly { readonly id?: string; readonly theme: string; readonly features: Features }[];
};

/** `like`: the ids of the nearest texts that were given the theme. `sum`: above nought is likely, below minus one is not. */
export type Suggestion = {
  readonly theme: string;
  readonly sum: number;
  readonly why: { readonly words: readonly string[]; readonly like: readonly string[] };
};

const enoughExamples = 2;

/**
 * Learns from decisions: the more a theme was given, the better it is known. Themes given fewer than two times wait. Takes
 * seconds for thousands; with `rest` others are served meanwhile.
 */
export async function learn(examples: readonly Example[], rest: Rest = noRest): Promise<ThemeModel> {
  const tally = new Map<string, number>();
  for (const { theme } of examples) tally.set(theme, (tally.get(theme) ?? 0) + 1);
  const themes = [...tally]
    .filter(([, times]) => times >= enoughExamples)
    .map(([theme]) => theme)
    .sort();
  const used = examples.filter(({ theme }) => themes.includes(theme));
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
  const { weights, leanings } = await learnWeights(features, given, { columns: known.count, themes: themes.length }, rest);
  return { themes, known, weights, leanings, examples: used.map(({ id, theme }, at) => ({ id, theme, features: features[at] as Features })) };
}

/** The themes by how much they suit, the likeliest first. */
export function rank(model: ThemeModel, text: string, asked?: string): string[] {
  return inOrder(model, sumsOf(model, text, asked).sums).map(({ theme }) => theme);
}

function inOrder({ themes }: ThemeModel, sums: Float64Array) {
  return themes.map((theme, at) => ({ theme, sum: sums[at] as number })).sort((a, b) => b.sum - a.sum);
}

/**
 * Themes that moderators gave to texts like this one, likeliest first, each with the words that counted and the nearest
 * examples. Only ever suggested: a person accepts one with a click, or none.
 */
export function suggest(model: ThemeModel, text: string, most = 3, asked?: string): Suggestion[] {
  if (model.themes.length === 0 || wordsOf(text).length === 0) return [];
  const { features, sums } = sumsOf(model, text, asked);
  return inOrder(model, sums)
    .slice(0, most)
    .map(({ theme, sum }) => ({ theme, sum, why: { words: wordsThatCounted(model, text, theme), like: nearest(model, features, theme) } }))
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

function nearest({ examples }: ThemeModel, features: Features, theme: string): string[] {
  const mine = new Map<number, number>();
  for (let at = 0; at < features.numbers.length; at++) mine.set(features.numbers[at] as number, features.weights[at] as number);
  return examples
    .filter((example) => example.theme === theme)
    .slice(-mostCompared)
    .map(({ id, features: { numbers, weights } }) => {
      let near = 0;
      for (let at = 0; at < numbers.length; at++) near += (mine.get(numbers[at] as number) ?? 0) * (weights[at] as number);
      return { id: id ?? "", near };
    })
    .filter(({ near }) => near > nearEnough)
    .sort((a, b) => b.near - a.near)
    .slice(0, 2)
    .map(({ id }) => id);
}
