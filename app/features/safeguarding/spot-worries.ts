import { type Matcher, matcherOf } from "./inside/spotting/matcher";
import { tokensOf } from "./inside/spotting/tokens";
import { type Vocabulary, vocabularyOf } from "./inside/spotting/vocabulary";
import type { Reading, ReadsLike } from "./reads-like";
import type { WorryRules } from "./worry-rules";

/** Words that matched a rule, and why that matters. It has no number and no level, and there is no opposite of it (R64). */
export type WorryMatch = { readonly rule: string; readonly kind: string; readonly start: number; readonly end: number; readonly why: string };

/** What the spotter found, or nothing. Nothing found never means that all is well: a person reads everything anyway. */
export type Spotted = { readonly matches: readonly WorryMatch[] } | null;

/** What it looks at in one text; what is longer is read first by a person, whatever was found. */
export const mostLetters = 10_000;

export type Spotter = {
  readonly vocabulary: Vocabulary;
  readonly matcher: Matcher;
  readonly readsLike: ReadsLike | null;
  readonly smallWords: ReadonlySet<string>;
};

type Reads = Omit<Spotter, "smallWords">;

/** The name that a match is kept under when no rule matched but the words read like example lines. */
export const readsLikeRule = "reads-like";

/** First names, and those of them that are no other word. */
type Names = { readonly all: ReadonlySet<string>; readonly only: ReadonlySet<string> };
const noNames: Names = { all: new Set(), only: new Set() };

/**
 * Makes the rules ready. `knownWords` are ordinary words, which are never taken for a misspelt worry; nor are `names`. Who somebody
 * is called weighs nothing. Without `readsLike` every rule speaks for itself.
 */
export function spotterOf(
  rules: WorryRules,
  knownWords: ReadonlySet<string>,
  names: Names = noNames,
  readsLike: ReadsLike | null = null,
  smallWords: ReadonlySet<string> = new Set(),
): Spotter {
  return { vocabulary: vocabularyOf(rules, knownWords, names.all, names.only), matcher: matcherOf(rules), readsLike, smallWords };
}

/**
 * Finds what may be worrying in a young person's words: what a rule says outright, and what reads like the example lines. It
 * only adds: the words are left as they are, nothing is hidden, delayed or ranked, and a negation, a question or a joke
 * takes no match away. Time follows the text's length.
 */
export async function spotWorries(text: string, spotter: Spotter): Promise<Spotted> {
  return (await lookFor(text, spotter)).spotted;
}

/** Whether it would find anything, without looking for why. */
export async function findsAnything(text: string, { vocabulary, matcher, readsLike }: Spotter): Promise<boolean> {
  const looked = text.slice(0, mostLetters);
  const { outright, weighed } = hitsIn(looked, { vocabulary, matcher, readsLike });
  return outright.length > 0 || ((await readsLike?.(looked, vocabulary, weighed))?.isLike ?? false);
}

/** The same, and whether it was unsure: nothing was found, but the words lean that way. */
export async function lookFor(text: string, { vocabulary, matcher, readsLike }: Reads): Promise<{ spotted: Spotted; unsure: boolean }> {
  const looked = text.slice(0, mostLetters);
  const { outright, weighed } = hitsIn(looked, { vocabulary, matcher, readsLike });
  const reading: Reading | undefined = await readsLike?.(looked, vocabulary, weighed);
  const [like, unsure] = [reading?.like() ?? [], reading?.unsure ?? false];
  const matches = [
    ...outright,
    // A rule that is weighed counts where the words around it read like a worry, and once the text is one anyway.
    ...(outright.length > 0 || like.length > 0 ? weighed : []),
    ...like.map((one): WorryMatch => ({ rule: readsLikeRule, ...one })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  return { spotted: matches.length > 0 ? { matches } : null, unsure: unsure || weighed.length > 0 };
}

/** What rules say outright, and what is weighed together with how the words around it read. */
function hitsIn(looked: string, { vocabulary, matcher, readsLike }: Reads) {
  const hits = matcher.find(tokensOf(looked, vocabulary));
  const asMatch = ({ rule, start, end }: (typeof hits)[number]): WorryMatch => ({ rule: rule.name, kind: rule.kind, start, end, why: rule.why });
  return {
    outright: hits.filter(({ rule }) => !readsLike || !rule.weigh).map(asMatch),
    weighed: readsLike ? hits.filter(({ rule }) => rule.weigh).map(asMatch) : [],
  };
}
