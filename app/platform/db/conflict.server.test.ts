import { expect, test } from "vitest";
import { db, type Tx } from "./db.server";
import { rowsBySql } from "./rows-by-sql.server";
import { sqlJson, sqlTime, toNumbered } from "./sql-values";

const authorityId = "race";
const at = new Date("2026-01-31T09:00:00.120Z");

/** Waits until as many have come as there are; on SQLite nobody is there yet, since one ends before the other begins. */
async function whenBoth(there: ReadonlySet<string>) {
  const { provider } = await db();
  while (provider === "postgresql" && there.size < 2) await new Promise((done) => setTimeout(done, 5));
}

/** Two who each take the next number: both read how many there are before either writes, where the database lets them. Gives how often they were run. */
async function twoAtOnce(count: (tx: Tx) => Promise<number>, take: (tx: Tx, who: string, n: number) => Promise<unknown>) {
  const { transact } = await db();
  const met = new Set<string>();
  let runs = 0;
  const one = (who: string) =>
    transact(async (tx) => {
      runs++;
      const before = await count(tx);
      met.add(who);
      await whenBoth(met);
      await take(tx, who, before + 1);
    });
  await Promise.all([one("one"), one("other")]);
  return runs;
}

/** The numbers that were taken, which are then forgotten. */
async function taken() {
  const { read, transact } = await db();
  const rows = await read.tally.findMany({ where: { authorityId }, select: { counts: true } });
  await transact((tx) => tx.tally.deleteMany({ where: { authorityId } }));
  return rows.map(({ counts }) => counts).sort();
}

const through = {
  Prisma: {
    count: (tx: Tx) => tx.tally.count({ where: { authorityId } }),
    take: (tx: Tx, key: string, n: number) =>
      tx.tally.create({ data: { authorityId, key, periodFrom: "", periodTo: "", counts: n, stale: false, countedAt: at } }),
  },
  SQL: {
    count: async (tx: Tx) => {
      const [row] = await rowsBySql<{ n: bigint | number }>(`SELECT COUNT(*) AS "n" FROM "Tally" WHERE "authorityId" = ?`, [authorityId], tx);
      return Number(row?.n);
    },
    take: async (tx: Tx, key: string, n: number) => {
      const sql = `INSERT INTO "Tally" ("authorityId", "key", "periodFrom", "periodTo", "counts", "stale", "countedAt") VALUES (?, ?, '', '', ?, FALSE, ?)`;
      const { provider } = await db();
      await tx.$executeRawUnsafe(provider === "postgresql" ? toNumbered(sql) : sql, authorityId, key, sqlJson(n), sqlTime(at));
    },
  },
};

test.each(["Prisma", "SQL"] as const)("of two changes at one moment through %s, the one that loses is run again and sees the other", async (way) => {
  const { count, take } = through[way];
  const runs = await twoAtOnce(count, take);
  expect(await taken()).toEqual([1, 2]);
  // The one that lost may lose again before the other has ended.
  expect(runs).toBeGreaterThanOrEqual((await db()).provider === "postgresql" ? 3 : 2);
});

/** Two changes that each write what the other has begun to write: one of them can never end. */
test.each(["Prisma", "SQL"] as const)("of two changes that wait for each other through %s, one is run again", async (way) => {
  const { transact, provider } = await db();
  const { take } = through[way];
  const began = new Set<string>();
  const id = (key: string) => ({ authorityId_key_periodFrom_periodTo: { authorityId, key, periodFrom: "", periodTo: "" } });
  const later = async (tx: Tx, key: string) =>
    way === "Prisma"
      ? tx.tally.update({ where: id(key), data: { stale: true } })
      : tx.$executeRawUnsafe(`UPDATE "Tally" SET "stale" = TRUE WHERE "authorityId" = '${authorityId}' AND "key" = '${key}'`);
  await transact(async (tx) => {
    await take(tx, "one", 1);
    await take(tx, "other", 2);
  });
  let runs = 0;
  const both = (first: string, second: string) =>
    transact(async (tx) => {
      runs++;
      await later(tx, first);
      began.add(first);
      await whenBoth(began);
      await later(tx, second);
    });
  await Promise.all([both("one", "other"), both("other", "one")]);
  expect(await taken()).toEqual([1, 2]);
  expect(runs).toBeGreaterThanOrEqual(provider === "postgresql" ? 3 : 2);
});
