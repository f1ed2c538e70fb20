import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Command } from "~/platform/command";
import { anyLineEnd } from "~/platform/line-ends";
import { type Example, learn, rank, suggest } from "./suggest-themes";

/** `themes evaluate`: learns from one table of decisions and says how often it suggests what stands in another. */
export const themesEvaluate: Command = {
  name: "themes evaluate",
  usage: "--train A.csv --test B.csv",
  about: "Learns themes from A (columns feedback, label, optional question) and compares its first suggestion with B: accuracy, macro-F1, speed.",
  files: { least: 0, most: 0 },
  options: { train: { type: "string" }, test: { type: "string" } },
  async run({ options }, { say, complain }) {
    const from = process.env.INIT_CWD ?? process.cwd();
    const tables: Example[][] = [];
    for (const name of ["train", "test"] as const) {
      const file = options[name];
      if (typeof file !== "string") {
        complain(`--${name} FILE is missing.`);
        return 2;
      }
      try {
        tables.push(readTable(await readFile((await import("node:path")).resolve(from, file), "utf8")));
      } catch (error) {
        complain(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
        return 1;
      }
    }
    const [known = [], asked = []] = tables;
    let startedAt = performance.now();
    const model = await learn(known);
    say(`Learned ${model.themes.length} themes from ${known.length} texts in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
    startedAt = performance.now();
    const first = asked.map(({ text, asked: question }) => rank(model, text, question)[0] ?? "");
    const seconds = (performance.now() - startedAt) / 1000;
    const some = asked.slice(0, 500);
    startedAt = performance.now();
    for (const { text, asked: question } of some) suggest(model, text, 3, question);
    const withWhy = (performance.now() - startedAt) / 1000;
    const themes = [...new Set([...asked.map(({ theme }) => theme), ...first])];
    const right = asked.filter(({ theme }, at) => first[at] === theme).length;
    const lines = themes.map((theme) => {
      const given = asked.filter((one) => one.theme === theme).length;
      const suggested = first.filter((one) => one === theme).length;
      const both = asked.filter((one, at) => one.theme === theme && first[at] === theme).length;
      return { theme, given, suggested, f1: given + suggested === 0 ? 0 : (2 * both) / (given + suggested) };
    });
    const macro = lines.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, lines.length);
    for (const { theme, given, suggested, f1 } of lines.sort((a, b) => b.given - a.given))
      say(`  ${theme}: given ${given}, suggested ${suggested}, F1 ${f1.toFixed(3)}`);
    say(`accuracy ${(right / Math.max(1, asked.length)).toFixed(4)}`);
    say(`macro-F1 ${macro.toFixed(4)}`);
    say(`texts per second ${Math.round(asked.length / seconds)} (first suggestion), ${Math.round(some.length / withWhy)} (three with their reasons)`);
    return 0;
  },
};

function readTable(written: string): Example[] {
  const rows = parse(written.replace(/^\uFEFF/, ""), { ...anyLineEnd, columns: true, skip_empty_lines: true, relax_column_count: true }) as Record<
    string,
    string
  >[];
  const [first] = rows;
  if (!first || first.feedback === undefined || first.label === undefined) throw new Error('it needs the columns "feedback" and "label"');
  return rows.map(({ feedback = "", label = "", question }) => ({ text: feedback, theme: label, asked: question || undefined }));
}
