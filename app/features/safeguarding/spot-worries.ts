import { type Matcher, matcherOf } from "./inside/spotting/matcher";
import { tokensOf } from "./inside/spotting/tokens";
import { type Vocabulary, vocabularyOf } from "./inside/spotting/vocabulary";
import type { WorryRules } from "./worry-rules";

/** Words that matched a rule, and why that matters. It has no number and no level, and there is no opposite of it (R64). */
export type WorryMatch = { readonly rule: string; readonly kind: string; readonly start: number; readonly end: number; readonly why: string };

/** What the spotter found, or nothing. Nothing found never means that all is well: a person reads everything anyway. */
export type Spotted = { readonly matches: readonly WorryMatch[] } | null;

/** What it looks at in one text; what is longer is read first by a person, whatever was found. */
export const mostLetters = 10_000;

export type Spotter = { readonly vocabulary: Vocabulary; readonly matcher: Matcher };

/** Makes the rules ready. `knownWords` are ordinary words, which are never taken for a misspelt worry; nor are `names`. */
export function spotterOf(rules: WorryRules, knownWords: ReadonlySet<string>, names: ReadonlySet<string> = new Set()): Spotter {
  return { vocabulary: vocabularyOf(rules, knownWords, names), matcher: matcherOf(rules) };
}

/**
 * Finds what may be worrying in a young person's words. It only adds: the words are left as they are, nothing is hidden,
 * delayed or ranked, and a negation, a question or a joke takes no match away. Time follows the text's length.
 */
export function spotWorries(text: string, { vocabulary, matcher }: Spotter): Spotted {
  const hits = matcher.find(tokensOf(text.slice(0, mostLetters), vocabulary));
  if (hits.length === 0) return null;
  return { matches: hits.map(({ rule, start, end }) => ({ rule: rule.name, kind: rule.kind, start, end, why: rule.why })) };
}
