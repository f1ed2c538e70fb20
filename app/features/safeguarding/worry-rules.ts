import { readPhrases } from "./inside/spotting/read-phrases";

/** What a phrase asks of one word: any of these words, or any word that begins so. */
export type Element = { readonly words: readonly string[]; readonly beginnings: readonly string[] };

/** Elements in order; `gaps[n]` other words at most may stand before element n. */
export type Phrase = { readonly elements: readonly Element[]; readonly gaps: readonly number[]; readonly line: number };

export type WorryRule = {
  /** Its name in the file, kept with every match. */
  readonly name: string;
  readonly kind: string;
  /** Said to whoever reads the words. */
  readonly why: string;
  readonly says: readonly Phrase[];
  /** Idioms that only look like it: what lies whole within one of them is no match. */
  readonly not: readonly Phrase[];
  /** Harmless lines match it too often: it is a match only where the words around read like a worry as well. */
  readonly weigh?: boolean;
};

export type WorryRules = readonly WorryRule[];
export type RulesFile = { readonly name: string; readonly text: string };
export type RulesProblem = { readonly file: string; readonly line: number; readonly what: string };
export type RulesRead = { ok: true; rules: WorryRules } | { ok: false; problems: readonly RulesProblem[] };

type Open = { name: string; kind: string; why: string; says: Phrase[]; not: Phrase[]; weigh: boolean; file: string; line: number };

/**
 * Reads the rules that a safeguarding lead writes (worry-rules/README.txt says how). Every problem is told with its file
 * and line; with one problem nothing is taken.
 */
export function readRules(files: readonly RulesFile[]): RulesRead {
  const problems: RulesProblem[] = [];
  const lists = new Map<string, readonly string[]>();
  const rules: Open[] = [];
  const everywhere: Phrase[] = [];
  for (const file of [...files].sort((a, b) => Number(b.name === "words.txt") - Number(a.name === "words.txt"))) {
    let kind = "";
    let rule: Open | null = null;
    const inFile: Phrase[] = [];
    const own: Open[] = [];
    for (const [at, written] of file.text.split(/\r?\n/).entries()) {
      const line = at + 1;
      const problem = (what: string) => void problems.push({ file: file.name, line, what });
      const text = written.replace(/(^|\s)#.*$/, "").trim();
      if (text === "") continue;
      const [, key = "", value = ""] = /^([a-z]+)(?: [a-z-]+)?:\s*(.*)$/.exec(text) ?? [];
      const listName = /^list ([a-z-]+):/.exec(text)?.[1];
      if (listName) addList(lists, listName, value, problem);
      else if (key === "kind") kind = value;
      else if (key === "rule") {
        if (!kind) problem("A kind must stand above the first rule.");
        if (rules.some(({ name }) => name === value)) problem(`There is a rule "${value}" already.`);
        rule = { name: value, kind, why: "", says: [], not: [], weigh: false, file: file.name, line };
        rules.push(rule);
        own.push(rule);
      } else if (key === "why" && rule) rule.why = value;
      else if (key === "weigh" && rule) rule.weigh = value === "yes";
      else if (key === "say" && rule) rule.says.push(...readPhrases(value, lists, line, 2, problem));
      else if (key === "not") (rule ? rule.not : file.name === "words.txt" ? everywhere : inFile).push(...readPhrases(value, lists, line, 0, problem));
      else problem(`"${text.slice(0, 40)}" begins with none of: list, kind, rule, why, weigh, say, not.`);
    }
    for (const one of own) one.not.push(...inFile);
  }
  for (const { name, why, says, file, line } of rules) {
    if (!why) problems.push({ file, line, what: `The rule "${name}" does not say why.` });
    if (says.length === 0) problems.push({ file, line, what: `The rule "${name}" has no phrase.` });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, rules: rules.map(({ name, kind, why, says, not, weigh }) => ({ name, kind, why, says, not: [...not, ...everywhere], weigh })) };
}

function addList(lists: Map<string, readonly string[]>, name: string, value: string, problem: (what: string) => void): void {
  if (lists.has(name)) problem(`There is a list "${name}" already.`);
  const words = value.split(",").flatMap((word) => {
    const other = /^\{([a-z-]+)\}$/.exec(word.trim())?.[1];
    if (!other) return [word.trim().toLowerCase()];
    const found = lists.get(other);
    if (!found) problem(`There is no list "${other}" above this line.`);
    return found ?? [];
  });
  lists.set(name, [...new Set(words.filter((word) => word !== ""))]);
}
