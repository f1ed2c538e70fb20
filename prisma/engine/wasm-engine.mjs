import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";

const require = createRequire(import.meta.url);

/** The engine reports a panic here before it traps; the CLI shows the text. */
export const panic = {
  message: "",
  get: () => panic.message,
  set_message: (message) => {
    panic.message = `RuntimeError: ${message}`;
  },
};

/**
 * Loads Prisma's schema engine from its WebAssembly package. The package's own entry imports the .wasm as a
 * module, which only bundlers can do, so the two halves are joined here.
 */
export async function loadEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = panic;
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const file = require.resolve("@prisma/schema-engine-wasm").replace(/\.js$/, "_bg.wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    "./schema_engine_bg.js": glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

// The columns are Prisma's own. On SQLite the engine takes a missing table for a missing database (P1014),
// so it is made before the first question.
const migrationsTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/**
 * The driver adapter for a database URL, ready to hand to the engine.
 * `file:…` is SQLite; everything else is taken for PostgreSQL.
 */
export async function adapterFor(url) {
  if (!url.startsWith("file:")) {
    const { PrismaPg } = await import("@prisma/adapter-pg");
    return bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url }));
  }
  const { PrismaBetterSqlite3 } = await import("@prisma/adapter-better-sqlite3");
  const factory = new PrismaBetterSqlite3({ url }, { shadowDatabaseUrl: ":memory:" });
  const prepared = (connect) => async () => {
    const adapter = await connect();
    await adapter.executeScript(migrationsTable);
    // A whole migration arrives here when it is replayed in the shadow database; better-sqlite3 prepares one
    // statement at a time.
    const executeRaw = adapter.executeRaw.bind(adapter);
    adapter.executeRaw = async (query) => {
      if (query.args.length > 0) return executeRaw(query);
      await adapter.executeScript(query.sql);
      return 0;
    };
    return adapter;
  };
  return bindMigrationAwareSqlAdapterFactory({
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: prepared(() => factory.connect()),
    connectToShadowDb: prepared(() => factory.connectToShadowDb()),
  });
}

/**
 * An adapter for work on schema texts alone, where no database is needed: SQLite in memory; for PostgreSQL the
 * one question the engine asks at its start (is the namespace there, and which version is it) is answered here.
 */
export async function adapterForTextsAlone(url) {
  if (url.startsWith("file:")) return adapterFor("file::memory:");
  const answer = {
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, "PostgreSQL 15.0", 150000]],
  };
  const identity = { provider: "postgres", adapterName: "texts-alone" };
  const refuse = () => Promise.reject(new Error("This command needs a PostgreSQL server that answers."));
  const connect = async () => ({
    ...identity,
    queryRaw: async (query) => (query.sql.includes("pg_namespace") ? answer : refuse()),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: async () => {},
  });
  return bindMigrationAwareSqlAdapterFactory({ ...identity, connect, connectToShadowDb: connect });
}
