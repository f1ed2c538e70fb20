import { readFileSync } from "node:fs";
import path from "node:path";
import { firstNames } from "~/platform/english/first-names.server";
import { knownWords } from "~/platform/english/known-words.server";
import type { NameLists } from "./suggest-covers";

let lists: NameLists | undefined;

/** The lists of names that suggestions for covers use (cover-names), read once. */
export function coverNames(): NameLists {
  lists ??= { firstNames: firstNames(), surnames: listIn("surnames.txt"), alsoWords: listIn("also-words.txt"), known: knownWords() };
  return lists;
}

function listIn(name: string): ReadonlySet<string> {
  const lines = readFileSync(path.resolve("app/features/moderation/cover-names", name), "utf8").split("\n");
  return new Set(
    lines
      .filter((line) => !line.startsWith("#"))
      .join(" ")
      .split(" ")
      .filter(Boolean),
  );
}
