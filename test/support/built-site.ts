import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";

/**
 * The built site as it is really served, in a process of its own with this test's database: nothing that another test
 * loaded before is in it, and all that it says is in `said()`. The worry spotter is made ready when it is first asked. Throws where the site is not built or does not open.
 */
export async function theBuiltSite(settings: Record<string, string> = {}) {
  if (!existsSync("build/server/index.js")) throw new Error("This test looks at the built site. Build it first: npm run build");
  const pieces: string[] = [];
  const site = fork("bin/serve.mjs", { env: { ...process.env, PORT: "0", READY_SPOTTER: "no", ...settings }, stdio: ["ignore", "pipe", "pipe", "ipc"] });
  for (const stream of [site.stdout, site.stderr]) stream?.on("data", (piece) => pieces.push(String(piece)));
  const port = await whenOpen(site, pieces);
  const stop = async () => {
    const gone = once(site, "exit");
    site.kill("SIGTERM");
    await gone;
  };
  return { port, stop, said: () => pieces.join("") };
}

function whenOpen(site: ChildProcess, pieces: readonly string[]): Promise<number> {
  return new Promise((open, failed) => {
    site.once("message", (told: { listening: number }) => open(told.listening));
    site.once("exit", (code) => failed(new Error(`The site did not open (${code}):\n${pieces.join("")}`)));
  });
}
