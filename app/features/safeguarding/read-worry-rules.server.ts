import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { firstNames } from "~/platform/english/first-names.server";
import { knownWords } from "~/platform/english/known-words.server";
import { type Spotter, spotterOf } from "./spot-worries";
import { type RulesRead, readRules } from "./worry-rules";

/** Where a safeguarding lead's rules lie; another folder can be named when the site starts. */
export const rulesFolder = () => path.resolve(process.env.WORRY_RULES ?? "app/features/safeguarding/worry-rules");

let ready: { readonly folder: string; readonly spotter: Spotter } | undefined;

/** The rules as their files stand now, or every problem in them. */
export function readRulesFolder(folder = rulesFolder()): RulesRead {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt") && name !== "README.txt");
  return readRules(names.sort().map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") })));
}

/** The spotter with the rules of this server, made once. Throws when the rules cannot be read: the caller lets a person read first. */
export function spotter(): Spotter {
  const folder = rulesFolder();
  if (ready?.folder === folder) return ready.spotter;
  const read = readRulesFolder(folder);
  if (!read.ok) throw new Error(`${read.problems.length} problems in the worry rules`);
  ready = { folder, spotter: spotterOf(read.rules, knownWords(), firstNames()) };
  return ready.spotter;
}
