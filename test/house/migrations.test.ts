import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { deployMigrations } from "../../prisma/commands/deploy.mjs";
import { anyUrl, prisma, root } from "../../prisma/commands/prisma-cli.mjs";
import { toPostgresql } from "../../prisma/derive-postgresql.mjs";
import { queryOnce } from "../support/postgresql-server";
import { postgresqlShape, type Shape, sqliteShape } from "../support/shape";

const next = "Write what is missing with: node bin/database.mjs make-migration NAME";
const schema = (provider: "sqlite" | "postgresql", file = "schema.prisma") => join(root, provider === "sqlite" ? "prisma" : "prisma/postgresql", file);

let folder: string;
let migrated: { sqlite: Shape; postgresql: Shape };
let described: { sqlite: Shape; postgresql: Shape };

/** The SQL that makes what the schema describes, without any migration. */
const sqlFor = (provider: "sqlite" | "postgresql") => prisma(anyUrl[provider], "migrate", "diff", "--from-empty", "--to-schema", schema(provider), "--script");

beforeAll(async () => {
  const made = inject("database");
  if (made.provider !== "postgresql") throw new Error("This test wants the PostgreSQL server.");
  folder = await mkdtemp(join(tmpdir(), "in-our-words-migrations-"));
  const file = join(folder, "migrated.db");
  await deployMigrations(`file:${file}`, () => {});

  const plain = join(folder, "described.db");
  const database = new Database(plain);
  database.exec(await sqlFor("sqlite"));
  database.close();

  const urlOf = (name: string) => made.url.replace(/[^/]*$/, name);
  await queryOnce(made.url, "CREATE DATABASE described TEMPLATE template0");
  await queryOnce(urlOf("described"), await sqlFor("postgresql"));

  migrated = { sqlite: sqliteShape(file), postgresql: await postgresqlShape(urlOf(made.template)) };
  described = { sqlite: sqliteShape(plain), postgresql: await postgresqlShape(urlOf("described")) };
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("the PostgreSQL schema is the SQLite one with another provider", async () => {
  const derived = toPostgresql(await readFile(schema("sqlite"), "utf8"));
  expect(await readFile(schema("postgresql"), "utf8"), "Run: node prisma/derive-postgresql.mjs").toBe(derived);
});

for (const provider of ["sqlite", "postgresql"] as const) {
  test(`${provider}: the migrations make what the schema describes`, () => {
    expect(Object.keys(described[provider].tables).length).toBeGreaterThan(0);
    expect(migrated[provider], next).toEqual(described[provider]);
  });

  test(`${provider}: the next migration would start from the schema of the last one`, async () => {
    const [from, to] = [schema(provider, "migrated.prisma"), schema(provider)];
    const sql = await prisma(anyUrl[provider], "migrate", "diff", "--from-schema", from, "--to-schema", to, "--script");
    expect(sql, next).toContain("This is an empty migration");
  });
}

test("both databases have the same migrations, by name", async () => {
  const [sqlite, postgresql] = await Promise.all((["sqlite", "postgresql"] as const).map((of) => readdir(schema(of, "migrations"))));
  expect(sqlite).toEqual(postgresql);
});

test("both databases have the same tables, columns, nullability, keys and indexes", () => {
  expect(inCommon(migrated.sqlite)).toEqual(inCommon(migrated.postgresql));
});

test("the authority comes first in the key of every table that belongs to one", () => {
  const apart = ["Authority", "AuthorityHost"];
  for (const [name, { primaryKey, columns }] of Object.entries(migrated.sqlite.tables)) {
    if (apart.includes(name)) continue;
    expect(columns, name).toHaveProperty("authorityId");
    expect(primaryKey[0], name).toBe("authorityId");
  }
});

function inCommon({ tables }: Shape) {
  return Object.fromEntries(
    Object.entries(tables).map(([name, { columns, ...rest }]) => [
      name,
      {
        ...rest,
        columns: Object.fromEntries(Object.entries(columns).map(([column, { nullable }]) => [column, nullable])),
      },
    ]),
  );
}
