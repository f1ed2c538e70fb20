import { readFileSync } from "node:fs";
import path from "node:path";

let words: ReadonlySet<string> | undefined;

/** Common English words in small letters without apostrophes (known-words.txt). */
export function knownWords(): ReadonlySet<string> {
  words ??= new Set(
    readFileSync(path.resolve("app/platform/english/known-words.txt"), "utf8")
      .split("\n")
      .filter((line) => !line.startsWith("#"))
      .join(" ")
      .split(" ")
      .filter((word) => word !== ""),
  );
  return words;
}
