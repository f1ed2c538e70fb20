import { z } from "zod";

const shape = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.string().default("file:./data/in-our-words.db"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  /** Keeps receipts safe if the database is stolen: 32 random bytes or more, outside the database and its backups. */
  PEPPER: z.string().min(32, "PEPPER must hold at least 32 characters"),
  /** Seals second-step secrets. */
  SEALING_KEY: z.string().min(32, "SEALING_KEY must hold at least 32 characters"),
  /** "yes" shows demonstration sign-ins and their codes. Never set it where real people write. */
  DEMO: z.enum(["yes", "no"]).default("no"),
  /** "yes" when a proxy in front speaks HTTPS and sets X-Forwarded-Proto and X-Forwarded-Host itself. */
  BEHIND_PROXY: z.enum(["yes", "no"]).default("no"),
  /** The authority for host names that belong to none; by default the only one there is. */
  DEFAULT_AUTHORITY: z.string().optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Env = z.infer<typeof shape>;
let read: Env | undefined;

/** The settings of this process, checked once. Throws with every wrong setting named, never its value. */
export function env(): Env {
  if (!read) {
    const parsed = shape.safeParse(process.env);
    if (!parsed.success) {
      const wrong = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
      throw new Error(`Settings are missing or wrong:\n  ${wrong.join("\n  ")}\nSee "How to run it for real" in README.md.`);
    }
    read = parsed.data;
  }
  return read;
}

/** Reads the settings anew; for tests that change them. */
export function forgetEnv() {
  read = undefined;
}
