import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Command } from "~/platform/command";
import { anyLineEnd } from "~/platform/line-ends";
import { lookAt } from "./read-first";
import { readRulesFolder, rulesFolder, spotter } from "./read-worry-rules.server";
import type { WorryMatch } from "./spot-worries";

type Row = { text: string; worry?: string; kind?: string };

/** `worries check FILE`: what the worry spotter says to each text, and why. With a column `worry` (yes or no), how often it was right. */
export const worriesCheck: Command = {
  name: "worries check",
  usage: "FILE [--json]",
  about: "Shows what the worry spotter finds in texts (one a line, or a CSV file with a column text) and why. Nothing is kept.",
  files: { least: 1, most: 1 },
  options: { json: { type: "boolean" } },
  async run({ files, options }, { say, complain }) {
    const rules = readRulesFolder();
    if (!rules.ok) {
      for (const { file, line, what } of rules.problems) complain(`${rulesFolder()}/${file}:${line} ${what}`);
      return 1;
    }
    const file = files[0] as string;
    let rows: Row[];
    try {
      rows = readTexts(file, await readFile(file, "utf8"));
    } catch (error) {
      complain(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      return 1;
    }
    const seen: (Seen & { line: number; text: string; reason: string | null; matches: readonly WorryMatch[] })[] = [];
    for (const [at, row] of rows.entries()) {
      const { spotted, readFirst } = await lookAt({ words: row.text, language: "en" }, spotter);
      seen.push({
        line: at + 1,
        text: row.text,
        worry: spotted !== null,
        readFirst: readFirst !== null,
        reason: readFirst,
        matches: spotted?.matches ?? [],
        said: row.worry,
        kind: row.kind,
      });
    }
    if (options.json) {
      say(JSON.stringify(seen, null, 2));
      return 0;
    }
    for (const { line, text, worry, reason, matches } of seen) {
      say(`${line} ${worry ? "WORRY" : reason ? "READ FIRST" : "in its turn"}: ${text.slice(0, 120).replace(/\s+/g, " ")}`);
      for (const match of matches) say(`    ${match.kind}, "${text.slice(match.start, match.end)}" (${match.rule}): ${match.why}`);
      if (!worry && reason) say(`    ${reasons[reason] ?? reason}`);
    }
    say("");
    for (const line of summary(seen)) say(line);
    return 0;
  },
};

const reasons: Readonly<Record<string, string>> = {
  "too-long": "It is longer than the spotter takes.",
  "nothing-left": "There are no words in it.",
  language: "It does not read as English, which alone the spotter knows well.",
  unsure: "Some words may be a worry, but not enough to say so.",
  broken: "The spotter broke.",
};

function readTexts(file: string, written: string): Row[] {
  const text = written.replace(/^\uFEFF/, "");
  const first = text.slice(0, Math.max(0, text.indexOf("\n"))).toLowerCase();
  const isTable = /\.csv$/i.test(file) || /(^|,)"?text"?(,|\s*$)/.test(first);
  if (!isTable)
    return text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "")
      .map((line) => ({ text: line }));
  const rows = parse(text, {
    ...anyLineEnd,
    columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    relax_column_count: true,
    skip_empty_lines: true,
  }) as Record<string, string>[];
  if (rows.length > 0 && rows[0]?.text === undefined) throw new Error('there is no column "text"');
  return rows.map(({ text: words = "", worry, kind }) => ({ text: words, worry, kind }));
}

type Seen = { worry: boolean; readFirst: boolean; said?: string; kind?: string; matches: readonly { kind: string }[] };

function summary(seen: readonly Seen[]): string[] {
  const count = (which: (one: Seen) => boolean) => seen.filter(which).length;
  const lines = [`${seen.length} texts: ${count((one) => one.worry)} worries, ${count((one) => !one.worry && one.readFirst)} more to be read first.`];
  const kinds = new Map<string, number>();
  for (const { matches } of seen) for (const kind of new Set(matches.map((match) => match.kind))) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  for (const [kind, texts] of [...kinds].sort((a, b) => b[1] - a[1])) lines.push(`  ${kind}: ${texts}`);
  const yes = count(({ said }) => said === "yes");
  const no = count(({ said }) => said === "no");
  const of = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`;
  if (yes > 0)
    lines.push(
      `Said to be a worry, and found: ${of(
        count((one) => one.said === "yes" && one.worry),
        yes,
      )}`,
    );
  if (no > 0)
    lines.push(
      `Said to be harmless, and matched all the same: ${of(
        count((one) => one.said === "no" && one.worry),
        no,
      )}`,
    );
  return lines;
}
