import { readFileSync } from "node:fs";
import path from "node:path";
import { knownWords } from "./known-words.server";

let names: ReadonlySet<string> | undefined;
let only: ReadonlySet<string> | undefined;

/** First names of people who live here, in plain small letters (first-names.txt). Some are ordinary words too. */
export function firstNames(): ReadonlySet<string> {
  names ??= namesIn("first-names.txt");
  return names;
}

/** Those of them that are no other word, in plain small letters: "daniel" and "kofi", not "grace". */
export function onlyNames(): ReadonlySet<string> {
  only ??= new Set([...firstNames()].filter((name) => !knownWords().has(name)).concat(...namesIn("only-names.txt")));
  return only;
}

const namesIn = (file: string) =>
  new Set(
    readFileSync(path.resolve("app/platform/english", file), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .join(" ")
      .split(" ")
      .filter(Boolean),
  );
