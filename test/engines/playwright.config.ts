import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { defineConfig } from "@playwright/test";
import type { Options } from "./with-phone";

const port = process.env.JOURNEY_PORT;

/** The young person's side in Gecko and in WebKit, with scripts and without. Playwright runs the tests; its own browsers are not used. */
export default defineConfig<object, Options>({
  testDir: ".",
  outputDir: "../../test-results/engines",
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [["list"]],
  projects: (["firefox", "webkit"] as const).flatMap((engine) => [
    { name: engine, use: { engine, scripts: true } },
    { name: `${engine} without JavaScript`, use: { engine, scripts: false } },
  ]),
  webServer: {
    command: "node test/support/journey-site.mjs",
    cwd: resolve(import.meta.dirname, "../.."),
    url: `http://localhost:${port}/healthz`,
    env: { ...process.env, PORT: String(port), JOURNEY_LOG: join(tmpdir(), `in-our-words-engines-${port}.log`) } as Record<string, string>,
    reuseExistingServer: false,
    timeout: 180_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
