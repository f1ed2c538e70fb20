import { access, copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { derivePostgresql } from "../derive-postgresql.mjs";
import { anyUrl, prisma, root } from "./prisma-cli.mjs";

const folders = { sqlite: "prisma", postgresql: "prisma/postgresql" };

/**
 * Writes the SQL that takes the last migration's schema to the present one, for both databases, under one name.
 * Throws, and writes nothing, when there is nothing to do.
 */
export async function makeMigration(name) {
  await derivePostgresql();
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folderName = `${stamp}_${name}`;
  const scripts = await Promise.all(Object.keys(folders).map(async (provider) => [provider, await script(provider)]));
  // A change of an enum alone is SQL on PostgreSQL only; the other folder keeps step with an empty one.
  if (scripts.every(([, sql]) => sql.includes("This is an empty migration"))) {
    throw new Error("The migrations already say what prisma/schema.prisma says: nothing to write.");
  }
  for (const [provider, sql] of scripts) await write(provider, folderName, sql);
}

// `migrated.prisma` is the schema as of the last migration. PostgreSQL's migrations are not replayed to find it
// out, because that needs a server and a column type which Prisma's adapter cannot read.
async function script(provider) {
  const migrated = join(root, folders[provider], "migrated.prisma");
  const from = (await exists(migrated)) ? ["--from-schema", migrated] : ["--from-empty"];
  const to = join(root, folders[provider], "schema.prisma");
  return prisma(anyUrl[provider], "migrate", "diff", ...from, "--to-schema", to, "--script");
}

async function write(provider, folderName, sql) {
  const folder = join(root, folders[provider]);
  await mkdir(join(folder, "migrations", folderName), { recursive: true });
  await writeFile(join(folder, "migrations/migration_lock.toml"), `provider = "${provider}"\n`);
  await writeFile(join(folder, "migrations", folderName, "migration.sql"), `${sql.trim()}\n`);
  await copyFile(join(folder, "schema.prisma"), join(folder, "migrated.prisma"));
  console.log(`Wrote ${folders[provider]}/migrations/${folderName}/migration.sql`);
}

const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );
