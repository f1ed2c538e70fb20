import type { Command } from "~/platform/command";
import { exampleLines } from "./example-lines.server";
import { asSaid } from "./inside/reading/as-said";
import { rulesOnly } from "./read-worry-rules.server";
import { runsByWords } from "./reads-like.server";

/** Of a line so many of its runs of clauses are told, those that lean most by their words: four, or of a long one a quarter, twelve at most. */
const told = (runs: number) => Math.max(4, Math.min(12, Math.floor(runs / 4)));

/** `worries runs`: the example lines as the encoder of sentences learns from them (bin/learn-sentences.py), one JSON object a line. */
export const worriesRuns: Command = {
  name: "worries runs",
  usage: "",
  about: "Prints the example lines with their runs of clauses as sentences, those that lean most by their words first: for bin/learn-sentences.py.",
  files: { least: 0, most: 0 },
  options: {},
  async run(_, { say }) {
    const { vocabulary } = rulesOnly();
    const runsOf = runsByWords();
    for (const { text, worry, kind, from } of exampleLines()) {
      const { whole, runs } = runsOf(text, vocabulary);
      say(JSON.stringify({ from, kind, worry, said: asSaid(whole), all: runs.length, runs: runs.slice(0, told(runs.length)).map(asSaid) }));
    }
    return 0;
  },
};
