import type { WorryRules } from "../../worry-rules";
import { slipsOf } from "./slips";
import { splitWords } from "./split-words";

/** Numbers of the elements that a word can be, in all rules. */
export type Vocabulary = {
  /** The words that these letters may be, known to the rules or not: one, or several that were written as one. */
  read(letters: string): readonly Reading[];
  isKnown(letters: string): boolean;
  /** As an English word or a first name, not as one of the rules for other languages. */
  isEnglish(letters: string): boolean;
  /** A first name, or somebody's ("jaydens"), that is no other word. */
  isName(letters: string): boolean;
  /** Whether the rules know this as one word or sign. */
  has(letters: string): boolean;
};
/** One word: what it may stand for, all of it counted. */
export type Reading = { readonly length: number; readonly meant: readonly string[] };

const digitsAsLetters: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "i",
  "€": "e",
  "+": "t",
};
/** Endings that make an ordinary word another one, after stems of so many letters at least. */
const endings = [
  ["s", 4],
  ["ed", 5],
  ["d", 6],
  ["ing", 5],
  ["ly", 4],
  ["ful", 4],
] as const;
const joiners = new Set("a i im me my to it he hes she up we us at on of in is so no id ill the and her him his they you ive u r".split(" "));

/** Words of the rules, and those that stand as they are in ordinary English: the latter are never taken for a slip. */
export function vocabularyOf(rules: WorryRules, knownWords: ReadonlySet<string>, names: ReadonlySet<string>, onlyNames: ReadonlySet<string>): Vocabulary {
  // Words of other languages are read as they are written: a slip in an English word may be one of them.
  const isOther = ({ name }: WorryRules[number]) => name.startsWith("other-languages");
  const english = wordsOf(rules.filter((rule) => !isOther(rule)));
  const words = new Set([...english, ...wordsOf(rules.filter(isOther))]);
  const slips = slipsOf(english);
  const isWord = (piece: string) => words.has(piece) || knownWords.has(piece);
  const isPiece = (piece: string) => (piece.length <= 2 ? joiners.has(piece) : isWord(piece));
  const isName = (letters: string) => onlyNames.has(letters) && !words.has(letters);
  const isSomebodys = (letters: string) => letters.endsWith("s") && !isWord(letters) && !names.has(letters) && isName(letters.slice(0, -1));
  const standsAsItIs = (letters: string) =>
    knownWords.has(letters) ||
    names.has(letters) ||
    isSomebodys(letters) ||
    endings.some(([ending, least]) => {
      const stem = letters.slice(0, -ending.length);
      return letters.endsWith(ending) && stem.length >= least && knownWords.has(stem) && !words.has(stem);
    });
  const read = (letters: string): readonly Reading[] => {
    const one = (meant: readonly string[]): readonly Reading[] => [{ length: letters.length, meant }];
    if (words.has(letters)) return one(knownWords.has(letters) ? [letters] : [letters, ...slips.meant(letters).filter((word) => word !== letters)]);
    const plain = decode(letters);
    const singular = plain.endsWith("s") ? plain.slice(0, -1) : plain;
    for (const form of [plain, squeezed(plain, 2), squeezed(plain, 1), singular]) if (words.has(form)) return one([form, letters]);
    if (plain.includes("*")) return one([letters, ...behindStars(plain, words)]);
    if (standsAsItIs(letters) || knownWords.has(plain)) return one([letters]);
    const near = slips.meant(plain);
    if (near.length > 0) return one([letters, ...near]);
    const split = plain.length === letters.length ? splitWords(plain, isPiece) : null;
    if (split?.some((piece) => words.has(piece) && piece.length > 2)) return [...split.map((piece) => ({ length: piece.length, meant: [piece] }))];
    return one([letters, ...(plain === squeezed(plain, 1) ? [] : slips.meant(squeezed(plain, 1)))]);
  };
  const memory = new Map<string, readonly Reading[]>();
  const isEnglish = (letters: string) => english.has(letters) || knownWords.has(letters) || names.has(letters);
  return {
    isEnglish: (letters) => isEnglish(letters) || isEnglish(squeezed(letters, 1)) || (letters.endsWith("s") && isEnglish(letters.slice(0, -1))),
    isName: (letters) => isName(letters) || isSomebodys(letters),
    has: (letters) => words.has(letters),
    isKnown: (letters) => isWord(letters) || isWord(squeezed(letters, 1)) || (letters.endsWith("s") && isWord(letters.slice(0, -1))),
    read(letters) {
      const before = memory.get(letters);
      if (before) return before;
      const fresh = letters.length > 40 ? [{ length: letters.length, meant: [letters] }] : read(letters);
      if (memory.size > 20_000) memory.clear();
      memory.set(letters, fresh);
      return fresh;
    },
  };
}

function wordsOf(rules: WorryRules): Set<string> {
  const words = new Set<string>();
  for (const { says, not } of rules)
    for (const { elements } of [...says, ...not])
      for (const element of elements) for (const word of element.words) for (const one of word.split(" ")) words.add(one);
  return words;
}

/** "k1ll" and "$uicide" are read as letters; a number alone stays one. */
function decode(letters: string): string {
  if (!/[a-z*]/.test(letters) || /^[a-z]+$/.test(letters)) return letters;
  return [...letters].map((letter) => digitsAsLetters[letter] ?? letter).join("");
}

function squeezed(letters: string, most: number): string {
  return letters.replace(/(.)\1+/g, (run, letter: string) => letter.repeat(Math.min(run.length, most)));
}

function behindStars(written: string, words: ReadonlySet<string>): string[] {
  const letters = written.replace(/\*/g, "");
  if (letters.length < 2 || written.length > 14) return [];
  const fits = (word: string) => word.length === written.length && [...written].every((letter, at) => letter === "*" || letter === word[at]);
  return [...words].filter(fits);
}
