import type { ParseArgsConfig } from "node:util";

/** What a command says to: the person at the terminal, or a test. */
export type Terminal = { say: (line: string) => void; complain: (line: string) => void };

export type Given = {
  /** What was named without a flag: files. Paths are absolute. */
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
};

/** How a command ended. 0: done. 1: what was given is not right, and nothing was changed. 2: asked for wrongly. 3: our fault. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One thing the command line can do: a noun and a verb, its flags, and what it says about itself. */
export type Command = {
  /** Such as "import facts". */
  readonly name: string;
  /** What follows the name, such as "FILE [--authority KEY]". */
  readonly usage: string;
  readonly about: string;
  /** How many files it takes. */
  readonly files: { readonly least: number; readonly most: number };
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  run(given: Given, terminal: Terminal): Promise<ExitCode>;
};
