import { basename } from "node:path";
import type { Command } from "~/platform/command";
import { type Loaded, sumLoaded } from "~/platform/keep-in-step";
import { readUtf8File } from "~/platform/utf8-file.server";

const named: Record<string, string> = {
  groupsAndMeetings: "groups and meetings",
  recognition: "appointments, awards, statements",
  figures: "figures and learning",
  words: "words",
  asks: "asks",
};

/** `import facts FILE`: loads a document's facts, or tells every problem with its place and loads nothing. */
export const importFacts: Command = {
  name: "import facts",
  usage: "FILE [--authority KEY]",
  about: "Loads the facts of a document (JSON) into the registers: all of it or nothing.",
  files: { least: 1, most: 1 },
  options: { authority: { type: "string" } },
  async run({ files, options }, { say, complain }) {
    const file = files[0] ?? "";
    const read = await readUtf8File(file);
    if (!read.ok) {
      complain(`Nothing was loaded from ${file}: ${read.why}.`);
      return 1;
    }
    const { importFacts: load } = await import("./import-facts.server");
    const outcome = await load(read.text, options.authority as string | undefined);
    if (!outcome.ok) {
      for (const { where, line, column, what } of outcome.problems) complain(`${basename(file)}:${line}:${column} ${where}: ${what}`);
      const many = outcome.problems.length === 1 ? "1 problem" : `${outcome.problems.length} problems`;
      complain(`Nothing was loaded: ${many}.`);
      return 1;
    }
    const { authority, again, parts } = outcome;
    if (authority.made) say(`Made the authority ${authority.name} (key: ${authority.key}).`);
    if (again || !parts) {
      say(`${authority.name} (${authority.key}): this very file is loaded already. Nothing was changed.`);
      return 0;
    }
    for (const [part, loaded] of Object.entries(parts)) say(`  ${(named[part] ?? part).padEnd(34)}${told(loaded)}`);
    say(`${authority.name} (${authority.key}): ${told(sumLoaded(Object.values(parts)))}.`);
    return 0;
  },
};

function told({ added, changed, unchanged, removed }: Loaded): string {
  return `${added} added, ${changed} changed, ${unchanged} unchanged${removed > 0 ? `, ${removed} taken out` : ""}`;
}
