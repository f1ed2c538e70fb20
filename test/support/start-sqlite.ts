import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { deployMigrations } from "../../prisma/commands/deploy.mjs";

declare module "vitest" {
  interface ProvidedContext {
    database: { provider: "sqlite"; folder: string } | { provider: "postgresql"; url: string; template: string };
  }
}

/** Migrates one SQLite file, which every test file copies. */
export default async function startSqlite(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "in-our-words-sqlite-"));
  const clearUp = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", clearUp);
  await deployMigrations(`file:${join(folder, "template.db")}`, () => {});
  project.provide("database", { provider: "sqlite", folder });
  return () => {
    clearUp();
    process.off("exit", clearUp);
  };
}
