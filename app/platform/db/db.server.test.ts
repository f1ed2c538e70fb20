import { afterEach, expect, test } from "vitest";
import { closeDatabase, db, openDatabase } from "./db.server";
import { commitTogether, hotGet, sqlJson, sqlTime } from "./group-commit.server";

const at = new Date("2026-01-31T09:00:00.120Z");
const [authorityId, id, key] = ["north", "term", "lac"];
const json = { short: ["ünï", "it's"], n: [1, 2.5, null, true] };
const plain = {
  authorityId,
  key: `plain-${key}`,
  keyHash: `plain-${key}`,
  term: "LAC",
  matchCase: true,
  variants: ["L.A.C.", "lac\n"],
  allowedPhrases: json,
};

afterEach(async () => {
  const { transact } = await db();
  await transact(async (tx) => {
    await tx.jargonTerm.deleteMany();
    await tx.outboxMessage.deleteMany();
  });
});

async function writeBothWays() {
  const { transact } = await db();
  const message = { authorityId, toPersonId: "p", notice: "n", channel: "mail", waitingSince: at, dueAt: at };
  await transact(async (tx) => {
    await tx.jargonTerm.create({ data: { ...plain, id: "through-prisma" } });
    await tx.outboxMessage.create({ data: { ...message, id: "through-prisma" } });
  });
  await commitTogether({
    statements: [
      {
        sql: `INSERT INTO "JargonTerm" ("authorityId", "id", "key", "keyHash", "term", "matchCase", "variants", "allowedPhrases") VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        params: [authorityId, "raw", "raw-lac", "raw-lac", plain.term, plain.matchCase, sqlJson(plain.variants), sqlJson(json)],
      },
      {
        sql: `INSERT INTO "OutboxMessage" ("authorityId", "id", "toPersonId", "notice", "channel", "waitingSince", "dueAt") VALUES (?, ?, 'p', 'n', 'mail', ?, ?)`,
        params: [authorityId, "raw", at, sqlTime(at)],
      },
    ],
  });
}

test("rows written through Prisma and as raw SQL are the same, byte for byte", async () => {
  await writeBothWays();
  const { read } = await db();
  const text = (column: string) => `CAST("${column}" AS TEXT)`;
  const terms = await read.$queryRawUnsafe(`SELECT DISTINCT ${["matchCase", "variants", "allowedPhrases"].map(text).join(", ")} FROM "JargonTerm"`);
  expect(terms).toHaveLength(1);
  const times = await read.$queryRawUnsafe(`SELECT DISTINCT ${text("waitingSince")}, ${text("dueAt")} FROM "OutboxMessage"`);
  expect(times).toHaveLength(1);
});

test("rows written in either way are read alike by Prisma and by hotGet", async () => {
  await writeBothWays();
  const { read } = await db();
  for (const id of ["raw", "through-prisma"]) {
    const where = { authorityId_id: { authorityId, id } };
    expect(await hotGet(`SELECT * FROM "OutboxMessage" WHERE "id" = ?`, [id])).toEqual(await read.outboxMessage.findUnique({ where }));
    const term = await hotGet(`SELECT "id", "keyHash", "matchCase", "variants", "allowedPhrases", "meaning" FROM "JargonTerm" WHERE "id" = ?`, [id]);
    const select = { id: true, keyHash: true, matchCase: true, variants: true, allowedPhrases: true, meaning: true };
    expect(term).toEqual(await read.jargonTerm.findUnique({ where, select }));
  }
  expect(await hotGet(`SELECT COUNT(*) AS "n" FROM "JargonTerm" WHERE "matchCase" = ?`, [true])).toEqual({
    n: 2,
  });
  expect(await read.outboxMessage.count({ where: { dueAt: { lte: at } } })).toBe(2);
  expect(await read.outboxMessage.count({ where: { dueAt: { lt: at } } })).toBe(0);
});

test("hotGet gives undefined when there is no row", async () => {
  expect(await hotGet(`SELECT "id" FROM "JargonTerm" WHERE "id" = ?`, [id])).toBeUndefined();
});

test("the reader sees nothing of a change before it is committed", async () => {
  const { read, transact } = await db();
  await transact(async (tx) => {
    await tx.jargonTerm.create({ data: { ...plain, id } });
    expect(await read.jargonTerm.count()).toBe(0);
    expect(await tx.jargonTerm.count()).toBe(1);
  });
  expect(await read.jargonTerm.count()).toBe(1);
});

test("transactions that read and then write the same row lose no update", async () => {
  const { read, transact } = await db();
  const create = (tx: Parameters<Parameters<typeof transact>[0]>[0]) => tx.jargonTerm.create({ data: { ...plain, id, term: "0" } });
  await transact(create);
  const where = { authorityId_id: { authorityId, id } };
  await Promise.all(
    Array.from({ length: 4 }, () =>
      transact(async (tx) => {
        const { term } = await tx.jargonTerm.findUniqueOrThrow({ where });
        await new Promise((go) => setTimeout(go, 5));
        await tx.jargonTerm.update({ where, data: { term: String(Number(term) + 1) } });
      }),
    ),
  );
  expect((await read.jargonTerm.findUniqueOrThrow({ where })).term).toBe("4");
});

test("a database that is not there is refused, and so is one we do not know", async () => {
  await expect(openDatabase("file:./no/such/file.db")).rejects.toThrow("database.mjs migrate");
  await expect(openDatabase("mysql://somewhere/a")).rejects.toThrow("DATABASE_URL");
  await expect(openDatabase("postgresql://127.0.0.1:1/none")).rejects.toThrow("ECONNREFUSED");
});

test("after closing, the next use opens anew and finds what was written", async () => {
  await writeBothWays();
  const first = await db();
  await closeDatabase();
  const { read } = await db();
  expect(await db()).not.toBe(first);
  expect(await read.jargonTerm.count()).toBe(2);
});

test("thousands of rows are read with what belongs to them: no page ends because a database takes few values at once", async () => {
  const { read, transact } = await db();
  const terms = Array.from({ length: 3_000 }, (_, n) => ({ ...plain, id: `many-${n}`, keyHash: `many-${n}` }));
  await transact((tx) => tx.jargonTerm.createMany({ data: terms }));
  const rows = await read.jargonTerm.findMany({ where: { authorityId }, include: { flags: true, alternatives: { take: 1 } } });
  expect(rows).toHaveLength(terms.length);
});
