import { readFileSync } from "node:fs";
import path from "node:path";
import { firstNames } from "~/platform/english/first-names.server";
import { knownWords } from "~/platform/english/known-words.server";
import { smallWordsOf } from "./inside/spotting/other-words";

let small: ReadonlySet<string> | undefined;

/** Small words of other languages (worry-set/small-words.txt). */
export function smallWords(): ReadonlySet<string> {
  small ??= smallWordsOf(
    readFileSync(path.resolve("app/features/safeguarding/worry-set/small-words.txt"), "utf8"),
    new Set([...knownWords(), ...firstNames()]),
  );
  return small;
}
