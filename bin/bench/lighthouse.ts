import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { keepFound } from "~/platform/barriers/found.server";
import type { Language } from "../../test/journeys/site";
import { browserArguments, findBrowser } from "../../test/support/browser.mjs";
import { freePortFrom } from "../ports.mjs";
import { withDemonstrationSite } from "./demonstration-site";
import { youngPages } from "./young-pages";

const version = "lighthouse@12";
type Lighthouse = (url: string, options: object) => Promise<{ lhr: Outcome } | undefined>;
type Outcome = { categories: { accessibility: { score: number | null } }; audits: Record<string, Audit>; runtimeError?: { code: string } };
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
 * English and in Arabic, with the demonstration. Prints page and score, with what costs points; ends with 1 below 100. With --keep: for
 * the accessibility statement.
 * Lighthouse is no dependency of ours: npx fetches it (about 60 MB, from the npm registry) when this is asked for.
 */
export async function measureLighthouse({ keep = false, languages = ["en", "ar"] as Language[] } = {}) {
  const lighthouse = await fetchLighthouse();
  const debugging = await freePortFrom(9300, "127.0.0.1");
  const scores: number[] = [];
  await withDemonstrationSite(async (origin) => {
    const browser = await chromium.launch({
      executablePath: (await findBrowser()) ?? undefined,
      args: [...browserArguments, `--remote-debugging-port=${debugging}`],
    });
    try {
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
          const lhr = run?.lhr;
          const score = Math.round((lhr?.categories.accessibility.score ?? 0) * 100);
          scores.push(score);
          console.log(`  ${String(score).padStart(3)}  ${path}  (${as})`);
          if (score === 100) continue;
          if (lhr?.runtimeError) console.log(`       not measured: ${lhr.runtimeError.code}`);
          for (const audit of Object.values(lhr?.audits ?? {}))
            if (audit.scoreDisplayMode === "binary" && audit.score === 0) console.log(`       ${told(audit)}`);
        }
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });
  const below = scores.filter((score) => score < 100).length;
  console.log(`\n${scores.length} pages, ${below} below 100`);
  const on = new Date().toISOString().slice(0, 10);
  if (keep && scores.length > 0) keepFound({ lighthouse: { on, pages: scores.length, version, lowest: Math.min(...scores) } });
  if (below > 0 || scores.length === 0) process.exitCode = 1;
}

const told = ({ title, details }: Audit) => `${title}: ${(details?.items ?? []).map(({ node }) => node?.snippet ?? "").join(" | ")}`;

async function fetchLighthouse(): Promise<Lighthouse> {
  const program = execFileSync("npm", ["exec", "--yes", `--package=${version}`, "--", "which", "lighthouse"], { encoding: "utf8" }).trim();
  const folder = path.resolve(path.dirname(realpathSync(program)), "..");
  return (await import(pathToFileURL(path.join(folder, "core/index.js")).href)).default;
}
