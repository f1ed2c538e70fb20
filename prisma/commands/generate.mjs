import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { derivePostgresql } from "../derive-postgresql.mjs";
import { anyUrl, prisma, root } from "./prisma-cli.mjs";

const { version } = createRequire(import.meta.url)("prisma/package.json");

/** Writes the PostgreSQL schema and both clients. A client whose schema and Prisma are unchanged is left alone. */
export async function generateClients() {
  const schemas = await derivePostgresql();
  await Promise.all(Object.entries(schemas).map(([provider, schema]) => generate(provider, schema)));
}

async function generate(provider, schema) {
  const stamp = join(root, "app/platform/db/generated", provider, ".made-from");
  const madeFrom = createHash("sha256").update(version).update(schema).digest("hex");
  if ((await readFile(stamp, "utf8").catch(() => "")) === madeFrom) {
    console.log(`The ${provider} client is up to date.`);
    return;
  }
  await prisma(anyUrl[provider], "generate");
  await writeFile(stamp, madeFrom);
  console.log(`Wrote the ${provider} client.`);
}
