import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "@playwright/test";

// The built server itself, as it is started where real people write.
const root = resolve(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "in-our-words-opening-"));
const secret = () => randomBytes(32).toString("base64url");
const settings: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: "production",
  DEMO: "no",
  MESSAGES: "smtp",
  SMTP_URL: "smtp://127.0.0.1:1",
  MAIL_FROM: "site@council.invalid",
  PORT: "0",
  DATABASE_URL: `file:${join(folder, "real.db")}`,
  PEPPER: secret(),
  SEALING_KEY: secret(),
  LOG_LEVEL: "warn",
};
const lines = ["frontDoor", "outOfHours", "safeguardingLead", "lado", "advocacy", "complaints"];
test.describe.configure({ mode: "serial" });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command to its end, or until it says that it listens. */
function start(command: string, args: string[], env: NodeJS.ProcessEnv = settings) {
  return new Promise<{ code: number | null; said: string }>((done) => {
    const child = spawn(command, args, { cwd: root, env });
    let said = "";
    const hear = (piece: Buffer) => {
      said += piece.toString();
      if (/listens on port/.test(said)) child.kill("SIGTERM");
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => done({ code, said }));
  });
}
const serve = (more: Record<string, string> = {}) => start("node", ["bin/serve.mjs"], { ...settings, ...more });

test("the server does not open while an authority's own numbers are blank, says which, and opens once they are given (R51)", async () => {
  test.setTimeout(360_000);
  expect((await start("node", ["bin/database.mjs", "migrate"])).code).toBe(0);
  await inDatabase((database) => {
    const authority = `INSERT INTO "Authority" ("id", "key", "name", "timeZone", "readWithinDays", "answerWithinDays", "openedAt") VALUES (?, ?, ?, ?, 1, 10, ?)`;
    database.prepare(authority).run("here", "here", "Here", "Europe/London", "2026-01-01T09:00:00.000+00:00");
  });

  const closed = await serve();
  expect(closed.code).not.toBe(0);
  expect(closed.said).not.toContain("listens on port");
  for (const line of lines) expect(closed.said).toContain(line);

  await inDatabase((database) => {
    const line = `INSERT INTO "HelpLine" ("authorityId", "key", "name", "phone", "isFree", "source", "verifiedOn") VALUES ('here', ?, ?, '0121 496 0001', 0, 'a test', '2026-01-01')`;
    for (const name of lines.slice(1)) database.prepare(line).run(name, name);
  });
  const almost = await serve();
  expect(almost.code).not.toBe(0);
  expect(almost.said).toContain("frontDoor");
  expect(almost.said).not.toContain("outOfHours");

  const args = ["--authority", "here", "--line", "frontDoor", "--name", "Somebody", "--phone", "0121 496 0001", "--source", "a test"];
  const given = await start("node_modules/.bin/tsx", ["bin/cli.ts", "help-lines", "set", ...args]);
  expect(given.code, given.said).toBe(0);
  const open = await serve();
  expect(open.said).toContain("listens on port");
});

test("nor while alerts would go nowhere", async () => {
  test.setTimeout(120_000);
  const nowhere = await serve({ MESSAGES: "demo" });
  expect(nowhere.code).not.toBe(0);
  expect(nowhere.said).toContain("alerts would reach nobody");
});

async function inDatabase(work: (database: import("better-sqlite3").Database) => void) {
  const { default: Database } = await import("better-sqlite3");
  const database = new Database(join(folder, "real.db"));
  work(database);
  database.close();
}
