import { readFile } from "node:fs/promises";
import type { Command } from "~/platform/command";
import { checkText } from "./check-text";
import { starterList } from "./starter-list";

/** `words check FILE…`: where listed words stand in documents. Ends with 1 when a word that was stopped is found. */
export const wordsCheck: Command = {
  name: "words check",
  usage: "FILE… [--authority KEY] [--json]",
  about: "Finds words on the list in plain text or Markdown, never within quotations of young people.",
  files: { least: 1, most: 1000 },
  options: { authority: { type: "string" }, json: { type: "boolean" } },
  async run({ files, options }, { say, complain }) {
    let list = starterList;
    if (typeof options.authority === "string") {
      const { listByAuthorityKey } = await import("./list-by-key.server");
      const found = await listByAuthorityKey(options.authority);
      if (!found) {
        complain(`There is no authority "${options.authority}".`);
        return 1;
      }
      list = found;
    }
    const results = [];
    let stopped = 0;
    for (const file of files) {
      let text: string;
      try {
        text = await readFile(file, "utf8");
      } catch {
        complain(`${file} cannot be read.`);
        return 1;
      }
      const { hits, seconds } = checkText(text, list);
      const full = hits.map((hit) => {
        const term = list.terms.find(({ key }) => key === hit.key);
        return { ...hit, commitment: term?.commitment?.kind ?? null, alternatives: (term?.alternatives ?? []).map(({ words }) => words) };
      });
      stopped += full.filter(({ commitment }) => commitment === "stopped").length;
      results.push({ file, hits: full, seconds });
      if (options.json) continue;
      for (const hit of full)
        say(`${file}:${hit.line}:${hit.column} ${hit.text}${hit.alternatives.length > 0 ? ` (some say: ${hit.alternatives.join(", ")})` : ""}`);
      say(`${file}: ${full.length} found`);
    }
    if (options.json) say(JSON.stringify(results, null, 2));
    return stopped > 0 ? 1 : 0;
  },
};
