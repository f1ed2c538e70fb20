import { basename } from "node:path";
import type { Command } from "~/platform/command";
import { readUtf8File } from "~/platform/utf8-file.server";

const says: Record<string, (found: string, meant?: string) => string> = {
  notCsv: (found) => `this is no CSV: ${found}`,
  noRows: () => "there are no rows under the line of names",
  noColumn: (found) => `this column is missing; there are ${found}`,
  unknownColumn: (found, meant) => `there is no column "${found}"${meant ? `; did you mean "${meant}"?` : ""}`,
  day: (found) => `"${found}" is no day; write it as 2026-04-01`,
  order: (found) => `the period ends (${found}) before it begins`,
  measure: (found, meant) => `"${found}" is not something that a return tells${meant ? `; did you mean "${meant}"?` : ""}`,
  raisedBy: (found) => `"${found}" is neither child nor adult; leave it blank when it was not given`,
  value: (found) => `"${found}" is no whole number from 0 up, or no percentage`,
  percent: (found) => `${found} is more than 100 per cent`,
  unit: (found) => `"${found}" is neither count nor percent`,
  of: (found) => `"${found}" is no number; leave it blank when it was not given`,
  ofPart: (found) => `the part is larger than what it is of (${found})`,
  words: (found) => `a row of ${found} needs its words`,
  noValue: (found) => `learning has no number, and here is ${found}`,
  twice: (found) => `the same is told in line ${found}`,
  moreThanAll: (found) => `child-raised and adult-raised together are ${found}, more than all`,
  notAddUp: (found) => `child-raised and adult-raised together are ${found}, fewer than all; say --sure when that is right`,
  notOver: (found) => `the period is not over before ${found} has passed`,
};

/** `complaints import FILE`: takes in a customer team's return, or tells every problem with its place and takes nothing. */
export const complaintsImport: Command = {
  name: "complaints import",
  usage: "FILE.csv [--authority KEY] [--sure]",
  about: "Takes in a quarter's complaints, compliments and learning (CSV): all of it or nothing.",
  files: { least: 1, most: 1 },
  options: { authority: { type: "string" }, sure: { type: "boolean" } },
  async run({ files, options }, { say, complain }) {
    const file = files[0] ?? "";
    const read = await readUtf8File(file);
    if (!read.ok) {
      complain(`Nothing was taken in from ${file}: ${read.why}.`);
      return 1;
    }
    const [{ importReturns }, { authorityNamed }] = await Promise.all([import("./record-returns.server"), import("./returns-pages.server")]);
    const found = await authorityNamed(typeof options.authority === "string" ? options.authority : process.env.DEFAULT_AUTHORITY);
    if (!found.ok) {
      complain(found.keys.length === 0 ? "There is no authority yet." : `Say which authority: --authority ${found.keys.join(" or --authority ")}.`);
      return 1;
    }
    const outcome = await importReturns({ kind: "system", authorityId: found.id }, read.text, options.sure === true);
    if (!outcome.ok) {
      const problems = "problems" in outcome ? outcome.problems : [];
      for (const { line, column, says: key, found: there, meant } of problems) {
        complain(`${basename(file)}:${line}${column ? ` ${column}` : ""}: ${says[key]?.(there, meant) ?? key}`);
      }
      complain(`Nothing was taken in: ${problems.length === 1 ? "1 problem" : `${problems.length} problems`}.`);
      return 1;
    }
    const { added, changed, unchanged, removed } = outcome.loaded;
    const periods = outcome.periods === 1 ? "1 period" : `${outcome.periods} periods`;
    say(`${periods}: ${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} taken out.`);
    return 0;
  },
};
