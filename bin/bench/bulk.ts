import { sealedFor } from "../../app/platform/db/sealed-words.server";
import { sqlTime } from "../../app/platform/db/sql-values";

/** A row by its columns. Times are Dates, JSON is a value already turned into text. */
export type Row = Readonly<Record<string, string | number | boolean | null | Date>>;

/** Many rows into one table at once, by SQL, past the house's own verbs: for measuring alone. */
export type Bulk = {
  readonly provider: "sqlite" | "postgresql";
  /** Every row has the columns of the first. */
  insert(table: string, rows: readonly Row[]): Promise<void>;
  run(sql: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens a migrated database for filling: `file:…` or `postgresql:…`. */
export async function openBulk(url: string): Promise<Bulk> {
  return url.startsWith("file:") ? openSqlite(url.slice("file:".length)) : openPostgresql(url);
}

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(", ");

async function openSqlite(file: string): Promise<Bulk> {
  const { default: Database } = await import("better-sqlite3");
  const db = new Database(file);
  for (const pragma of ["journal_mode = WAL", "synchronous = OFF", "cache_size = -200000", "foreign_keys = OFF"]) db.pragma(pragma);
  const value = (given: Row[string]) => (given instanceof Date ? sqlTime(given) : typeof given === "boolean" ? Number(given) : given);
  return {
    provider: "sqlite",
    insert: async (table, rows) => {
      const [first] = rows;
      if (!first) return;
      const columns = Object.keys(first);
      const insert = db.prepare(`INSERT INTO "${table}" (${quoted(columns)}) VALUES (${columns.map(() => "?").join(", ")})`);
      db.transaction(() => {
        for (const row of rows) insert.run(columns.map((column) => value(sealedFor(table, column, row[column] ?? null))));
      })();
    },
    run: async (sql) => void db.exec(sql),
    close: async () => void db.close(),
  };
}

async function openPostgresql(url: string): Promise<Bulk> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // Whoever fills does not wait for the disk and does not check what the filler itself made.
  await client.query("SET synchronous_commit = off; SET session_replication_role = replica");
  return {
    provider: "postgresql",
    insert: async (table, rows) => {
      const [first] = rows;
      if (!first) return;
      const columns = quoted(Object.keys(first));
      await client.query(`INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${table}", $1::json)`, [
        JSON.stringify(rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, given]) => [column, sealedFor(table, column, given)])))),
      ]);
    },
    run: async (sql) => void (await client.query(sql)),
    close: () => client.end(),
  };
}
