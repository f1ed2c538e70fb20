import { createHash } from "node:crypto";
import { knownWords } from "~/platform/english/known-words.server";
import { errorFields, log } from "~/platform/log.server";
import { ownSpotting } from "./inside/own-rules-store.server";
import { asRulesFile, type OwnRule, type ShippedChange, withSayings } from "./own-rules";
import { learned, namesKnown, rulesFiles, spotter } from "./read-worry-rules.server";
import { smallWords } from "./small-words.server";
import { type Spotter, spotterOf } from "./spot-worries";
import { type RulesRead, readRules, type WorryRules } from "./worry-rules";

type ReadAsOne = { ok: true; asOne: { id: string; rules: WorryRules } } | Extract<RulesRead, { ok: false }>;

/**
 * The rules that ship, as an authority has changed them, together with its own, read as one; or every problem. The id is that of
 * what was read: what is made of it is a hundred times as long.
 */
export function readWithOwn({ rules, changes }: { rules: readonly OwnRule[]; changes: readonly ShippedChange[] }): ReadAsOne {
  const files = [...withSayings(rulesFiles(), changes), asRulesFile(rules)];
  const read = readRules(files);
  if (!read.ok) return read;
  const off = new Set(changes.filter((change) => change.off).map(({ rule }) => rule));
  const id = createHash("sha256")
    .update(JSON.stringify([files, [...off].sort()]))
    .digest("base64url");
  return { ok: true, asOne: { id, rules: read.rules.filter(({ name }) => !off.has(name)) } };
}

const latest = new Map<string, Spotter>();

/**
 * A spotter with these rules, which reads and learned what the shipped one did. The last few are the same one for the same rules:
 * what a rule was tested with, and all that it read then, is there when the rule is taken.
 */
export function spotterWith({ id, rules }: { id: string; rules: WorryRules }): Spotter {
  const held = latest.get(id) ?? spotterOf(rules, knownWords(), namesKnown(), learned(), smallWords());
  latest.delete(id);
  latest.set(id, held);
  for (const oldest of [...latest.keys()].slice(0, -6)) latest.delete(oldest);
  return held;
}

const made = new Map<string, { id: string; spotter: Spotter }>();

/**
 * The spotter of one authority: what ships as it has changed it, and its own rules. Made once for each change of them. Where
 * they cannot be read, using it throws, and a person reads the words first.
 */
export async function spotterFor(authorityId: string): Promise<() => Spotter> {
  try {
    const own = await ownSpotting(null, authorityId);
    if (own.rules.length === 0 && own.changes.length === 0) return spotter;
    const held = made.get(authorityId);
    if (held?.id === own.id) return () => held.spotter;
    const read = readWithOwn(own);
    if (!read.ok) throw new Error(`${read.problems.length} problems in the worry rules`);
    const fresh = { id: own.id, spotter: spotterWith(read.asOne) };
    made.set(authorityId, fresh);
    return () => fresh.spotter;
  } catch (error) {
    log.error("worry-rules.failed", { ...errorFields(error), authorityId });
    return () => {
      throw error;
    };
  }
}
