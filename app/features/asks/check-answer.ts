import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { spansToLeaveAlone } from "../jargon/quotations";
import { isLeading } from "./leading-questions";

/** The aims of an answer: what a child of eleven reads, twelve words a sentence, none over fifteen. */
export const aims = { readingAge: 11, meanWords: 12, mostWords: 15 } as const;

export type AnswerCheck = {
  /** The age at which most people can read it; null where it is not English, or too short to say. */
  readonly readingAge: number | null;
  readonly tooHard: boolean;
  readonly sentences: number;
  readonly meanWords: number;
  readonly tooLongOnMean: boolean;
  /** Questions that lead or that look into what happened, as they stand: for those who are trained to ask them, not for an answer. */
  readonly leading: readonly string[];
  /** Sentences over the aim, as they stand, the longest first. */
  readonly long: readonly { readonly text: string; readonly words: number }[];
};

/** Who can read a text of this reading age, as it is said: no child is 29. */
export function whoReads(age: number): "age" | "adult" | "adultReader" {
  if (age < 18) return "age";
  return age < 22 ? "adult" : "adultReader";
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
const isEnglish = (text: string) => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length > letters.length * 0.8;
};

/** Sentences as a reader meets them: the end of a line ends one too. */
function sentencesOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return text
    .split(/\r?\n/)
    .flatMap((line) => [...segmenter.segment(line)].map((piece) => piece.segment.trim()))
    .filter((sentence) => wordsIn(sentence).length > 0);
}

/**
 * How hard an answer is to read, before it is sent. It says so and changes nothing. What stands in quotation marks is
 * somebody's own words: it is left out of the reading age and of the lengths. Reading age is for English alone.
 */
export function checkAnswer(words: string, language: string): AnswerCheck {
  let own = "";
  let at = 0;
  for (const span of spansToLeaveAlone(words)) {
    own += words.slice(at, span.start);
    at = span.end;
  }
  own += words.slice(at);
  const sentences = sentencesOf(own, language).map((text) => ({ text, words: wordsIn(text).length }));
  const count = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const meanWords = sentences.length === 0 ? 0 : count / sentences.length;
  const syllables = wordsIn(own).reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const counts = { sentence: sentences.length, word: count, syllable: syllables };
  const readingAge = count >= 5 && isEnglish(own) ? Math.max(5, Math.round(fleschKincaid(counts) + 5)) : null;
  return {
    readingAge,
    tooHard: readingAge !== null && readingAge > aims.readingAge,
    sentences: sentences.length,
    meanWords: Math.round(meanWords * 10) / 10,
    tooLongOnMean: meanWords > aims.meanWords,
    leading: sentences.map(({ text }) => text).filter(isLeading),
    long: sentences.filter((sentence) => sentence.words > aims.mostWords).sort((a, b) => b.words - a.words),
  };
}
