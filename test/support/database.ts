import { randomUUID } from "node:crypto";
import { copyFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { asTheyWere } from "./as-they-were";
import { queryOnce } from "./postgresql-server";
import { testSettings } from "./settings";

// A fresh, migrated database for this test file, named before anything can open it.
const made = inject("database");
await asTheyWere();
Object.assign(process.env, testSettings);
const name = `test_${randomUUID().replaceAll("-", "")}`;
const erasedList = join(tmpdir(), `${name}.erased`);
process.env.ERASED_LIST = erasedList;
afterAll(() => rm(erasedList, { force: true }));

if (made.provider === "sqlite") {
  const file = join(made.folder, `${name}.db`);
  await copyFile(join(made.folder, "template.db"), file);
  process.env.DATABASE_URL = `file:${file}`;
  afterAll(async () => {
    await letGo();
    for (const ending of ["", "-wal", "-shm"]) await rm(file + ending, { force: true });
  });
} else {
  await queryOnce(made.url, `CREATE DATABASE ${name} TEMPLATE ${made.template} STRATEGY FILE_COPY`);
  process.env.DATABASE_URL = made.url.replace(/[^/]*$/, name);
  afterAll(async () => {
    await letGo();
    await queryOnce(made.url, `DROP DATABASE ${name} WITH (FORCE)`);
  });
}

async function letGo() {
  const { closeDatabase } = await import("~/platform/db/db.server");
  await closeDatabase();
}
