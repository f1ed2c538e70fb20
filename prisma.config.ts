import { resolve } from "node:path";
import { defineConfig } from "prisma/config";

// Read before the CLI looks for its engine. An operator's own engine is kept.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= resolve(import.meta.dirname, "prisma/engine/bridge.mjs");

const url = process.env.DATABASE_URL || "file:./data/in-our-words.db";
const folder = url.startsWith("postgres") ? "prisma/postgresql" : "prisma";

export default defineConfig({
  schema: `${folder}/schema.prisma`,
  migrations: { path: `${folder}/migrations` },
  datasource: { url: url.startsWith("file:") ? `file:${resolve(url.slice("file:".length))}` : url },
});
