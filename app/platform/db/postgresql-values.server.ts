import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { type SqlValue, type Statement, sqlTime, toNumbered } from "./sql-values";

const kept = new Map<string, { name: string; text: string }>();

/** The same statement for PostgreSQL, named, so that each connection prepares it once. */
export function toQuery({ sql, params }: Statement) {
  let query = kept.get(sql);
  if (!query) {
    query = { name: `raw${kept.size}`, text: toNumbered(sql) };
    kept.set(sql, query);
  }
  return { ...query, values: params.map(bound) };
}

function bound(value: SqlValue): SqlValue {
  return value instanceof Date ? sqlTime(value) : value;
}

// Prisma keeps times as UTC without a zone, which pg would read as local time; whole numbers of 64 bits (every COUNT)
// would come back as text.
const { TIMESTAMP, INT8 } = pg.types.builtins;
const parsers: Record<number, (text: string) => unknown> = {
  [TIMESTAMP]: (text) => new Date(`${text.replace(" ", "T")}Z`),
  [INT8]: Number,
};

/** Reads values as the SQLite side does: times as Date, counts as number. */
export const textTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => parsers[oid] ?? pg.types.getTypeParser(oid, format as "text")) as typeof pg.types.getTypeParser,
};

const tries = 8;

/** Runs `work` again, after a short random pause, while it loses against somebody else's transaction. */
export async function withRetries<Result>(work: () => Promise<Result>, mayRetry: (error: unknown) => boolean): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === tries || !mayRetry(error)) throw error;
      await pause(Math.random() * 4 * 2 ** attempt);
    }
  }
}

type Said = { code?: unknown; cause?: { originalCode?: unknown; kind?: unknown }; meta?: { driverAdapterError?: unknown } };

/** Whether PostgreSQL ended a transaction because of another one (serialization failure, deadlock), as Prisma or a raw query tells it. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, cause, meta } = error as Said;
  if ([code, cause?.originalCode].some((said) => said === "40001" || said === "40P01" || said === "P2034")) return true;
  return cause?.kind === "TransactionWriteConflict" || isConflict(meta?.driverAdapterError);
}
