import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fingerprint, isStamped, stamp } from "./stamps.mjs";
import { plainly, run, step } from "./steps.mjs";

const installed = {
  file: "node_modules/.in-our-words-stamp",
  print: () => fingerprint(["package-lock.json"]),
};
const built = {
  file: "build/stamp",
  print: () =>
    fingerprint(["app", "public", "prisma/schema.prisma", "package-lock.json", "remix.config.js", "vite.config.ts", "tsconfig.json"], {
      except: ["app/platform/db/generated"],
    }),
};

/** Installs the packages that package-lock.json names, if they are not those that are there. */
export async function install() {
  const print = installed.print();
  if (isStamped(installed.file, print)) return;
  if (isComplete()) return stamp(installed.file, print);
  await step("Installing packages (the first time takes two or three minutes)", async () => {
    const first = await npmCi();
    if (first.code === 0) return;
    if (hasCompiler()) throw plainly(`npm ci did not work:\n${lastLines(first.output)}`);
    await installCompiler(first.output);
    const second = await npmCi();
    if (second.code !== 0) throw plainly(`npm ci did not work:\n${lastLines(second.output)}`);
  });
  stamp(installed.file, print);
}

/** Whether somebody's own `npm ci` or `npm install` has put there what the lock file names: npm keeps a list of it. */
function isComplete() {
  const list = "node_modules/.package-lock.json";
  if (!existsSync(list)) return false;
  const [wanted, there] = ["package-lock.json", list].map((file) => JSON.parse(readFileSync(file, "utf8")).packages);
  return Object.entries(wanted).every(([path, { version, optional }]) => path === "" || optional || there[path]?.version === version);
}

function npmCi() {
  // why: SQLite is compiled where no ready-made build can be downloaded; Node's own headers save another download.
  const headers = dirname(dirname(process.execPath));
  const known = process.env.npm_config_nodedir === undefined && existsSync(join(headers, "include/node/node.h"));
  // Where the database's engine has to be compiled, on every core: it is two thirds of the whole time.
  const env = { JOBS: "max", ...(known ? { npm_config_nodedir: headers } : {}) };
  return run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], { env, allowFailure: true });
}

const onPath = (name) => (process.env.PATH ?? "").split(":").some((folder) => folder && existsSync(join(folder, name)));
const hasCompiler = () => onPath("make") && onPath("python3") && (onPath("g++") || onPath("c++"));

async function installCompiler(output) {
  if (process.getuid?.() !== 0 || !onPath("apt-get")) {
    throw plainly(
      `npm ci did not work:\n${lastLines(output)}\n\nThe database engine may have to be compiled here. Please install a compiler ` +
        "(on Debian: sudo apt-get install g++ make python3) and try again.",
    );
  }
  await run("apt-get", ["update"], { allowFailure: true });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "g++", "make", "python3"], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
}

const lastLines = (output) => output.trim().split("\n").slice(-25).join("\n");

/** Generates the code of both databases' clients; it knows itself what is up to date. */
export async function generate() {
  await step("Preparing the database's code", () => run("node", ["bin/database.mjs", "generate"]));
}

/** Builds the site into build/ and compresses its files, if its sources are not those it was built from. */
export async function build() {
  const print = built.print();
  if (isStamped(built.file, print)) return;
  await step("Building the site", async () => {
    await run("node_modules/.bin/remix", ["vite:build"], { env: { NODE_ENV: "production" } });
    await run("node", ["bin/compress.mjs"]);
  });
  stamp(built.file, print);
}

const unfinishedDemo = "data/demo.unfinished";

/** Runs the project's own command line. */
export const cli = (...words) => run("node_modules/.bin/tsx", ["bin/cli.ts", ...words]);

/** Brings the database up to date and, in a demonstration, fills a new one; one that was stopped half-way is filled again. */
export async function prepareDatabase() {
  await step("Bringing the database up to date", () => run("node", ["bin/database.mjs", "migrate"]));
  if (process.env.DEMO !== "yes") return;
  const { isNew } = await import("./database-state.mjs");
  if (!existsSync(unfinishedDemo) && !(await isNew(process.env.DATABASE_URL))) return;
  mkdirSync("data", { recursive: true });
  writeFileSync(unfinishedDemo, "The demonstration was being loaded. npm start goes on with it.\n");
  await step("Loading the demonstration", () => cli("demo", "load"));
  rmSync(unfinishedDemo);
}
