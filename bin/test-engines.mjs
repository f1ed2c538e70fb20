#!/usr/bin/env node
// npm run test:engines: the young person's side in Firefox (Gecko) and in WebKitGTK (Safari's engine). More words choose files.
import "./node-version.mjs";
import { freePortFrom } from "./ports.mjs";
import { build, generate, install } from "./prepare.mjs";
import { giveUp, run, step, stopOnSignals } from "./steps.mjs";

try {
  stopOnSignals();
  await install();
  await generate();
  const { enginesOrGetThem } = await import("../test/engines/get-engines.mjs");
  await step("Finding Firefox and WebKitGTK", enginesOrGetThem);
  await build();
  const env = { JOURNEY_PORT: String(await freePortFrom(4600, "127.0.0.1")) };
  const args = ["test", "--config", "test/engines/playwright.config.ts", ...process.argv.slice(2)];
  const { code } = await run("node_modules/.bin/playwright", args, { show: true, env, allowFailure: true });
  process.exitCode = code === 0 ? 0 : 1;
} catch (error) {
  giveUp(error);
}
