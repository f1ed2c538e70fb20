import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { firstNames, onlyNames } from "~/platform/english/first-names.server";
import { knownWords } from "~/platform/english/known-words.server";
import type { ReadsLike } from "./reads-like";
import { readsLike } from "./reads-like.server";
import { smallWords } from "./small-words.server";
import { type Spotter, spotterOf } from "./spot-worries";
import { type RulesFile, type RulesRead, readRules } from "./worry-rules";

/** Where a safeguarding lead's rules lie; another folder can be named when the site starts. */
export const rulesFolder = () => path.resolve(process.env.WORRY_RULES ?? "app/features/safeguarding/worry-rules");

let ready: { readonly folder: string; readonly spotter: Spotter } | undefined;

const isOff = (folder: string) => readdirSync(folder).every((name) => !name.endsWith(".txt") || name === "README.txt");

/** The files of the rules that ship, as they stand now. */
export function rulesFiles(folder = rulesFolder()): RulesFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt") && name !== "README.txt");
  return names.sort().map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
}

/** The rules as their files stand now, or every problem in them. */
export const readRulesFolder = (): RulesRead => readRules(rulesFiles());

/**
 * The spotter with the rules of this server, made once; with a folder without rules it is off, the example lines too. Throws
 * when the rules cannot be read: the caller lets a person read first.
 */
export function spotter(): Spotter {
  const folder = rulesFolder();
  if (ready?.folder !== folder) ready = { folder, spotter: { ...rulesOnly(), readsLike: isOff(folder) ? null : learned() } };
  return ready.spotter;
}

/** The spotter with the rules alone, as what learns from the example lines needs it. */
export function rulesOnly(): Spotter {
  const read = readRulesFolder();
  if (!read.ok) throw new Error(`${read.problems.length} problems in the worry rules`);
  return spotterOf(read.rules, knownWords(), namesKnown(), null, smallWords());
}

/** First names, and those that are no other word. */
export const namesKnown = () => ({ all: firstNames(), only: onlyNames() });

let reading: ReadsLike | undefined;

/** What was learned from the example lines, read once. */
export function learned(): ReadsLike {
  reading ??= readsLike();
  return reading;
}
