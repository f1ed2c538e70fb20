import { readFileSync } from "node:fs";
import path from "node:path";

let names: ReadonlySet<string> | undefined;

/** First names of people who live here, in plain small letters (first-names.txt). Some are ordinary words too. */
export function firstNames(): ReadonlySet<string> {
  names ??= new Set(
    readFileSync(path.resolve("app/platform/english/first-names.txt"), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .join(" ")
      .split(" ")
      .filter(Boolean),
  );
  return names;
}
