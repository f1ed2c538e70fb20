#!/usr/bin/env node
// node bin/database.mjs generate | migrate | make-migration NAME
import { deployMigrations } from "../prisma/commands/deploy.mjs";
import { generateClients } from "../prisma/commands/generate.mjs";
import { makeMigration } from "../prisma/commands/make-migration.mjs";

const usage = `Usage: node bin/database.mjs <what>
  generate              write the database clients (needs no network; skips what is up to date)
  migrate               bring the database at DATABASE_URL up to date, making it if it is not there
  make-migration NAME   write the next migration for SQLite and for PostgreSQL from prisma/schema.prisma`;

const [what, name] = process.argv.slice(2);
try {
  if (what === "generate") await generateClients();
  else if (what === "migrate") await deployMigrations();
  else if (what === "make-migration" && /^[a-z0-9-]+$/.test(name ?? "")) await makeMigration(name);
  else {
    console.error(usage);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
