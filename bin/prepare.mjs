import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { plainly, run, step } from "./steps.mjs";
import { fingerprint, isStamped, stamp } from "./stamps.mjs";

const installed = { file: "node_modules/.in-our-words-stamp", print: () => fingerprint(["package-lock.json"]) };
const built = {
  file: "build/stamp",
  print: () =>
    fingerprint(
      ["app", "public", "prisma/schema.prisma", "package-lock.json", "remix.config.js", "vite.config.ts", "tsconfig.json"],
      { except: ["app/platform/db/generated"] },
    ),
};

/** Installs the packages that package-lock.json names, if they are not those that are there. */
export async function install() {
  const print = installed.print();
  if (isStamped(installed.file, print)) return;
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

function npmCi() {
  // why: SQLite is compiled where no ready-made build can be downloaded; Node's own headers save another download.
  const headers = dirname(dirname(process.execPath));
  const known = process.env.npm_config_nodedir === undefined && existsSync(join(headers, "include/node/node.h"));
  const env = known ? { npm_config_nodedir: headers } : {};
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
