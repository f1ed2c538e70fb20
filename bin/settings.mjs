import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const file = "data/settings.env";

/**
 * Settings for a demonstration or for developing, kept in data/settings.env, made once with fresh secrets. What the
 * environment already says wins. A real site sets its own (README, "How to run it for real").
 */
export function loadSettings({ demo, mode }) {
  if (!existsSync(file)) {
    mkdirSync("data", { recursive: true });
    const secret = () => randomBytes(32).toString("base64url");
    writeFileSync(file, `PEPPER=${secret()}\nSEALING_KEY=${secret()}\n`, { mode: 0o600 });
  }
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
    if (name) process.env[name] ??= value;
  }
  process.env.NODE_ENV ??= mode;
  process.env.DEMO ??= demo ? "yes" : "no";
  process.env.DATABASE_URL ??= "file:./data/in-our-words.db";
}
