import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { closeDatabase, db } from "../../app/platform/db/db.server";
import { deployMigrations } from "../../prisma/commands/deploy.mjs";
import { startServer } from "../../test/support/postgresql-server";
import { fill } from "./fill";
import { blockSize } from "./fill-block";
import { type Filled, filledOf } from "./fill-setting";

export type Sizes = { readonly sizes: readonly number[]; readonly at?: string | undefined };
type Look = (provider: string, views: number, filled: Filled) => Promise<void>;

/**
 * Calls `look` with a database of each kind at each size: one authority that grows from size to size, removed at the end.
 * With `at`, the address of a database that `fillAt` has filled, with that one alone, as large as it is; it is kept.
 */
export async function atEachSize({ sizes, at }: Sizes, look: Look): Promise<void> {
  if (at) {
    await deployMigrations(at, () => {});
    process.env.DATABASE_URL = at;
    const views = await viewsThere();
    await look(at.startsWith("file:") ? "sqlite" : "postgresql", views, filledOf(1));
    return closeDatabase();
  }
  for (const provider of ["sqlite", "postgresql"] as const) {
    const made = await aDatabase(provider);
    process.env.DATABASE_URL = made.url;
    try {
      let from = 0;
      for (const to of sizes) {
        const filled = await fill(made.url, { from, to });
        from = to;
        await look(provider, to, filled);
        await closeDatabase();
      }
    } finally {
      await closeDatabase();
      await made.remove();
    }
  }
}

/** Fills the database at `at` up to `most` views, going on where it stopped; says how far it is. A million take about ten minutes. */
export async function fillAt(at: string, most: number): Promise<void> {
  await deployMigrations(at, () => {});
  process.env.DATABASE_URL = at;
  const began = performance.now();
  const step = blockSize * 100;
  for (let from = await viewsThere(); from < most; from += step) {
    await fill(at, { from, to: Math.min(from + step, most) });
    console.log(`${Math.min(from + step, most)} views, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  await closeDatabase();
}

const viewsThere = async () => (await db()).read.view.count();

/** A database of each kind that is empty and migrated, and the way to be rid of it. */
export async function aDatabase(provider: "sqlite" | "postgresql") {
  if (provider === "sqlite") {
    const folder = mkdtempSync(path.join(os.tmpdir(), "in-our-words-bench-"));
    const file = path.join(folder, "site.db");
    await deployMigrations(`file:${file}`, () => {});
    return { url: `file:${file}`, remove: async () => rmSync(folder, { recursive: true, force: true }) };
  }
  const server = await startServer();
  await server.query("CREATE DATABASE measured");
  const url = server.urlOf("measured");
  await deployMigrations(url, () => {});
  return { url, remove: () => server.stop() };
}
