import { existsSync } from "node:fs";

const question = `SELECT count(*) AS "authorities" FROM "Authority"`;

/** Whether a migrated database holds no authority yet, so that the demonstration may be loaded. */
export async function isNew(url) {
  return Number(await (url.startsWith("file:") ? askSqlite(url.slice("file:".length)) : askPostgresql(url))) === 0;
}

async function askSqlite(file) {
  if (!existsSync(file)) return 0;
  const { default: Database } = await import("better-sqlite3");
  const database = new Database(file, { readonly: true });
  try {
    return database.prepare(question).get().authorities;
  } finally {
    database.close();
  }
}

async function askPostgresql(url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows[0].authorities;
  } finally {
    await client.end();
  }
}
