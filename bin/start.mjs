#!/usr/bin/env node
// npm start: from a fresh clone to a site one can look at. Each step is done only if it is needed.
import "./node-version.mjs";
import { fork } from "node:child_process";
import { freePortFrom } from "./ports.mjs";
import { build, cli, generate, install, prepareDatabase } from "./prepare.mjs";
import { giveUp, plainly, step, stopOnSignals } from "./steps.mjs";

try {
  stopOnSignals();
  console.log("\nIn Our Words is getting ready.\n");
  await install();
  const { loadSettings } = await import("./settings.mjs");
  loadSettings({ demo: true, mode: "production" });
  await generate();
  await prepareDatabase();
  const demo = process.env.DEMO === "yes";
  await build();
  const signIns = demo ? cli("demo", "who") : Promise.resolve({ output: "" });
  const port = await serve();
  show(port, (await signIns).output);
} catch (error) {
  giveUp(error);
}

/** Starts the server as a process of its own, which ends with this one, and gives the port that it listens on. */
async function serve() {
  const host = process.env.HOST ?? "127.0.0.1";
  const wanted = Number(process.env.PORT || 3000);
  const port = await freePortFrom(wanted, host);
  if (port !== wanted) console.log(`  Port ${wanted} is taken, so it will be ${port}.`);
  return step("Starting the server", () => listening(port));
}

function listening(port) {
  const server = fork("bin/serve.mjs", [], {
    env: { ...process.env, PORT: String(port), LOG_LEVEL: process.env.LOG_LEVEL ?? "warn" },
  });
  // From here on the server decides when it has stopped: it lets what is under way finish.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.removeAllListeners(signal);
    process.on(signal, () => void server.kill("SIGTERM"));
  }
  return new Promise((resolve, reject) => {
    server.once("message", (message) => resolve(message.listening));
    server.once("exit", (code) => {
      process.exitCode = code ?? 1;
      if (code === 0) console.log("\nStopped. Everything is kept; npm start goes on from here.");
      else reject(plainly("The server ended. What it said stands above."));
    });
  });
}

function show(port, signIns) {
  const at = `http://localhost:${port}`;
  console.log(`
In Our Words is ready.

  Young people     ${at}/en     ${at}/ar
  Staff            ${at}/staff

${signIns.trimEnd()}

Ctrl-C stops it. Your data stays in the folder data/; delete that folder to begin anew.
`);
}
