import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const isRoot = process.getuid?.() === 0;

/** The browser for journeys: CHROMIUM if set, else Playwright's own download, else one on the PATH. Null if there is none. */
export async function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const { chromium } = await import("@playwright/test");
  const own = chromium.executablePath();
  if (own && starts(own)) return own;
  return onPath(names);
}

function onPath(wanted) {
  const folders = (process.env.PATH ?? "").split(":").filter(Boolean);
  return folders.flatMap((folder) => wanted.map((name) => join(folder, name))).find(existsSync) ?? null;
}

/**
 * The same browser without what draws windows, at half the processor's time: CHROMIUM_SHELL if set, Debian's beside it, else the
 * whole one. Null beside Playwright's own download: Playwright then starts the one that came with it. What looks at a browser's
 * own folder starts the whole one (`findBrowser`): only that keeps sessions there.
 */
export async function findShell() {
  if (process.env.CHROMIUM_SHELL) return process.env.CHROMIUM_SHELL;
  const whole = await findBrowser();
  const { chromium } = await import("@playwright/test");
  return whole === chromium.executablePath() ? null : (onPath(["chromium-headless-shell"]) ?? whole);
}

/** Finds a browser, getting one if need be: Playwright's download, else Debian's package when we may install it. */
export async function browserOrGetOne() {
  const chosen = process.env.CHROMIUM;
  if (chosen) return chosen;
  if (!(await findBrowser())) attempt("npx", ["playwright", "install", "chromium"]);
  const found = await findBrowser();
  if (!found || (await findShell()) === found) getFromDebian([...(found ? [] : ["chromium"]), "chromium-headless-shell"]);
  const last = await findBrowser();
  if (last) return last;
  throw Object.assign(
    new Error(
      "The journeys need a browser, and none could be found or downloaded. Install Chromium (on Debian: sudo apt-get install " +
        "chromium), or set CHROMIUM to its path, then try again. Everything else runs with: npm test -- unit",
    ),
    { kind: "plain" },
  );
}

/** What a browser is started with. Only root needs the sandbox off: as another account it stays on. */
export const browserArguments = ["--disable-background-networking", ...(isRoot ? ["--no-sandbox"] : [])];

/** Installs Debian's packages where we may; elsewhere it does nothing. */
export function getFromDebian(packages) {
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return;
  attempt("apt-get", ["update"]);
  attempt("apt-get", ["install", "-y", "--no-install-recommends", ...packages]);
}

function attempt(command, args) {
  try {
    execFileSync(command, args, {
      stdio: "ignore",
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    // The next way is tried; when all fail, the message above says what to do.
  }
}

// A downloaded browser may lack the system's libraries, so it is asked for its version.
function starts(file) {
  if (!existsSync(file)) return false;
  try {
    execFileSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
