import type { RulesFile } from "./worry-rules";

/** A rule that an authority's leads wrote themselves, beside those that ship. Each line of `say` and `not` holds phrases. */
export type OwnRule = { readonly name: string; readonly kind: string; readonly why: string; readonly say: string; readonly not: string };

/** What an authority's leads changed in a rule that ships: switched off here, or with more sayings that are no match of it. */
export type ShippedChange = { readonly rule: string; readonly off: boolean; readonly not: string };

/** A line that a lead made up, to see what rules say to it: never a young person's own words. */
export type OwnLine = { readonly text: string; readonly worry: boolean };

/** The name of the file that problems of own rules are told with. */
export const ownFile = "own.txt";

const linesOf = (key: string, text: string) => text.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [`${key}: ${line.trim()}`]));

/** Own rules as a file like those that ship, so that one reader reads both. */
export function asRulesFile(rules: readonly OwnRule[]): RulesFile {
  const text = rules.flatMap(({ name, kind, why, say, not }) => [
    `kind: ${kind}`,
    `rule: ${name}`,
    `why: ${why}`,
    ...linesOf("say", say),
    ...linesOf("not", not),
    "",
  ]);
  return { name: ownFile, text: text.join("\n") };
}

/** The rules with this one new, or in the place of the one of its name. */
export const withRule = (rules: readonly OwnRule[], rule: OwnRule): OwnRule[] => [...rules.filter(({ name }) => name !== rule.name), rule];

export const withoutRule = (rules: readonly OwnRule[], name: string): OwnRule[] => rules.filter((rule) => rule.name !== name);

/** The changes with this one new, or in the place of the one of its rule. */
export const withChange = (changes: readonly ShippedChange[], change: ShippedChange): ShippedChange[] => [...withoutChange(changes, change.rule), change];

export const withoutChange = (changes: readonly ShippedChange[], rule: string): ShippedChange[] => changes.filter((one) => one.rule !== rule);

const nameIn = (line: string) => /^\s*rule:\s*(.*?)\s*(?:#.*)?$/.exec(line)?.[1] ?? null;

/** The files that ship, with an authority's sayings written beneath the names of their rules. */
export function withSayings(files: readonly RulesFile[], changes: readonly ShippedChange[]): RulesFile[] {
  const sayings = new Map(changes.map(({ rule, not }) => [rule, linesOf("not", not)]));
  return files.map(({ name, text }) => ({
    name,
    text: text
      .split(/\r?\n/)
      .flatMap((line) => [line, ...(sayings.get(nameIn(line) ?? "") ?? [])])
      .join("\n"),
  }));
}

/** The phrases of a rule that ships, and its sayings that are no match, as they stand in its file. */
export function asWritten(files: readonly RulesFile[], rule: string): { say: string[]; not: string[] } {
  const found = { say: [] as string[], not: [] as string[] };
  let inside = false;
  for (const line of files.flatMap(({ text }) => text.split(/\r?\n/))) {
    const name = nameIn(line);
    if (name !== null) inside = name === rule;
    else if (/^\s*kind:/.test(line)) inside = false;
    const [, key, value = ""] = /^\s*(say|not):\s*(.*)$/.exec(line) ?? [];
    if (inside && key) found[key as "say" | "not"].push(value);
  }
  return found;
}
