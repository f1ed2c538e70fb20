import Database from "better-sqlite3";
import type { Settled, Write } from "./commit-queue.server";
import { type SqlValue, type Statement, sqlTime } from "./sql-values";

/** How long to wait for another process that writes, in ms. Waiting stops this process, so it is short. */
export const busyTimeout = 5_000;

/** Settings of every connection. FULL waits for the disk at each commit; secure_delete overwrites what is deleted. */
export function pragmas(readonly: boolean): string {
  const common = "PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000;";
  if (readonly) return common;
  return `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; ${common}`;
}

type Convert = [column: string, convert: (value: never) => unknown];

const conversions: Record<string, (value: never) => unknown> = {
  DATETIME: (value: string | number) => new Date(value),
  BOOLEAN: (value: number) => value === 1,
  JSONB: (value: string) => JSON.parse(value),
};

/** Plain connections to one file: one that commits writes together, one that reads single rows. */
export function openRaw(path: string) {
  const writer = connect(path, false);
  const reader = connect(path, true);
  const writes = keep((sql) => writer.prepare(sql));
  const reads = keep((sql) => {
    const statement = reader.prepare<unknown[], Record<string, unknown>>(sql);
    const converts = statement.columns().flatMap(({ name, type }): Convert[] => {
      const convert = conversions[type?.toUpperCase() ?? ""];
      return convert ? [[name, convert]] : [];
    });
    return { statement, converts };
  });
  const control = (sql: string) => () => void writes(sql).run();
  const begin = control("BEGIN IMMEDIATE");
  const commit = control("COMMIT");
  const rollback = control("ROLLBACK");
  const mark = control("SAVEPOINT one");
  const keepMarked = control("RELEASE one");
  const undoMarked = control("ROLLBACK TO one");

  const run = ({ sql, params }: Statement) => writes(sql).run(...params.map(bound)).changes;

  function attempt({ guard, statements }: Write): Settled {
    mark();
    try {
      const isNew = !guard || run(guard) > 0;
      if (isNew) for (const statement of statements) run(statement);
      keepMarked();
      return { outcome: isNew ? "written" : "already" };
    } catch (error) {
      // SQLite itself ends the whole transaction when, say, the disk is full.
      if (!writer.inTransaction) throw error;
      undoMarked();
      keepMarked();
      return { error };
    }
  }

  return {
    /** All writes in one transaction, each on its own mark; synchronous from BEGIN to COMMIT. */
    commit(batch: readonly Write[]): Settled[] {
      begin();
      try {
        const results = batch.map(attempt);
        commit();
        return results;
      } finally {
        if (writer.inTransaction) rollback();
      }
    },
    get<Row>(sql: string, params: readonly SqlValue[]): Row | undefined {
      const { statement, converts } = reads(sql);
      const row = statement.get(...params.map(bound));
      if (row) for (const [name, convert] of converts) if (row[name] !== null) row[name] = convert(row[name] as never);
      return row as Row | undefined;
    },
    /** Moves everything into the database file, where secure_delete has overwritten what is gone, and cuts the log to nothing. */
    emptyLog(): boolean {
      const [row] = writer.pragma("wal_checkpoint(TRUNCATE)") as { busy: number }[];
      return row?.busy === 0;
    },
    close() {
      reader.close();
      writer.close();
    },
  };
}

function connect(path: string, readonly: boolean) {
  const connection = new Database(path, { readonly, fileMustExist: true, timeout: busyTimeout });
  connection.exec(pragmas(readonly));
  return connection;
}

function keep<Kept>(make: (sql: string) => Kept) {
  const kept = new Map<string, Kept>();
  return (sql: string): Kept => {
    let found = kept.get(sql);
    if (!found) {
      found = make(sql);
      kept.set(sql, found);
    }
    return found;
  };
}

function bound(value: SqlValue): Exclude<SqlValue, boolean | Date> {
  if (typeof value === "boolean") return value ? 1 : 0;
  return value instanceof Date ? sqlTime(value) : value;
}
