import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A site of our own for measuring: its own folder, database and secrets; a build of the real site or of the one without a database. */
export type MeasuredSite = {
  readonly port: number;
  readonly url: string;
  readonly child: ChildProcess;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
  /** Removes the database too. */
  readonly remove: () => void;
  readonly databaseFile: string;
};

export const secrets = { PEPPER: randomBytes(32).toString("base64url"), SEALING_KEY: randomBytes(32).toString("base64url") };

/** A new folder with a migrated database that holds one authority; returns the database's file. */
export async function freshDatabase(): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "in-our-words-"));
  const file = path.join(folder, "site.db");
  await run("node", ["bin/database.mjs", "migrate"], { DATABASE_URL: `file:${file}` });
  const { default: Database } = await import("better-sqlite3");
  const db = new Database(file);
  db.prepare(
    `INSERT INTO "Authority" ("id", "key", "name", "timeZone", "readWithinDays", "answerWithinDays", "openedAt") VALUES ('measured', 'measured', 'Measured', 'Europe/London', 1, 10, ?)`,
  ).run(new Date().toISOString().replace("Z", "+00:00"));
  // A site does not open without its own numbers.
  const line = db.prepare(
    `INSERT INTO "HelpLine" ("authorityId", "key", "name", "phone", "isFree", "source", "verifiedOn") VALUES ('measured', ?, ?, '101', 0, 'measured', '2026-01-01')`,
  );
  for (const key of ["frontDoor", "outOfHours", "safeguardingLead", "lado", "advocacy", "complaints"]) line.run(key, key);
  db.close();
  return file;
}

function run(command: string, args: string[], env: Record<string, string>): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "inherit"] });
    child.on("exit", (code) => (code === 0 ? done() : failed(new Error(`${command} ${args.join(" ")} ended with ${code}`))));
  });
}

/** Starts a site on a free port and waits until it listens. */
export async function startSite(databaseFile: string, script = "bin/serve.mjs"): Promise<MeasuredSite> {
  const child = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      ...secrets,
      NODE_ENV: "production",
      MESSAGES: "smtp",
      // Nothing is sent while measuring, and nobody listens there.
      SMTP_URL: "smtp://127.0.0.1:1",
      MAIL_FROM: "site@measured.invalid",
      DATABASE_URL: `file:${databaseFile}`,
      PORT: "0",
      // All load comes from one network here.
      FORMS_IN_TEN_MINUTES: "1000000000",
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const port = await new Promise<number>((listening, failed) => {
    child.once("message", (message) => listening((message as { listening: number }).listening));
    child.once("exit", (code) => failed(new Error(`${script} ended with ${code} before it listened`)));
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    child,
    databaseFile,
    stop: async (signal = "SIGTERM") => {
      child.kill(signal);
      await ended;
    },
    remove: () => rmSync(path.dirname(databaseFile), { recursive: true, force: true }),
  };
}
