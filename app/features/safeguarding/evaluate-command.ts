import { writeFile } from "node:fs/promises";
import { utcDay } from "~/platform/clock";
import type { Command, Terminal } from "~/platform/command";
import { type ExampleLine, exampleLines, keptApartLines } from "./example-lines.server";
import { type Figures, type Measured, measuredFile, type Share, together } from "./measured.server";
import { lookAt } from "./read-first";
import { readRulesFolder, rulesOnly, spotter } from "./read-worry-rules.server";
import { apartFromSentences, learnFrom } from "./reads-like.server";
import type { Spotter } from "./spot-worries";

const group = ({ worry, kind }: ExampleLine): keyof Figures => (worry ? "worries" : kind === "ordinary" ? "ordinary" : "harmless");

async function figuresOf(lines: readonly ExampleLine[], by: Spotter): Promise<Figures> {
  const figures = { worries: empty(), harmless: empty(), ordinary: empty() };
  for (const line of lines) {
    const { spotted, readFirst } = await lookAt({ words: line.text, language: "en" }, () => by);
    const share = figures[group(line)];
    share.of++;
    if (spotted) share.matched++;
    if (spotted || readFirst) share.first++;
  }
  return figures;
}
const empty = (): { -readonly [key in keyof Share]: Share[key] } => ({ of: 0, matched: 0, first: 0 });

function tell(say: Terminal["say"], name: string, figures: Figures): void {
  const percent = (part: number, of: number) => (of === 0 ? "none" : `${part} of ${of} (${((100 * part) / of).toFixed(1)}%)`);
  for (const key of ["worries", "harmless", "ordinary"] as const) {
    const { of, matched, first } = figures[key];
    if (of > 0) say(`${name}, ${key}: matched ${percent(matched, of)}, matched or read first ${percent(first, of)}`);
  }
}

/**
 * `worries evaluate`: measures the spotter on every set and, for each writer whose lines the encoder of sentences has not learned
 * from, one that has learned from all others; keeps the figures in a file that the pages read, so that no figure on a page is typed
 * by anybody.
 */
export const worriesEvaluate: Command = {
  name: "worries evaluate",
  usage: "[--keep]",
  about:
    "Measures the worry spotter on its sets, and on the lines of writers kept apart by what all others taught. With --keep: for the pages that show it. Some minutes.",
  files: { least: 0, most: 0 },
  options: { keep: { type: "boolean" } },
  async run({ options }, { say, complain }) {
    const read = readRulesFolder();
    if (!read.ok) {
      complain("The worry rules cannot be read: `worries check` says why.");
      return 1;
    }
    const lines = exampleLines();
    const known = await figuresOf(lines, spotter());
    tell(say, "known", known);
    const keptApart = await figuresOf(keptApartLines(), spotter());
    tell(say, "kept apart", keptApart);
    const rules = rulesOnly();
    const writers: Measured["writers"] = [];
    for (const name of apartFromSentences()) {
      const { readsLike } = learnFrom(
        lines.filter(({ from }) => from !== name),
        rules.vocabulary,
      );
      const figures = await figuresOf(
        lines.filter(({ from }) => from === name),
        { ...rules, readsLike },
      );
      writers.push({ name, ...figures });
      tell(say, name, figures);
    }
    tell(say, "all writers", together(writers));
    if (options.keep) {
      const on = utcDay(new Date());
      const measured: Measured = { on, lines: lines.length, rules: read.rules.length, known, keptApart, writers };
      await writeFile(measuredFile(), `${JSON.stringify(measured, null, 2)}\n`);
    }
    return 0;
  },
};
