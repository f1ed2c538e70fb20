import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { root } from "../../prisma/commands/prisma-cli.mjs";
import { queryOnce } from "../support/postgresql-server";

const name = "answer-with-a-concern";

/** The migrations before this one, as one text, and this one. */
async function migrations(folder: string) {
  const names = (await readdir(join(root, folder), { withFileTypes: true })).filter((one) => one.isDirectory()).map((one) => one.name);
  const at = names.sort().findIndex((one) => one.endsWith(name));
  const texts = await Promise.all(names.slice(0, at + 1).map((one) => readFile(join(root, folder, one, "migration.sql"), "utf8")));
  return { before: texts.slice(0, -1).join("\n"), last: texts.at(-1) ?? "" };
}

const view = (id: string, safeNow: string) =>
  `INSERT INTO "View" ("authorityId", "id", "words", "language", "receivedOn", "sendKeyHash", "safeNow") VALUES ('a', '${id}', 'x', 'en', '2026-11-01', '${id}', ${safeNow});`;
const concern = (id: string, kind: string, viewId: string) =>
  `INSERT INTO "Concern" ("authorityId", "id", "subjectKind", "subjectId", "viewId", "lockedWords", "lockedHash", "raisedAt", "decideBy")
   VALUES ('a', '${id}', '${kind}', 's', ${viewId}, 'x', 'x', '2026-11-01 10:00:00', '2026-11-01 23:00:00');`;
const rows = [
  `INSERT INTO "Authority" ("id", "key", "name") VALUES ('a', 'a', 'A');`,
  view("answered", "'no'"),
  view("taken-back", "NULL"),
  concern("one", "view", "'answered'"),
  concern("two", "view", "'taken-back'"),
  concern("three", "reply", "'answered'"),
  concern("four", "meeting", "NULL"),
].join("\n");
const ask = `SELECT "id", "lockedWords", "safeNow" FROM "Concern" ORDER BY "id"`;
const kept = [
  { id: "four", lockedWords: "x", safeNow: null },
  { id: "one", lockedWords: "x", safeNow: "no" },
  { id: "three", lockedWords: "x", safeNow: null },
  { id: "two", lockedWords: "x", safeNow: null },
];

test("SQLite: every concern from before is kept, with the answer where its view still holds it", async () => {
  const { before, last } = await migrations("prisma/migrations");
  const database = new Database(":memory:");
  database.exec(before);
  database.exec(rows);
  database.exec(last);
  expect(database.prepare(ask).all()).toEqual(kept);
  database.close();
});

test("PostgreSQL: every concern from before is kept, with the answer where its view still holds it", async () => {
  const made = inject("database");
  if (made.provider !== "postgresql") throw new Error("This test wants the PostgreSQL server.");
  const { before, last } = await migrations("prisma/postgresql/migrations");
  await queryOnce(made.url, "CREATE DATABASE answers TEMPLATE template0");
  const url = made.url.replace(/[^/]*$/, "answers");
  for (const sql of [before, rows, last]) await queryOnce(url, sql);
  expect(await queryOnce(url, ask)).toEqual(kept);
});
