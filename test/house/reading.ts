import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import ts from "typescript";
import { checkText } from "~/features/jargon/check-text";
import { starterList } from "~/features/jargon/starter-list";
import { usesIn } from "./locale-uses";
import { filesUnder, parse } from "./source";
import { importsOf, keysMeant, namespaces, youngTexts } from "./young-texts";

export type Block = { readonly page: string; readonly words: number; readonly grade: number };

/** Sentences as a reader meets them: a heading or a button is one by itself. What stands for a name counts as one word. */
export const sentencesOf = (text: string) =>
  text
    .replace(/{{[^}]*}}/g, "Sam")
    .split(/(?<=[.!?:;])\s+|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsOf = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The Flesch-Kincaid grade of texts read one after the other: years at school in the United States. */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0) });
}

/** What each young person's page shows together: the texts of its door and of the components that this draws; the grade is of its sentences. */
export function blocks(): Block[] {
  const young = youngTexts();
  const texts = new Map([...young].map(([key, { text }]) => [key, text]));
  return filesUnder("app/routes/young", /\.tsx$/).flatMap((door) => {
    const drawn = componentsOf(door);
    const keys = new Set(drawn.flatMap((file) => usesIn(file, namespaces)).flatMap((use) => keysMeant(use, texts.keys())));
    const shown = [...keys].map((key) => texts.get(key) ?? "");
    const words = shown.flatMap(sentencesOf).flatMap(wordsOf).length;
    // why sentences alone: counted as sentences, the labels of buttons would make any page look easy.
    const sentences = shown.flatMap(sentencesOf).filter(isWhole);
    return sentences.length === 0 ? [] : [{ page: door.replace("app/routes/young/", ""), words, grade: gradeOf(sentences) }];
  });
}

function componentsOf(door: string): string[] {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const from of importsOf(file)) if (from.endsWith(".tsx") || from.includes("/ui/")) visit(from);
  };
  if (parse(door).kind === ts.SyntaxKind.SourceFile) visit(door);
  return [...reached].filter((file) => file !== "app/root.tsx");
}

/** What the check finds in every English text that a young person may read. */
export function readingFigures() {
  const young = [...youngTexts()].map(([key, { text }]) => ({ key, text }));
  const sentences = young.flatMap(({ key, text }) => sentencesOf(text).map((sentence) => ({ key, sentence, words: wordsOf(sentence).length })));
  const pages = blocks();
  const grades = pages.map(({ grade }) => grade).sort((a, b) => a - b);
  return {
    texts: young.length,
    sentences: sentences.length,
    words: sentences.reduce((sum, one) => sum + one.words, 0),
    meanSentence: sentences.reduce((sum, one) => sum + one.words, 0) / sentences.length,
    // A mean over texts that are sentences: labels of one or two words would hide long ones.
    meanFullSentence: meanOf(sentences.filter(({ sentence }) => isWhole(sentence)).map(({ words }) => words)),
    tooLong: sentences.filter(({ words }) => words > 15).map(({ key, sentence, words }) => `${key} (${words} words): ${sentence}`),
    pages,
    medianGrade: grades[Math.floor(grades.length / 2)] ?? 0,
    tooHard: pages.filter(({ words, grade }) => words >= 100 && grade > 6).map(({ page, grade }) => `${page}: grade ${grade.toFixed(1)}`),
    // The room about words speaks about such words.
    banned: young
      .filter(({ key }) => !key.startsWith("jargon:"))
      .flatMap(({ key, text }) => checkText(text, starterList).hits.map((hit) => `${key}: ${hit.text}`)),
  };
}

const isWhole = (sentence: string) => /[.!?][”"]?$/.test(sentence.trim());

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
