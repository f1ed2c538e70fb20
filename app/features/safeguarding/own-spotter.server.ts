import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { firstNames } from "~/platform/english/first-names.server";
import { knownWords } from "~/platform/english/known-words.server";
import { errorFields, log } from "~/platform/log.server";
import { ownRulesNow } from "./inside/own-rules-store.server";
import { asRulesFile, type OwnRule } from "./own-rules";
import { learned, rulesFolder, smallWords, spotter } from "./read-worry-rules.server";
import { type Spotter, spotterOf } from "./spot-worries";
import { type RulesRead, readRules } from "./worry-rules";

/** The rules that ship together with an authority's own, read as one; or every problem. */
export function readWithOwn(own: readonly OwnRule[]): RulesRead {
  const folder = rulesFolder();
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt") && name !== "README.txt");
  const shipped = names.sort().map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));
  return readRules([...shipped, asRulesFile(own)]);
}

const made = new Map<string, { id: string; spotter: Spotter }>();

/**
 * The spotter of one authority: what ships, and its own rules where it has some. Made once for each change of them. Where
 * they cannot be read, using it throws, and a person reads the words first.
 */
export async function spotterFor(authorityId: string): Promise<() => Spotter> {
  try {
    const own = await ownRulesNow(null, authorityId);
    if (!own || own.rules.length === 0) return spotter;
    const held = made.get(authorityId);
    if (held?.id === own.id) return () => held.spotter;
    const read = readWithOwn(own.rules);
    if (!read.ok) throw new Error(`${read.problems.length} problems in the worry rules`);
    const fresh = { id: own.id, spotter: spotterOf(read.rules, knownWords(), firstNames(), learned(), smallWords()) };
    made.set(authorityId, fresh);
    return () => fresh.spotter;
  } catch (error) {
    log.error("worry-rules.failed", { ...errorFields(error), authorityId });
    return () => {
      throw error;
    };
  }
}
