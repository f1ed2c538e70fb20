#!/usr/bin/env node
// npm run check: what must hold before a change is taken. `npm run check -- types map` runs some; `-- format --fix` tidies.
import "./node-version.mjs";
import { generate, install } from "./prepare.mjs";
import { giveUp, run, stopOnSignals } from "./steps.mjs";

const tool = (name) => `node_modules/.bin/${name}`;
const fix = process.argv.includes("--fix");
const update = process.argv.includes("--update");

const checks = [
  {
    name: "types",
    what: "Types fit together",
    command: [tool("tsc"), "--noEmit", "--pretty", "false"],
    next: "Each line names a file, a place and what does not fit there.",
  },
  {
    name: "format",
    what: "Format and lint",
    command: [tool("biome"), "check", "--config-path=test/house/biome-rules.jsonc", "--max-diagnostics=60", ...(fix ? ["--write"] : [])],
    next: "Most of it mends itself: npm run check -- format --fix",
  },
  {
    name: "map",
    what: "Who imports whom",
    command: [tool("depcruise"), "--config", "test/house/dependency-cruiser.cjs", "--output-type", "err", "app", "bin", "prisma"],
    next: "The rule's comment says why. A new arrow between rooms is a line in test/house/arrows.json and a decision record.",
  },
  {
    name: "unused",
    what: "Nothing is left over",
    command: [tool("knip"), "--config", "test/house/knip.jsonc", "--no-progress"],
    next: "Remove what nothing uses, or use it.",
  },
  {
    name: "spelling",
    what: "Spelling and banned words",
    command: [tool("cspell"), "lint", "--config", "test/house/cspell.json", "--no-progress", "--no-summary", "--dot"],
    next: "Mend the word; a real word goes into test/house/words.txt. Banned words are in docs/words.md, with what to say.",
  },
  {
    name: "house",
    what: "House tests",
    command: [tool("vitest"), "run", "--config", "test/vitest.config.ts", ...(update ? ["--update"] : []), "test/house"],
    next: "A test's name is the promise; its message says where. Lists written from the code: npm run check -- house --update",
  },
];

try {
  stopOnSignals();
  await install();
  await generate();
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) throw new Error(`No check is named ${unknown.join(", ")}. There are: ${checks.map((c) => c.name).join(", ")}.`);
  const chosen = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const failed = [];
  // Most of them use one processor: two at a time take little more than half of the time. What changes files runs alone.
  const waiting = [...chosen];
  const checkNext = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const [command, ...args] = check.command;
      const began = performance.now();
      const { code, output } = await run(command, args, { allowFailure: true, env: { NO_COLOR: "1" } });
      if (code !== 0) failed.push({ ...check, output });
      console.log(`  ${code === 0 ? "✓" : "✗"} ${check.what} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
    }
  };
  await Promise.all(Array.from({ length: fix || update ? 1 : 2 }, checkNext));
  for (const { what, next, output } of failed) console.log(`\n${output.trim()}\n\n  ✗ ${what}. ${next}\n`);
  console.log(failed.length === 0 ? "\nAll checks pass." : `\nNot right yet: ${failed.map(({ name }) => name).join(", ")}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
} catch (error) {
  giveUp(error);
}
