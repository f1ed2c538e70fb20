import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const source = new URL("schema.prisma", import.meta.url);
const target = new URL("postgresql/schema.prisma", import.meta.url);

const notice = `// Written by prisma/derive-postgresql.mjs from prisma/schema.prisma. Change that file, not this one.

`;

/**
 * The same models for PostgreSQL: only the provider and the folder of the generated client differ.
 * Throws when the source has not exactly one of each, so that neither can be missed in silence.
 */
export function toPostgresql(schema) {
  return (
    notice +
    [
      [/(provider\s*=\s*)"sqlite"/g, '$1"postgresql"'],
      [/(output\s*=\s*)"\.\.\/app\/platform\/db\/generated\/sqlite"/g, '$1"../../app/platform/db/generated/postgresql"'],
    ].reduce((text, [pattern, replacement]) => {
      const found = text.match(pattern)?.length ?? 0;
      if (found !== 1) throw new Error(`prisma/schema.prisma: expected ${pattern} once, found it ${found} times.`);
      return text.replace(pattern, replacement);
    }, schema)
  );
}

/** Writes prisma/postgresql/schema.prisma when it has changed; gives both texts. */
export async function derivePostgresql() {
  const sqlite = await readFile(source, "utf8");
  const postgresql = toPostgresql(sqlite);
  const present = await readFile(target, "utf8").catch(() => "");
  if (present !== postgresql) {
    await mkdir(new URL(".", target), { recursive: true });
    await writeFile(target, postgresql);
  }
  return { sqlite, postgresql };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await derivePostgresql();
