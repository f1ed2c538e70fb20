import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { CommitQueue } from "./commit-queue.server";
import type { Database, Tx } from "./db.server";
import { PrismaClient } from "./generated/postgresql/client";
import type { PrismaClient as SqliteClient } from "./generated/sqlite/client";
import { oneAtATime } from "./one-at-a-time.server";
import { GroupCommitConnection } from "./postgresql-commit.server";
import { isConflict, textTypes, toQuery, withRetries } from "./postgresql-values.server";
import { withSealedWords } from "./sealing-client.server";

const longestChange = 15_000;

/**
 * One pool for reading and for transactions (DATABASE_POOL connections, 10 unless set) and one connection of its own for
 * group commits. Transactions are serializable, as they are on SQLite by nature; one that loses against another is run
 * again, so what it does besides writing must bear being done twice.
 */
export async function openPostgresql(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: Number(process.env.DATABASE_POOL ?? 10) });
  // A connection that breaks while nobody uses it is replaced by the pool; the next query tells whether that worked.
  pool.on("error", () => {});
  // The two generated clients have the same models, so this is the one place that treats them as one type.
  const client = withSealedWords(new PrismaClient({ adapter: adapter(pool) }) as unknown as SqliteClient);
  const committing = new GroupCommitConnection(url);
  const commits = new CommitQueue({
    inTurn: (work) => work(),
    commit: (writes) => committing.commit(writes),
  });
  try {
    await pool.query("SELECT 1");
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    provider: "postgresql",
    read: client,
    transact: <Result>(work: (tx: Tx) => Promise<Result>) =>
      withRetries(
        () =>
          client.$transaction(work, {
            isolationLevel: "Serializable",
            maxWait: 10_000,
            timeout: longestChange,
          }),
        isConflict,
      ),
    commitTogether: (write) => commits.add(write),
    async hotGet<Row>(sql: string, params: Parameters<Database["hotGet"]>[1]) {
      const { rows } = await pool.query({ ...toQuery({ sql, params }), types: textTypes });
      return rows[0] as Row | undefined;
    },
    emptyLog: async () => false,
    async close() {
      await commits.idle();
      await committing.close();
      await client.$disconnect();
      await pool.end();
    },
  };
}

function adapter(pool: pg.Pool) {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    const start = connection.startTransaction.bind(connection);
    connection.startTransaction = async (isolationLevel) => oneAtATime(await start(isolationLevel));
    return connection;
  };
  return factory;
}
