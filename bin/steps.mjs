import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

const running = new Set();
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Does one thing of a longer command and says in plain words what it is and how long it took. */
export async function step(what, work) {
  const began = performance.now();
  process.stdout.write(`  ${what} …`);
  // why: a quiet minute looks like a hang; a dot every five seconds shows that it lives.
  const alive = setInterval(() => process.stdout.write("."), 5000);
  try {
    const result = await work();
    process.stdout.write(` ${seconds(began)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(` did not work (${seconds(began)})\n`);
    throw error;
  } finally {
    clearInterval(alive);
  }
}

/** A command that did not work: `message` says what it was, `output` holds everything it printed. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`"${command}" ended with ${code}.`);
    this.output = output;
    this.code = code;
  }
}

/**
 * Runs a program to its end. With `show` its output goes straight to the terminal; otherwise it is kept and returned, and
 * carried by the error if it fails. It leads a process group of its own, so that it can be stopped with all it started.
 */
export async function run(command, args, { show = false, env = {}, allowFailure = false } = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    detached: true,
  });
  running.add(child);
  let output = "";
  child.stdout?.on("data", (piece) => (output += piece));
  child.stderr?.on("data", (piece) => (output += piece));
  const code = await new Promise((ended, failed) => {
    child.once("error", failed);
    child.once("close", (number, signal) => ended(number ?? signal));
  }).finally(() => {
    running.delete(child);
    stopGroup(child.pid, "SIGTERM");
  });
  if (code !== 0 && !allowFailure) throw new CommandFailed([command, ...args].join(" "), code, output);
  return { code, output };
}

/** Stops everything that `run` started and that still runs, with what it started in turn. */
export function stopAll(signal = "SIGTERM") {
  for (const child of running) stopGroup(child.pid, signal);
}

function stopGroup(pid, signal) {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // The group has ended already, which is what was wanted.
  }
}

/** Lets Ctrl-C and a polite stop end the whole command with all it started; so does the end of the npm that started it. */
export function stopOnSignals() {
  if (process.env.npm_lifecycle_event) stopWithLauncher();
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ]) {
    process.once(signal, () => {
      stopAll("SIGTERM");
      process.stdout.write("\nStopped.\n");
      process.exit(code);
    });
  }
}

/** Asks this process to stop, once, when whoever started it has gone. */
export function stopWithLauncher() {
  const began = launcher();
  const watch = setInterval(() => {
    if (launcher() === began) return;
    clearInterval(watch);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  watch.unref();
}

/**
 * Who started this: its parent, and if that is a shell of npm's, the shell's parent too. A shell passes a signal to nobody
 * and outlives a killed npm, so its own parent is what tells (where there is a /proc).
 */
function launcher() {
  try {
    const [, name, rest] = /\((.*)\) \w (\d+)/.exec(readFileSync(`/proc/${process.ppid}/stat`, "utf8")) ?? [];
    return /^(sh|dash|bash)$/.test(name) ? `${process.ppid} ${rest}` : `${process.ppid}`;
  } catch {
    return `${process.ppid}`;
  }
}

/** Ends a command that cannot go on: what happened, and the last lines of what was printed. */
export function giveUp(error) {
  stopAll();
  console.error(`\n${error.message}`);
  if (error.output) console.error(error.output.trim().split("\n").slice(-40).join("\n"));
  else if (!error.kind) console.error(error.stack);
  process.exit(1);
}

/** An error whose message is all that a person needs: no stack is shown with it. */
export function plainly(message) {
  return Object.assign(new Error(message), { kind: "plain" });
}
