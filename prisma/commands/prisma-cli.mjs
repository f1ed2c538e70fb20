import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const defaultUrl = "file:./data/in-our-words.db";

const cli = createRequire(import.meta.url).resolve("prisma/build/index.js");

// The engine is never asked to connect when only texts are compared, so the address need not exist.
export const anyUrl = { sqlite: "file::memory:", postgresql: "postgresql://localhost/none" };

/**
 * Runs the Prisma CLI with a database URL and gives what it printed.
 * Throws with everything it said when it fails.
 */
export function prisma(url, ...args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DATABASE_URL: url, PRISMA_HIDE_UPDATE_MESSAGE: "1", NO_COLOR: "1" };
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let all = "";
    child.stdout.on("data", (text) => {
      out += text;
      all += text;
    });
    child.stderr.on("data", (text) => {
      all += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`prisma ${args.join(" ")} failed (${code}):\n${all}`));
    });
  });
}
