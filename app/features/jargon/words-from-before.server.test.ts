import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { closeDatabase, db } from "~/platform/db/db.server";
import { sealOlderWords } from "~/platform/db/seal-older-words.server";
import { termIdByKey } from "./inside/jargon-store.server";

const folders = readdirSync("prisma/migrations").filter((name) => /^\d/.test(name));
const sqlOf = (name = "") => readFileSync(join("prisma/migrations", name, "migration.sql"), "utf8");
const sealing = folders.findIndex((name) => name.endsWith("words-told-of-are-sealed"));

/** A word of before, with enough others for the table and its index to fill pages of their own. */
const words = Array.from({ length: 300 }, (_, n) => (n === 150 ? "zebra-lemonade" : `a-long-word-that-somebody-told-of-${n}`));

test("A SQLite file from before holds no word in any byte once it was brought up to date and the server has sealed it, and every word is found", async () => {
  const folder = mkdtempSync(join(tmpdir(), "in-our-words-before-"));
  const [own, file] = [process.env.DATABASE_URL, join(folder, "before.db")];
  const bytes = () => ["", "-wal"].map((ending) => readFileSync(file + ending).toString("latin1")).join("\n");
  try {
    const before = new Database(file);
    before.pragma("journal_mode = WAL");
    for (const name of folders.slice(0, sealing)) before.exec(sqlOf(name));
    before.exec(`INSERT INTO "Authority" ("id", "key", "name") VALUES ('a', 'a', 'A')`);
    const put = before.prepare(`INSERT INTO "JargonTerm" ("authorityId", "id", "key", "term", "variants", "allowedPhrases") VALUES ('a', ?, ?, ?, '[]', '[]')`);
    for (const [n, word] of words.entries()) put.run(`id-${n}`, word, word);
    before.pragma("wal_checkpoint(TRUNCATE)");
    expect(readFileSync(file).includes("zebra-lemonade"), "this look finds what lies in clear").toBe(true);
    for (const name of folders.slice(sealing)) before.exec(sqlOf(name));
    before.close();

    await closeDatabase();
    process.env.DATABASE_URL = `file:${file}`;
    expect(await sealOlderWords()).toBe(words.length * 2);
    expect(bytes()).not.toContain("zebra-lemonade");
    expect(bytes()).not.toContain("somebody-told-of");
    const { read } = await db();
    expect((await read.jargonTerm.findMany()).map(({ key, term }) => [key, term]).sort()).toEqual(words.map((word) => [word, word]).sort());
    for (const [n, word] of words.entries()) expect(await termIdByKey("a", word)).toBe(`id-${n}`);
  } finally {
    await closeDatabase();
    process.env.DATABASE_URL = own;
    rmSync(folder, { recursive: true, force: true });
  }
});
