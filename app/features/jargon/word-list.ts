/** What the organisation has said it will do about a word, by whom and since when (days, YYYY-MM-DD). */
export type Commitment = { by: string; sinceOn: string; reviewOn?: string } & (
  | { kind: "stopped" }
  | { kind: "explain-every-time" }
  | { kind: "allowed-because"; because: string }
  | { kind: "each-young-person-chooses" }
);

/** Other words for a term, with what people say for them and against them. There is no winner. */
export type Alternative = { words: string; support: readonly string[]; objections: readonly string[] };

export type Term = {
  key: string;
  term: string;
  /** Other ways of writing it. Plurals and possessives need not be given. */
  variants: readonly string[];
  /** Match capitals as written. A variant in small letters still matches in any case; acronyms never do. */
  matchCase: boolean;
  /** Phrases that hold the term and are fine ("in the majority of cases"). */
  allowedPhrases: readonly string[];
  /** In plain words, at a reading age of 9. */
  meaning: string;
  commitment?: Commitment;
  alternatives: readonly Alternative[];
};

/** A list is never changed in place: a changed list is a new one (it is compiled once, by identity). */
export type WordList = {
  name: string;
  /** A starter list is ours and commits nobody; an authority's is its own; an imported one came from elsewhere. */
  standing: "starter" | "authority" | "imported";
  note: string;
  terms: readonly Term[];
};

/** One way in which a term, or a phrase it is allowed in, can be written. */
export type Form = { written: string; asWritten: boolean };

const irregularPlurals: Record<string, string> = {
  child: "children",
  man: "men",
  person: "people",
  woman: "women",
};

/** Whether these words are an acronym: two capitals or more, no small letters, at most six letters and digits. */
export function isAcronym(words: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]{2,6}$/u.test(words);
}

/** The plural of the last word, or null where there is none to make: already plural, or not in Latin letters. */
export function pluralOf(words: string): string | null {
  const last = /[\p{Script=Latin}\p{N}]+$/u.exec(words)?.[0];
  if (last === undefined) return null;
  if (isAcronym(last)) return `${words}s`;
  const irregular = irregularPlurals[last.toLowerCase()];
  if (irregular) return words.slice(0, -last.length) + last.charAt(0) + irregular.slice(1);
  if (/[^aeiou]y$/iu.test(last)) return `${words.slice(0, -1)}ies`;
  if (/sis$/iu.test(last)) return `${words.slice(0, -2)}es`;
  if (/[^sui]s$/iu.test(last)) return null;
  return /(?:s|x|z|ch|sh)$/iu.test(last) ? `${words}es` : `${words}s`;
}

function possessivesOf(words: string): string[] {
  return /s$/iu.test(words) ? [`${words}'`, `${words}'s`] : [`${words}'s`];
}

/** These words with their plural and possessives: placement, placements, placement's, placements'. */
export function inflectionsOf(words: string): string[] {
  if (!/[\p{Script=Latin}\p{N}]$/u.test(words)) return [words];
  const plural = pluralOf(words);
  const both = plural === null ? [words] : [words, plural];
  return [...both, ...both.flatMap(possessivesOf)];
}

function formsOf(words: string, matchCase: boolean): Form[] {
  const asWritten = isAcronym(words) || (matchCase && words !== words.toLowerCase());
  return inflectionsOf(words.trim()).map((written) => ({ written, asWritten }));
}

/** Every form that is a use of the term. */
export function termForms(term: Term): Form[] {
  return [term.term, ...term.variants].flatMap((words) => formsOf(words, term.matchCase));
}

/** Every form in which the term is fine. */
export function allowedForms(term: Term): Form[] {
  return term.allowedPhrases.flatMap((words) => formsOf(words, false));
}
