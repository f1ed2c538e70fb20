import { z } from "zod";

const everySetting = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.string().default("file:./data/in-our-words.db"),
  /** Where it is written down what was erased, by id: outside the database and its backups. Beside a SQLite database where it is not set. */
  ERASED_LIST: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  /** Keeps receipts safe if the database is stolen: 32 random bytes or more, outside the database and its backups. */
  PEPPER: z.string().min(32, "PEPPER must hold at least 32 characters"),
  /** Seals words, second-step secrets and addresses. Outside the database and its backups; without it nothing of them can be read. */
  SEALING_KEY: z.string().min(32, "SEALING_KEY must hold at least 32 characters"),
  /** How messages leave: "demo" sends nothing; never right where real people write. */
  MESSAGES: z.enum(["demo", "smtp", "notify"]).default("demo"),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().optional(),
  NOTIFY_URL: z.string().default("https://api.notifications.service.gov.uk"),
  NOTIFY_KEY: z.string().optional(),
  /** The ids of Notify's templates, one a channel; each holds ((sentence)) and nothing else. */
  NOTIFY_EMAIL: z.string().optional(),
  NOTIFY_TEXT: z.string().optional(),
  NOTIFY_LETTER: z.string().optional(),
  /** "yes" shows demonstration sign-ins and their codes. Never set it where real people write. */
  DEMO: z.enum(["yes", "no"]).default("no"),
  /** "yes" when a proxy in front speaks HTTPS and sets X-Forwarded-Proto and X-Forwarded-Host itself. */
  BEHIND_PROXY: z.enum(["yes", "no"]).default("no"),
  /** The authority for host names that belong to none; by default the only one there is. */
  DEFAULT_AUTHORITY: z.string().optional(),
  /** How many forms of "say something" one network may send in ten minutes; everyone together ten times as many. */
  FORMS_IN_TEN_MINUTES: z.coerce.number().int().min(1000).default(6000),
  /** "no" opens some seconds sooner, and the first young person who writes waits them instead: for developing and tests. */
  READY_SPOTTER: z.enum(["yes", "no"]).default("yes"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** What a way of sending needs, so that no site starts whose messages cannot leave. */
const shape = everySetting.superRefine((settings, context) => {
  const missing = (name: keyof typeof settings, why: string) => context.addIssue({ code: "custom", path: [name], message: why });
  if (settings.MESSAGES === "smtp" && !settings.SMTP_URL) missing("SMTP_URL", "MESSAGES=smtp needs it");
  if (settings.MESSAGES === "smtp" && !settings.MAIL_FROM) missing("MAIL_FROM", "MESSAGES=smtp needs it");
  if (settings.MESSAGES === "notify" && !settings.NOTIFY_KEY) missing("NOTIFY_KEY", "MESSAGES=notify needs it");
  if (settings.MESSAGES === "notify" && !settings.NOTIFY_EMAIL) missing("NOTIFY_EMAIL", "MESSAGES=notify needs it: staff are alerted by e-mail");
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
