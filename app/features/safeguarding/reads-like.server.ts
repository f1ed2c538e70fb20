import { readFileSync } from "node:fs";
import path from "node:path";
import { toldOf } from "~/platform/sentence-encoder/tensors";
import { type ExampleLine, exampleLines, linesFolder } from "./example-lines.server";
import { featuresReader, readSenses } from "./inside/reading/features";
import { fromBytes } from "./inside/reading/keep";
import { leaningsToBytes } from "./inside/reading/leanings";
import { type Example, learn } from "./inside/reading/learn";
import { type Model, windowsReader } from "./inside/reading/model";
import { nearestOf } from "./inside/reading/nearest";
import { type Sentences, sentencesFrom } from "./inside/reading/sentences.server";
import { clausesOf, type Word } from "./inside/reading/words";
import type { Vocabulary } from "./inside/spotting/vocabulary";
import { type ReadsLike, readsLikeOf } from "./reads-like";
import { smallWords } from "./small-words.server";

export const learnedFile = () => path.join(linesFolder(), "learned.bin");

const reader = () => featuresReader(readSenses(readFileSync(path.join(linesFolder(), "senses.txt"), "utf8")));

/** What was learned from the example lines when `worries learn` was last run, ready to read with. */
export function readsLike(asked: Sentences = sentences(), mostWait?: number): ReadsLike {
  return withModel(fromBytes(readFileSync(learnedFile())), exampleLines, asked, mostWait);
}

/** What the encoder of sentences learned when `bin/learn-sentences.py` was last run: from all writers but those it names. */
export const sentencesFile = () => path.join(linesFolder(), "sentences.safetensors");

/** What the encoder says of the sentences that the set which ships is read by: a lead who tries a rule would wait half a minute for them. */
export const leaningsFile = () => path.join(linesFolder(), "leanings.bin");

/** Of each sentence that reading these texts asks about, what the encoder says now: some 25 ms each. */
export async function leaningsOf(read: (asked: ReadsLike) => Promise<unknown>): Promise<Buffer> {
  const encoder = sentencesFrom(sentencesFile());
  const leanings = new Map<string, number>();
  const keeping: Sentences = async (said) => {
    const leans = leanings.get(said) ?? (await encoder(said));
    leanings.set(said, leans);
    return leans;
  };
  await read(readsLike(keeping));
  return leaningsToBytes(leanings, readFileSync(sentencesFile()));
}

/** The writers' files that the encoder of sentences has not learned from: what it finds in them is first sight. */
export const apartFromSentences = (): readonly string[] => (toldOf(readFileSync(sentencesFile())).apart ?? "").split(",");

let held: Sentences | undefined;

/** The encoder of sentences, read once. */
export function sentences(): Sentences {
  held ??= sentencesFrom(sentencesFile(), leaningsFile());
  return held;
}

function withModel(model: Model, lines: () => readonly ExampleLine[], asked: Sentences, mostWait?: number): ReadsLike {
  const features = reader();
  return readsLikeOf(windowsReader(model, features), nearestOf(features, lines), asked, smallWords(), mostWait);
}

/** Reads a text's words, and its runs of clauses, those that lean most by their words first. */
export function runsByWords(): (text: string, vocabulary: Vocabulary) => { whole: readonly Word[]; runs: readonly (readonly Word[])[] } {
  const windows = windowsReader(fromBytes(readFileSync(learnedFile())), reader());
  return (text, vocabulary) => {
    const clauses = clausesOf(text, vocabulary);
    const runs: { words: readonly Word[]; score: number }[] = [];
    windows.read(clauses, ({ words, first, last, score }) => void runs.push({ words: words.slice(first, last + 1), score }));
    return { whole: clauses.flat(), runs: runs.sort((a, b) => b.score - a.score).map(({ words }) => words) };
  };
}

/** Learns from lines: some seconds. */
export function learnFrom(lines: readonly ExampleLine[], vocabulary: Vocabulary): { model: Model; readsLike: ReadsLike } {
  const examples: Example[] = lines.map(({ text, worry }) => ({ clauses: clausesOf(text, vocabulary), worry }));
  const model = learn(examples, reader());
  return { model, readsLike: withModel(model, () => lines, sentences()) };
}
