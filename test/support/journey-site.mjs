// A whole site of its own for the journeys: the built server, a fresh demonstration database in a temporary folder, a port.
// Stops when it is told to, and takes its folder with it.
import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run, stopAll, stopWithLauncher } from "../../bin/steps.mjs";

const folder = mkdtempSync(join(tmpdir(), "in-our-words-journeys-"));
const database = join(folder, "journeys.db");
// Where the database lies, for a journey that needs time to have passed.
const told = process.env.JOURNEY_DATABASE;
if (told) writeFileSync(told, database);
process.once("exit", () => {
  rmSync(folder, { recursive: true, force: true });
  if (told) rmSync(told, { force: true });
});

const secret = () => randomBytes(32).toString("base64url");
Object.assign(process.env, {
  NODE_ENV: "production",
  DEMO: "yes",
  DATABASE_URL: `file:${database}`,
  PEPPER: secret(),
  SEALING_KEY: secret(),
  LOG_LEVEL: process.env.LOG_LEVEL ?? "debug",
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
// What the site says goes into a file that a journey can search for words that must not be there.
const log = createWriteStream(process.env.JOURNEY_LOG ?? join(folder, "site.log"));
site = fork("bin/serve.mjs", { stdio: ["ignore", "pipe", "pipe", "ipc"] });
site.stdout.pipe(log);
site.stderr.pipe(log);
site.stderr.pipe(process.stderr);
site.once("exit", (code) => process.exit(code ?? 1));
