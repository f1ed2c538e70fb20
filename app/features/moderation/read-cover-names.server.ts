import { readFileSync } from "node:fs";
import path from "node:path";
import { firstNames } from "~/platform/english/first-names.server";
import { knownWords } from "~/platform/english/known-words.server";
import { vectorOf, wordVectorSize } from "~/platform/word-vectors/word-vectors.server";
import type { NameLists } from "./suggest-covers";

let lists: NameLists | undefined;

/** A missed name costs more than one mark too many, so signs that are nearly even are highlighted. */
const rather = 1.3;

/** The lists of names that suggestions for covers use (cover-names), and what each sign weighs, read once. */
export function coverNames(): NameLists {
  lists ??= {
    firstNames: firstNames(),
    surnames: listIn("surnames.txt"),
    alsoWords: listIn("also-words.txt"),
    known: knownWords(),
    wellKnown: new Map(linesOf("well-known.txt").flatMap((line) => wellKnownIn(line))),
    likeName: likenessTo(learned().direction),
    weights: { ...learned().signs, any: (learned().signs.any ?? 0) + rather },
  };
  return lists;
}

/** Made by bin/learn-cover-weights.ts. */
function learned(): { direction: number[]; signs: Record<string, number> } {
  return JSON.parse(readFileSync(path.resolve("app/features/moderation/cover-names/weights.json"), "utf8"));
}

/** How far a word's vector lies on the side of names. Null for a word that has none. */
export function likenessTo(direction: readonly number[]): (plain: string) => number | null {
  return (plain) => {
    const vector = vectorOf(plain);
    return vector && vector.reduce((sum, number, at) => sum + number * (direction[at] ?? 0), direction[wordVectorSize] ?? 0);
  };
}

function wellKnownIn(line: string): [string, string][] {
  const [kind = "", words = ""] = line.split(": ");
  return words.split(" ").map((word) => [word, kind]);
}

function linesOf(name: string): string[] {
  const lines = readFileSync(path.resolve("app/features/moderation/cover-names", name), "utf8").split("\n");
  return lines.filter((line) => line && !line.startsWith("#"));
}

const listIn = (name: string): ReadonlySet<string> => new Set(linesOf(name).join(" ").split(" ").filter(Boolean));
