import { AsyncLocalStorage } from "node:async_hooks";
import type { Outcome, Write } from "./commit-queue.server";
import type { Prisma, PrismaClient } from "./generated/sqlite/client";
import type { SqlValue } from "./sql-values";

/** Inside a change: reads and writes of one transaction. The PostgreSQL client has the same shape. */
export type Tx = Prisma.TransactionClient;

type ReadVerb = "findUnique" | "findUniqueOrThrow" | "findFirst" | "findFirstOrThrow" | "findMany" | "count" | "aggregate" | "groupBy";
type Model = Uncapitalize<Prisma.ModelName>;

/** Reads what is committed. It has no verb that writes. A Tx can be given wherever a Reader is asked for. */
export type Reader = {
  readonly [M in Model]: Pick<PrismaClient[M], ReadVerb & keyof PrismaClient[M]>;
} & Pick<PrismaClient, "$queryRaw" | "$queryRawUnsafe">;

export type Database = {
  readonly provider: "sqlite" | "postgresql";
  readonly read: Reader;
  /** For change.server.ts alone, which adds the event. */
  transact<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  commitTogether(write: Write): Promise<Outcome>;
  hotGet<Row>(sql: string, params: readonly SqlValue[]): Promise<Row | undefined>;
  /**
   * After words were deleted: what the write-ahead log still holds of them goes too. True when nothing is left in it; false
   * where somebody was reading just then, or where the database does this by itself (PostgreSQL keeps its own log for a while).
   */
  emptyLog(): Promise<boolean>;
  /** Lets what was begun finish, then lets go of the database. */
  close(): Promise<void>;
};

/** The database of a development machine, unless DATABASE_URL names another. */
export const defaultUrl = "file:./data/in-our-words.db";

/**
 * Opens a database that has its tables. `file:…` is SQLite, `postgres…` is PostgreSQL; only the one that is asked for is
 * loaded. Throws for any other URL, and when there is no such database.
 */
export async function openDatabase(url: string): Promise<Database> {
  if (url.startsWith("file:")) return (await import("./sqlite.server")).openSqlite(url);
  if (/^postgres(ql)?:/.test(url)) return (await import("./postgresql.server")).openPostgresql(url);
  throw new Error('DATABASE_URL must begin with "file:" (SQLite) or "postgresql:".');
}

let opening: Promise<Database> | undefined;
const within = new AsyncLocalStorage<Tx>();

/**
 * Inside a change: whatever `work` reads, by whichever store, it reads in that change's transaction. What it gathers is then
 * of one moment, and a change that comes between makes the database refuse or run it again.
 */
export function readingWithin<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
  return within.run(tx, work);
}

/** The database of this process, opened at its first use. A failed opening is tried again at the next use. */
export function db(): Promise<Database> {
  const tx = within.getStore();
  return tx ? open().then((database) => ({ ...database, read: tx })) : open();
}

function open(): Promise<Database> {
  if (!opening) {
    opening = openDatabase(process.env.DATABASE_URL || defaultUrl);
    opening.catch(() => {
      opening = undefined;
    });
  }
  return opening;
}

/** Closes it, if it was opened. The next `db()` opens it anew. */
export async function closeDatabase(): Promise<void> {
  const closing = opening;
  opening = undefined;
  await (await closing)?.close();
}
