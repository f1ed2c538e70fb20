import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { defaultUrl, prisma, root } from "./prisma-cli.mjs";

/**
 * Applies the migrations that the database at `url` (default: DATABASE_URL) has not had yet, making the file's
 * folder if need be. Asks the database itself first, so that it is quick when there is nothing to do.
 * Throws when a migration fails, or was changed after it was applied.
 */
export async function deployMigrations(url = process.env.DATABASE_URL || defaultUrl, say = console.log) {
  const isFile = url.startsWith("file:");
  if (isFile) await mkdir(dirname(pathOf(url)), { recursive: true });
  const present = await migrations(isFile ? "prisma/migrations" : "prisma/postgresql/migrations");
  const applied = await (isFile ? appliedToSqlite(url) : appliedToPostgresql(url));
  const changed = present.filter(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum);
  if (changed.length > 0) {
    const names = changed.map(({ name }) => name).join(", ");
    throw new Error(`Changed after it was applied: ${names}. Restore it and write a new migration instead.`);
  }
  const waiting = present.filter(({ name }) => !applied.has(name));
  if (waiting.length === 0) {
    say("The database is up to date.");
    return;
  }
  await prisma(url, "migrate", "deploy");
  for (const { name } of waiting) say(`Applied ${name}.`);
}

async function migrations(folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(root, folder, name, "migration.sql"));
      return { name, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

const pathOf = (url) => resolve(url.slice("file:".length));
const finished = `SELECT migration_name AS "name", checksum FROM "_prisma_migrations"
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
const toMap = (rows) => new Map(rows.map(({ name, checksum }) => [name, checksum]));

async function appliedToSqlite(url) {
  const path = pathOf(url);
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size === 0) return new Map();
  const { default: Database } = await import("better-sqlite3");
  const database = new Database(path);
  try {
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
    return known ? toMap(database.prepare(finished).all()) : new Map();
  } finally {
    database.close();
  }
}

async function appliedToPostgresql(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return toMap((await client.query(finished)).rows);
  } catch (error) {
    // 42P01: no migrations yet. 3D000: no such database yet; `migrate deploy` makes it.
    if (error.code === "42P01" || error.code === "3D000") return new Map();
    throw error;
  } finally {
    await client.end();
  }
}
