import pg from "pg";
import type { Settled, Write } from "./commit-queue.server";
import { isConflict, toQuery, withRetries } from "./postgresql-values.server";
import type { Statement } from "./sql-values";

const begin = "BEGIN ISOLATION LEVEL SERIALIZABLE";

/** The one connection that group commits go through. Opened at its first use, and anew after it broke. */
export class GroupCommitConnection {
  readonly #url: string;
  #connecting: Promise<pg.Client> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** All writes in one transaction; one result for each. Throws when nothing was committed, or when that is not known. */
  commit(writes: readonly Write[]): Promise<Settled[]> {
    return withRetries(async () => {
      const client = await this.#connect();
      try {
        return await commitAtOnce(client, writes);
      } catch (error) {
        if (isConflict(error) || !isRefusal(error)) throw error;
        return await commitOneByOne(client, writes);
      }
    }, isConflict);
  }

  async close(): Promise<void> {
    const client = await this.#connecting?.catch(() => undefined);
    this.#connecting = undefined;
    await client?.end();
  }

  #connect(): Promise<pg.Client> {
    if (!this.#connecting) {
      const client = new pg.Client({ connectionString: this.#url, pipeline: true });
      const forget = () => {
        this.#connecting = undefined;
      };
      client.on("error", forget);
      client.on("end", forget);
      this.#connecting = client.connect().then(() => client);
      this.#connecting.catch(forget);
    }
    return this.#connecting;
  }
}

// The server said no to a statement, and the connection is well: class 08 is a lost connection, 57P a server going down.
function isRefusal(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !/^(08|57P)/.test(error.code ?? "08");
}

async function run(client: pg.Client, statement: Statement): Promise<number> {
  return (await client.query(toQuery(statement))).rowCount ?? 0;
}

/**
 * All guards in one trip to the server, then all that they let through, and the commit, in a second. Throws, with nothing
 * committed, when any statement fails.
 */
async function commitAtOnce(client: pg.Client, writes: readonly Write[]): Promise<Settled[]> {
  const begun = client.query(begin);
  const guards = writes.map(({ guard }) => (guard ? run(client, guard) : 1));
  const changed = await Promise.all([begun, ...guards]).then(
    ([, ...counts]) => counts as number[],
    (error) => rollBack(client, error),
  );
  const rest = writes.flatMap(({ statements }, index) => (changed[index] ? statements.map((statement) => run(client, statement)) : []));
  const [committed] = await Promise.all([client.query("COMMIT"), ...rest]);
  checkCommitted(committed);
  return changed.map((count) => ({ outcome: count > 0 ? "written" : "already" }));
}

/** The careful way, after the quick one failed: each write within its own savepoint, so that only the wrong ones fail. */
async function commitOneByOne(client: pg.Client, writes: readonly Write[]): Promise<Settled[]> {
  await client.query(begin);
  try {
    const results: Settled[] = [];
    for (const write of writes) results.push(await attempt(client, write));
    checkCommitted(await client.query("COMMIT"));
    return results;
  } catch (error) {
    return await rollBack(client, error);
  }
}

async function attempt(client: pg.Client, { guard, statements }: Write): Promise<Settled> {
  await client.query("SAVEPOINT one");
  try {
    const isNew = !guard || (await run(client, guard)) > 0;
    if (isNew) for (const statement of statements) await run(client, statement);
    await client.query("RELEASE SAVEPOINT one");
    return { outcome: isNew ? "written" : "already" };
  } catch (error) {
    if (isConflict(error) || !isRefusal(error)) throw error;
    await client.query("ROLLBACK TO SAVEPOINT one");
    await client.query("RELEASE SAVEPOINT one");
    return { error };
  }
}

async function rollBack(client: pg.Client, error: unknown): Promise<never> {
  await client.query("ROLLBACK").catch(() => {});
  throw error;
}

// PostgreSQL answers COMMIT with ROLLBACK, and no error, when the transaction had failed before.
function checkCommitted({ command }: { command: string }): void {
  if (command !== "COMMIT") throw new Error("PostgreSQL rolled back instead of committing.");
}
