import { randomUUID } from "node:crypto";
import { copyFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { asTheyWere } from "./as-they-were";
import { emptiedDatabase } from "./postgresql-server";
import { testSettings } from "./settings";

// A migrated database with nothing in it for this test file, named before anything can open it.
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
  process.env.DATABASE_URL = await emptiedDatabase(made, name);
  afterAll(letGo);
}

async function letGo() {
  const { closeDatabase } = await import("~/platform/db/db.server");
  await closeDatabase();
}
