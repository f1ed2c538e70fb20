import { readFileSync } from "node:fs";
import path from "node:path";
import { type ExampleLine, exampleLines, linesFolder } from "./example-lines.server";
import { featuresReader, readSenses } from "./inside/reading/features";
import { fromBytes } from "./inside/reading/keep";
import { type Example, learn } from "./inside/reading/learn";
import { type Model, windowsReader } from "./inside/reading/model";
import { nearestOf } from "./inside/reading/nearest";
import { clausesOf } from "./inside/reading/words";
import type { Vocabulary } from "./inside/spotting/vocabulary";
import { type ReadsLike, readsLikeOf } from "./reads-like";

export const learnedFile = () => path.join(linesFolder(), "learned.bin");

const reader = () => featuresReader(readSenses(readFileSync(path.join(linesFolder(), "senses.txt"), "utf8")));

/** What was learned from the example lines when `worries learn` was last run, ready to read with. */
export function readsLike(): ReadsLike {
  return withModel(fromBytes(readFileSync(learnedFile())), exampleLines);
}

function withModel(model: Model, lines: () => readonly ExampleLine[]): ReadsLike {
  const features = reader();
  return readsLikeOf(windowsReader(model, features), nearestOf(features, lines));
}

/** Learns from lines: some seconds. */
export function learnFrom(lines: readonly ExampleLine[], vocabulary: Vocabulary): { model: Model; readsLike: ReadsLike } {
  const examples: Example[] = lines.map(({ text, worry }) => ({ clauses: clausesOf(text, vocabulary), worry }));
  const model = learn(examples, reader());
  return { model, readsLike: withModel(model, () => lines) };
}
