// A whole site of its own for the journeys: the built server, a fresh demonstration database in a temporary folder, a port.
// Stops when it is told to, and takes its folder with it.
import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, stopAll, stopWithLauncher } from "../../bin/steps.mjs";

const folder = mkdtempSync(join(tmpdir(), "in-our-words-journeys-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

const secret = () => randomBytes(32).toString("base64url");
Object.assign(process.env, {
  NODE_ENV: "production",
  DEMO: "yes",
  DATABASE_URL: `file:${join(folder, "journeys.db")}`,
  PEPPER: secret(),
  SEALING_KEY: secret(),
  LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
});

stopWithLauncher();
let site;
for (const signal of ["SIGTERM", "SIGINT"])
  process.once(signal, () => {
    stopAll();
    if (site) site.once("exit", () => process.exit(0)).kill("SIGTERM");
    else process.exit(0);
  });

await run("node", ["bin/database.mjs", "migrate"]);
await run("node_modules/.bin/tsx", ["bin/cli.ts", "demo", "load"]);
site = fork("bin/serve.mjs");
site.once("exit", (code) => process.exit(code ?? 1));
