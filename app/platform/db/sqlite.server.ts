import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { CommitQueue } from "./commit-queue.server";
import type { Database } from "./db.server";
import { PrismaClient } from "./generated/sqlite/client";
import { withSealedWords } from "./sealing-client.server";
import { busyTimeout, openRaw, pragmas } from "./sqlite-raw.server";
import { WriteTurn } from "./write-turn.server";

/** So many values better-sqlite3's SQLite takes in one statement (MAX_VARIABLE_NUMBER); Prisma supposes 999. */
const mostValues = 32_766;

/** A change that takes longer is rolled back, so that it cannot keep everybody else waiting. */
const longestChange = 15_000;

/**
 * Three connections: Prisma for reading (read-only), Prisma for transactions, and a plain one for group commits. The two
 * that write share one turn. Throws when the file is not there.
 */
export function openSqlite(url: string): Database {
  const path = resolve(url.slice("file:".length));
  if (!existsSync(path)) throw new Error(`There is no database at ${path}. Make it with: node bin/database.mjs migrate`);
  const turn = new WriteTurn();
  const raw = openRaw(path);
  const read = withSealedWords(new PrismaClient({ adapter: adapter(path, { readonly: true }) }));
  const write = withSealedWords(new PrismaClient({ adapter: adapter(path, { readonly: false }) }));
  const commits = new CommitQueue({ inTurn: (work) => turn.take(work, true), commit: raw.commit });
  return {
    provider: "sqlite",
    read,
    transact: (work) => turn.take(() => write.$transaction(work, { timeout: longestChange })),
    commitTogether: (statements) => commits.add(statements),
    hotGet: async (sql, params) => raw.get(sql, params),
    emptyLog: () => turn.take(async () => raw.emptyLog()),
    async close() {
      await commits.idle();
      await turn.take(() => write.$disconnect());
      await read.$disconnect();
      raw.close();
    },
  };
}

function adapter(path: string, { readonly }: { readonly: boolean }) {
  const factory = new PrismaBetterSqlite3({
    url: `file:${path}`,
    readonly,
    fileMustExist: true,
    timeout: busyTimeout,
  });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    await connection.executeScript(pragmas(readonly));
    connection.getConnectionInfo = () => ({ supportsRelationJoins: false, maxBindValues: mostValues });
    const start = connection.startTransaction.bind(connection);
    // The adapter begins a transaction that may later fail to become a writing one, when another process has written
    // meanwhile. Asking for the lock at once waits for it instead.
    connection.startTransaction = async (isolationLevel) => {
      const transaction = await start(isolationLevel);
      if (readonly) return transaction;
      try {
        for (const sql of ["COMMIT", "BEGIN IMMEDIATE"]) await transaction.executeRaw({ sql, args: [], argTypes: [] });
        return transaction;
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
    };
    return connection;
  };
  return factory;
}
