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
  for (const folder of (process.env.PATH ?? "").split(":")) for (const name of names) if (folder && existsSync(join(folder, name))) return join(folder, name);
  return null;
}

/** Finds a browser, getting one if need be: Playwright's download, else Debian's package when we may install it. */
export async function browserOrGetOne() {
  const found = await findBrowser();
  if (found) return found;
  attempt("npx", ["playwright", "install", "chromium"]);
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    attempt("apt-get", ["update"]);
    attempt("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
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
