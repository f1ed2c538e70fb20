import { writeFile } from "node:fs/promises";
import type { Command } from "~/platform/command";
import { type ExampleLine, exampleLines } from "./example-lines.server";
import { asBytes } from "./inside/reading/keep";
import { rulesOnly } from "./read-worry-rules.server";
import { leaningsFile, leaningsOf, learnedFile, learnFrom } from "./reads-like.server";
import { testSet } from "./rules-trial.server";
import { lookFor } from "./spot-worries";

/** `worries learn`: learns anew from the example lines; with `--apart FILE.csv`, from all others, and measures on those. */
export const worriesLearn: Command = {
  name: "worries learn",
  usage: "[--apart NAME.csv]",
  about: "Learns anew from the example lines (worry-lines). With --apart: from all other files, and says how much of that file is found; keeps nothing.",
  files: { least: 0, most: 0 },
  options: { apart: { type: "string" } },
  async run({ options }, { say, complain }) {
    const apart = typeof options.apart === "string" ? options.apart : null;
    const lines = exampleLines();
    const { vocabulary, matcher } = rulesOnly();
    const { model, readsLike } = learnFrom(
      lines.filter(({ from }) => from !== apart),
      vocabulary,
    );
    if (!apart) {
      await writeFile(learnedFile(), asBytes(model));
      const leanings = await leaningsOf(async (readsLike) => {
        for (const { text } of testSet()) await lookFor(text, { vocabulary, matcher, readsLike });
      });
      await writeFile(leaningsFile(), leanings);
      say(`Learned from ${lines.length} lines: ${model.numbers.length} features.`);
      return 0;
    }
    const held = lines.filter(({ from }) => from === apart);
    if (held.length === 0) {
      complain(`No example line is from ${apart}. There are: ${[...new Set(lines.map(({ from }) => from))].join(", ")}.`);
      return 1;
    }
    const seen: ({ line: ExampleLine } & Awaited<ReturnType<typeof lookFor>>)[] = [];
    for (const line of held) seen.push({ line, ...(await lookFor(line.text, { vocabulary, matcher, readsLike })) });
    const group = ({ worry, kind }: ExampleLine) => (worry ? "worry" : kind);
    for (const one of new Set(held.map(group))) {
      const those = seen.filter(({ line }) => group(line) === one);
      const share = (which: (of: (typeof seen)[number]) => boolean) => {
        const count = those.filter(which).length;
        return `${count} of ${those.length} (${((100 * count) / those.length).toFixed(1)}%)`;
      };
      say(`${one}: matched ${share(({ spotted }) => spotted !== null)}, matched or unsure ${share(({ spotted, unsure }) => spotted !== null || unsure)}`);
    }
    return 0;
  },
};
