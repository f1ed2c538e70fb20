import pino from "pino";

/**
 * What a log line may hold: a fixed name, ids, counts and durations. There is no field for free text, so words, addresses
 * and browsers' names cannot get in. An error is logged by its class and our reference, never by its message, since a
 * message may quote what somebody wrote.
 */
export type LogFields = {
  readonly id?: string;
  readonly authorityId?: string;
  readonly route?: `/${string}` | "unknown";
  readonly method?: "GET" | "HEAD" | "POST" | "OTHER";
  readonly status?: number;
  readonly ms?: number;
  readonly count?: number;
  readonly port?: number;
  readonly errorClass?: string;
  readonly errorCode?: string;
  readonly where?: readonly string[];
  readonly reference?: string;
};

const logger = pino({
  level: process.env.LOG_LEVEL ?? (process.env.NODE_ENV === "test" ? "silent" : "info"),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});

export const log = {
  debug: (name: `${string}.${string}`, fields: LogFields = {}) => logger.debug({ name, ...fields }),
  info: (name: `${string}.${string}`, fields: LogFields = {}) => logger.info({ name, ...fields }),
  warn: (name: `${string}.${string}`, fields: LogFields = {}) => logger.warn({ name, ...fields }),
  error: (name: `${string}.${string}`, fields: LogFields = {}) => logger.error({ name, ...fields }),
};

/** What may be said of an error in a log: its class, its code and where in our code it arose; not its message. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorClass: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  // The message stands before the frames and may span lines, so it is cut off first; of a frame only its place is kept.
  const stack = error.stack ?? "";
  const frames = stack.slice(Math.max(0, stack.indexOf(error.message)) + error.message.length).split("\n");
  const where = frames.flatMap((line) => /\b(?:app|build|node_modules|bin|prisma|test)\/[\w./@-]+:\d+:\d+/.exec(line)?.[0] ?? []).slice(0, 6);
  return { errorClass: error.name, errorCode: code, where };
}
