#!/usr/bin/env -S npx tsx
// The command line: npm run -s cli -- import facts FILE. What it can do is listed in commands.ts.
import { runCommand } from "./run-command";
import { loadSettings } from "./settings.mjs";

loadSettings({ demo: false, mode: "production" });
process.env.LOG_LEVEL ??= "warn";
const terminal = {
  say: (line: string) => void process.stdout.write(`${line}\n`),
  complain: (line: string) => void process.stderr.write(`${line}\n`),
};
// Whoever reads what we say may have read enough, as `head` has.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 3));
const { closeDatabase } = await import("../app/platform/db/db.server");
try {
  process.exitCode = await runCommand(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd(), terminal);
} catch (error) {
  terminal.complain(`It broke, and nothing was changed: ${error instanceof Error ? error.message.trim() : String(error)}`);
  process.exitCode = 3;
} finally {
  await closeDatabase();
}
