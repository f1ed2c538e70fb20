import { spawn } from "node:child_process";
import { freePortFrom } from "../ports.mjs";

/** Starts the built site with the demonstration on a port of its own, for as long as `during` takes. */
export async function withDemonstrationSite(during: (origin: string) => Promise<void>) {
  const port = await freePortFrom(4300, "127.0.0.1");
  const origin = `http://localhost:${port}`;
  const site = spawn(process.execPath, ["test/support/journey-site.mjs"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await answers(`${origin}/healthz`);
    await during(origin);
  } finally {
    site.kill("SIGTERM");
    await new Promise((ended) => site.once("exit", ended));
  }
}

async function answers(url: string) {
  for (let tries = 0; tries < 300; tries++) {
    const there = await fetch(url).catch(() => null);
    if (there?.ok) return;
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error(`${url} did not answer: is the site built? (npm run build)`);
}
