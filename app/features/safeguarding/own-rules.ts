import type { RulesFile } from "./worry-rules";

/** A rule that an authority's leads wrote themselves, beside those that ship. Each line of `say` and `not` holds phrases. */
export type OwnRule = { readonly name: string; readonly kind: string; readonly why: string; readonly say: string; readonly not: string };

/** The name of the file that problems of own rules are told with. */
export const ownFile = "own.txt";

const lines = (key: string, text: string) => text.split(/\r?\n/).flatMap((line) => (line.trim() === "" ? [] : [`${key}: ${line.trim()}`]));

/** Own rules as a file like those that ship, so that one reader reads both. */
export function asRulesFile(rules: readonly OwnRule[]): RulesFile {
  const text = rules.flatMap(({ name, kind, why, say, not }) => [
    `kind: ${kind}`,
    `rule: ${name}`,
    `why: ${why}`,
    ...lines("say", say),
    ...lines("not", not),
    "",
  ]);
  return { name: ownFile, text: text.join("\n") };
}

/** The rules with this one new, or in the place of the one of its name. */
export const withRule = (rules: readonly OwnRule[], rule: OwnRule): OwnRule[] => [...rules.filter(({ name }) => name !== rule.name), rule];

export const withoutRule = (rules: readonly OwnRule[], name: string): OwnRule[] => rules.filter((rule) => rule.name !== name);
