import { isAbsolute, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Command, ExitCode, Terminal } from "../app/platform/command";
import { nearest } from "../app/platform/nearest";
import { commands } from "./commands";

const beginning = "npm run -s cli --";

/**
 * Runs the command that these words name and says how it ended. Files are read from where the person stands (`from`).
 * A wrong call names what is wrong and shows the right one; it runs nothing.
 */
export async function runCommand(words: readonly string[], from: string, terminal: Terminal): Promise<ExitCode> {
  const known = await Promise.all(commands.map((load) => load()));
  if (words.length === 0 || ["help", "--help", "-h"].includes(words[0] ?? "")) {
    for (const line of helpOnAll(known)) terminal.say(line);
    return 0;
  }
  const name = words.slice(0, 2).join(" ");
  const command = known.find((one) => one.name === name);
  if (!command) {
    const meant = nearest(
      name,
      known.map((one) => one.name),
    );
    terminal.complain(`There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ""}`);
    for (const line of helpOnAll(known)) terminal.complain(line);
    return 2;
  }
  return runKnown(command, words.slice(2), from, terminal);
}

async function runKnown(command: Command, rest: readonly string[], from: string, terminal: Terminal): Promise<ExitCode> {
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    const options = { ...command.options, help: { type: "boolean", short: "h" } } as const;
    parsed = parseArgs({ args: [...rest], options, allowPositionals: true, strict: true });
  } catch (error) {
    terminal.complain((error instanceof Error ? error.message : String(error)).split(". To specify")[0] ?? "");
    return wrongCall(command, terminal);
  }
  if (parsed.values.help === true) {
    for (const line of helpOn(command)) terminal.say(line);
    return 0;
  }
  const { least, most } = command.files;
  if (parsed.positionals.length < least || parsed.positionals.length > most) {
    terminal.complain(parsed.positionals.length < least ? "A FILE is missing." : "That is too many names.");
    return wrongCall(command, terminal);
  }
  const files = parsed.positionals.map((file) => (isAbsolute(file) ? file : resolve(from, file)));
  const options = parsed.values as Record<string, string | boolean | undefined>;
  if (typeof options.out === "string" && options.out !== "-") options.out = resolve(from, options.out);
  return command.run({ files, options }, terminal);
}

function wrongCall(command: Command, terminal: Terminal): ExitCode {
  for (const line of helpOn(command)) terminal.complain(line);
  return 2;
}

function helpOn(command: Command): string[] {
  return ["", command.about, "", `  ${beginning} ${command.name} ${command.usage}`, ""];
}

function helpOnAll(known: readonly Command[]): string[] {
  const lines = known.flatMap((one) => [`  ${beginning} ${one.name} ${one.usage}`, `      ${one.about}`]);
  return [
    "",
    "In Our Words, from the command line:",
    "",
    ...lines,
    "",
    "Ends with 0: done; 1: what was given is not right;" + " 2: asked for wrongly; 3: it broke.",
    "",
  ];
}
