import { execFileSync, spawn } from "node:child_process";
import { realpathSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import type { Language } from "../../test/journeys/site";
import { browserArguments, findBrowser } from "../../test/support/browser.mjs";
import { freePortFrom } from "../ports.mjs";
import { youngPages } from "./young-pages";

const version = "lighthouse@12";
type Lighthouse = (
  url: string,
  options: object,
) => Promise<{ lhr: { categories: { accessibility: { score: number | null } }; audits: Record<string, Audit> } } | undefined>;
type Audit = { score: number | null; scoreDisplayMode: string; title: string; details?: { items?: { node?: { snippet?: string } }[] } };

/**
 * why: names, roles and colours do not depend on the line, so nothing is waited for. ("simulate" slows nothing down while it looks;
 * "provided" would wait ten seconds on each page.) Our pages keep nothing that would have to be cleared between them.
 */
const atOnce = {
  throttlingMethod: "simulate",
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
  disableStorageReset: true,
};

/**
 * `npm run bench -- lighthouse`, after `npm run build`: Lighthouse's accessibility score of every page of young people's side, in
 * English and in Arabic, with the demonstration. Prints page and score, with what costs points; ends with 1 below 100.
 * Lighthouse is no dependency of ours: npx fetches it (about 60 MB, from the npm registry) when this is asked for.
 */
export async function measureLighthouse({ languages = ["en", "ar"] as Language[] } = {}) {
  const lighthouse = await fetchLighthouse();
  const port = await freePortFrom(4300, "127.0.0.1");
  const debugging = await freePortFrom(9300, "127.0.0.1");
  const origin = `http://localhost:${port}`;
  const site = spawn(process.execPath, ["test/support/journey-site.mjs"], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? undefined,
    args: [...browserArguments, `--remote-debugging-port=${debugging}`],
  });
  const below: string[] = [];
  let looked = 0;
  try {
    await answers(`${origin}/healthz`);
    for (const language of languages) {
      const context = await browser.newContext({ baseURL: origin, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
      for (const { path, as, cookie } of await youngPages(context, language)) {
        const run = await lighthouse(origin + path, {
          port: debugging,
          onlyCategories: ["accessibility"],
          logLevel: "error",
          ...atOnce,
          disableFullPageScreenshot: true,
          extraHeaders: cookie ? { Cookie: cookie } : {},
        });
        const score = Math.round((run?.lhr.categories.accessibility.score ?? 0) * 100);
        looked++;
        console.log(`  ${String(score).padStart(3)}  ${path}  (${as})`);
        if (score === 100) continue;
        below.push(path);
        for (const audit of Object.values(run?.lhr.audits ?? {}))
          if (audit.scoreDisplayMode === "binary" && audit.score === 0) console.log(`       ${told(audit)}`);
      }
      await context.close();
    }
  } finally {
    await browser.close();
    site.kill("SIGTERM");
    await new Promise((ended) => site.once("exit", ended));
  }
  console.log(`\n${looked} pages, ${below.length} below 100`);
  if (below.length > 0 || looked === 0) process.exitCode = 1;
}

const told = ({ title, details }: Audit) => `${title}: ${(details?.items ?? []).map(({ node }) => node?.snippet ?? "").join(" | ")}`;

async function fetchLighthouse(): Promise<Lighthouse> {
  const program = execFileSync("npm", ["exec", "--yes", `--package=${version}`, "--", "which", "lighthouse"], { encoding: "utf8" }).trim();
  const folder = path.resolve(path.dirname(realpathSync(program)), "..");
  return (await import(pathToFileURL(path.join(folder, "core/index.js")).href)).default;
}

async function answers(url: string) {
  for (let tries = 0; tries < 300; tries++) {
    const there = await fetch(url).catch(() => null);
    if (there?.ok) return;
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error(`${url} did not answer: is the site built? (npm run build)`);
}
