import type { Vocabulary } from "./vocabulary";

/** How people laugh and falter: no words of any language. */
const sounds = /^(?:(?:ha|he|hi|ah|ja)+h*|lo+l|a+h+|o+h+|u+m+|u+h+|er+m*|m+|h+m+|a+w+|e+w+|ya+y+|yea+h*|no+|so+|wo+w+)$/;
const ours = /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** The words of small-words.txt that are no English ones. */
export function smallWordsOf(file: string, english: ReadonlySet<string>): ReadonlySet<string> {
  const words = file.split("\n").filter((line) => !line.startsWith("#"));
  return new Set(
    words
      .join(" ")
      .split(/\s+/)
      .filter((word) => word.length > 1 && !english.has(word)),
  );
}

/**
 * Whether a text is in part in another language: another script, a small word of one, two words in a row that nobody knows,
 * or a quarter of all. Somebody who spells by ear may be taken for one, and is read first as well.
 */
export function partlyElsewhere(text: string, vocabulary: Vocabulary, smallWords: ReadonlySet<string>): boolean {
  const words = text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  let unknown = 0;
  let inARow = 0;
  for (const written of words) {
    if (![...written].every((letter) => ours.test(letter))) return true;
    const word = written.toLowerCase().replace(/['’]/g, "");
    if (smallWords.has(word)) return true;
    if (vocabulary.isEnglish(word) || word.length < 2 || sounds.test(word)) {
      if (word.length > 1) inARow = 0;
      continue;
    }
    unknown++;
    inARow++;
    if (inARow >= 2) return true;
  }
  return unknown >= 2 && unknown * 4 >= words.length;
}
