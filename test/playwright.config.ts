import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { browserArguments, findBrowser, findShell } from "./support/browser.mjs";

const port = Number(process.env.JOURNEY_PORT ?? 4141);
/** What the site under test logs: one journey searches it. */
export const siteLog = join(tmpdir(), `in-our-words-journeys-${port}.log`);
/** Says where the database of the site under test lies. */
export const siteDatabase = join(tmpdir(), `in-our-words-journeys-${port}.txt`);
const executablePath = (await findShell()) ?? undefined;
const wholeBrowser = { executablePath: (await findBrowser()) ?? undefined, args: browserArguments };
const phone = {
  ...devices["Desktop Chrome"],
  viewport: { width: 360, height: 740 },
  isMobile: true,
  hasTouch: true,
};

/** Walks over every page of young people's side. */
const walks = "**/no-barrier.test.ts";
const staff = "**/journeys/staff/**";
/** Times are measured on a quiet machine, when they are asked for: SLOW_PHONE=yes. */
const measured = "**/slow-phone.test.ts";

/**
 * Journeys: one file is one promise to one person. journeys/young runs on a phone with JavaScript and without;
 * journeys/staff on a desktop; a file directly in journeys/, from a young person to staff and back, on both phones. The pattern book is
 * for all. The walks over every page come first.
 */
export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results",
  // What a screen reader meets, in the folder "heard" beside its journey. Renewed with --update-snapshots.
  snapshotPathTemplate: "{testDir}/{testFileDir}/heard/{arg}{ext}",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    baseURL: `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "Europe/London",
    // A trace of every step costs a third of the time: TRACE=yes when a journey fails and its message does not say why.
    trace: process.env.TRACE === "yes" ? "retain-on-failure" : "off",
    launchOptions: { executablePath, args: browserArguments },
  },
  projects: [
    // First, while the demonstration is as it was loaded: what is kept of these pages in git is not changed by other journeys. Once, since
    // axe is a script itself.
    { name: "every page", testMatch: walks, use: phone },
    { name: "phone", testIgnore: [staff, walks, measured], use: phone },
    { name: "phone without JavaScript", testIgnore: [staff, walks, measured], grepInvert: /@on-one-phone/, use: { ...phone, javaScriptEnabled: false } },
    {
      name: "desktop",
      testMatch: [staff, "**/pattern-book.test.ts"],
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } },
    },
    ...(process.env.SLOW_PHONE === "yes" ? [{ name: "slow phone", testMatch: measured, workers: 1, use: { ...phone, launchOptions: wholeBrowser } }] : []),
  ],
  webServer: {
    command: "node test/support/journey-site.mjs",
    cwd: resolve(import.meta.dirname, ".."),
    url: `http://localhost:${port}/healthz`,
    env: { ...process.env, PORT: String(port), JOURNEY_LOG: siteLog, JOURNEY_DATABASE: siteDatabase } as Record<string, string>,
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
