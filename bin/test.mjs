#!/usr/bin/env node
// npm test: everything that is needed, then every test. `npm test -- unit` or `-- journeys` runs a part; more words choose files.
import "./node-version.mjs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePortFrom } from "./ports.mjs";
import { build, generate, install } from "./prepare.mjs";
import { giveUp, run, step, stopOnSignals } from "./steps.mjs";

const [first, ...others] = process.argv.slice(2);
const part = first === "unit" || first === "journeys" ? first : undefined;
const words = part ? others : process.argv.slice(2);
const reports = mkdtempSync(join(tmpdir(), "in-our-words-reports-"));
process.once("exit", () => rmSync(reports, { recursive: true, force: true }));
const mark = `IN_OUR_WORDS_TEST_RUN=${process.pid}-${Date.now()}`;
process.env.IN_OUR_WORDS_TEST_RUN = mark.split("=")[1];

try {
  stopOnSignals();
  await install();
  await generate();
  const { browserOrGetOne } = await import("../test/support/browser.mjs");
  if (part !== "unit") process.env.CHROMIUM = await step("Finding a browser", browserOrGetOne);
  await build();
  const counts = [];
  if (part !== "journeys") counts.push(await unit());
  if (part !== "unit") counts.push(await journeys());
  await sumUp(counts);
} catch (error) {
  giveUp(error);
}

async function unit() {
  const file = join(reports, "unit.json");
  const args = ["run", "--config", "test/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return count("unit", "node_modules/.bin/vitest", [...args, ...words], file, { NODE_ENV: "test" });
}

async function journeys() {
  const file = join(reports, "journeys.json");
  const port = await freePortFrom(4200, "127.0.0.1");
  const args = ["test", "--config", "test/playwright.config.ts", ...words];
  return count("journeys", "node_modules/.bin/playwright", args, file, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    JOURNEY_PORT: String(port),
  });
}

async function count(name, command, args, file, env) {
  console.log(`\n${name}`);
  const { code } = await run(command, args, { show: true, env, allowFailure: true });
  const { countReport } = await import("../test/support/totals.mjs");
  return countReport({ name, file, code });
}

/** Says what failed, whether anything still runs that should not, and, alone on the last line, the totals. */
async function sumUp(counts) {
  const { leftRunning } = await import("../test/support/leftovers.mjs");
  const failed = counts.flatMap((one) => one.failed);
  let left = leftRunning(mark);
  for (let wait = 0; left.length > 0 && wait < 10; wait++) {
    await new Promise((later) => setTimeout(later, 300));
    left = leftRunning(mark);
  }
  for (const { pid, command } of left) {
    failed.push(`left running: ${command.slice(0, 100)}`);
    process.kill(pid, "SIGKILL");
  }
  const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
  if (failed.length > 0) console.log(`\nWhat failed:\n${failed.map((name) => `  ${name.replace(`${process.cwd()}/`, "")}`).join("\n")}`);
  if (sum("skipped") > 0) console.log(`\nNot run: ${sum("skipped")}`);
  if (sum("passed") === 0 && failed.length === 0) failed.push("no test was run");
  console.log(`\n${sum("passed")} passed, ${failed.length} failed`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
