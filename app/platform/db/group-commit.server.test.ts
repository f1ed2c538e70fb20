import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { Outcome, Write } from "./commit-queue.server";
import { closeDatabase, db } from "./db.server";
import { commitTogether } from "./group-commit.server";

const authorityId = "north";
const insert = `INSERT INTO "Learning" ("authorityId", "id", "words", "order") VALUES (?, ?, ?, ?)`;
const line = (id: string, words: string, order = 0) => ({
  sql: insert,
  params: [authorityId, id, words, order],
});
const guard = (key: string) => ({
  sql: `INSERT INTO "Source" ("authorityId", "id", "key", "title", "contentHash", "loadedAt") VALUES (?, ?, ?, '', '', ?) ON CONFLICT DO NOTHING`,
  params: [authorityId, `source-${key}-${Math.random()}`, key, new Date(0)],
});
const append = (id: string, letter: string) => ({
  sql: `UPDATE "Learning" SET "words" = "words" || ? WHERE "authorityId" = ? AND "id" = ?`,
  params: [letter, authorityId, id],
});
// No such column: refused when it is prepared. A second row with the same id: refused when it is run.
const wrong = { sql: `INSERT INTO "Learning" ("nothing") VALUES (?)`, params: [1] };

beforeEach(async () => {
  const { transact } = await db();
  await transact(async (tx) => {
    await tx.learning.deleteMany();
    await tx.source.deleteMany();
  });
});

const kept = async () => {
  const rows = await (await db()).read.learning.findMany({ orderBy: { id: "asc" } });
  return Object.fromEntries(rows.map(({ id, words }) => [id, words]));
};
const keys = async () => (await (await db()).read.source.findMany()).map(({ key }) => key).sort();

test("the statements of a write are run in order, and are there when it resolves", async () => {
  const letters = [..."abcdefgh"];
  expect(
    await commitTogether({
      statements: [line("one", ""), ...letters.map((letter) => append("one", letter))],
    }),
  ).toBe("written");
  expect(await kept()).toEqual({ one: "abcdefgh" });
});

test("sending the same thing twice makes one, whether together or one after the other", async () => {
  const send = (id: string) => commitTogether({ guard: guard("same"), statements: [line(id, id)] });
  const together = await Promise.all([send("one"), send("two"), send("three")]);
  expect([...together].sort()).toEqual(["already", "already", "written"]);
  expect(await send("four")).toBe("already");
  expect(Object.keys(await kept())).toHaveLength(1);
});

test("a write that fails takes nothing else with it, and leaves nothing of itself, not even its guard", async () => {
  const results = await Promise.allSettled([
    commitTogether({ guard: guard("a"), statements: [line("one", "1")] }),
    commitTogether({ guard: guard("b"), statements: [line("two", "2"), wrong] }),
    commitTogether({ guard: guard("b"), statements: [line("three", "3")] }),
    commitTogether({ statements: [line("one", "again")] }),
    commitTogether({ statements: [line("four", "4")] }),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected", "fulfilled"]);
  expect(await kept()).toEqual({ one: "1", three: "3", four: "4" });
  expect(await keys()).toEqual(["a", "b"]);
});

test("after a failure the next writes go through as if nothing had been", async () => {
  for (let round = 0; round < 3; round++) {
    await expect(commitTogether({ statements: [wrong] })).rejects.toThrow();
    await expect(commitTogether({ statements: [line(`round-${round}`, "")] })).resolves.toBe("written");
  }
  expect(Object.keys(await kept())).toHaveLength(3);
});

test("closing waits for what was begun", async () => {
  const { commitTogether: commit } = await db();
  const writes = Array.from({ length: 20 }, (_, n) => commit({ statements: [line(`closing-${n}`, "")] }));
  await closeDatabase();
  expect(await Promise.all(writes)).toEqual(writes.map(() => "written"));
  expect(Object.keys(await kept())).toHaveLength(20);
});

type Wish = { kind: "plain" | "guarded" | "failing" | "guarded-failing"; key: number; pause: number };

const wishes = fc.array(
  fc.record<Wish>({
    kind: fc.constantFrom("plain", "plain", "guarded", "guarded", "failing", "guarded-failing"),
    key: fc.nat(5),
    pause: fc.nat(2),
  }),
  { maxLength: 40 },
);

test("in any mixture: nothing lost, nothing doubled, nothing half, each told the truth", async () => {
  let run = 0;
  const check = async (list: Wish[]) => {
    run++;
    const sent = list.map(async ({ kind, key, pause }, n): Promise<Outcome | "failed"> => {
      for (let i = 0; i < pause; i++) await new Promise(setImmediate);
      const id = `${run}-${n}`;
      const statements = [line(id, "a"), append(id, "b"), ...(kind.endsWith("failing") ? [wrong] : []), append(id, "c")];
      const write: Write = kind.startsWith("guarded") ? { guard: guard(`${run}-${key}`), statements } : { statements };
      return commitTogether(write).catch(() => "failed" as const);
    });
    const told = await Promise.all(sent);
    const rows = Object.entries(await kept()).filter(([id]) => id.startsWith(`${run}-`));

    const written = told.flatMap((outcome, n) => (outcome === "written" ? [[`${run}-${n}`, "abc"]] : []));
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(written));
    for (const [n, { kind }] of list.entries()) {
      if (kind === "plain") expect(told[n]).toBe("written");
      if (kind === "failing") expect(told[n]).toBe("failed");
      if (kind === "guarded") expect(["written", "already"]).toContain(told[n]);
      if (kind === "guarded-failing") expect(["failed", "already"]).toContain(told[n]);
    }
    const guardedBy = (key: number) => list.flatMap((wish, n) => (wish.kind === "guarded" && wish.key === key ? [told[n]] : []));
    for (let key = 0; key <= 5; key++) {
      if (guardedBy(key).length > 0) expect(guardedBy(key).filter((outcome) => outcome === "written")).toHaveLength(1);
    }
  };
  await fc.assert(fc.asyncProperty(wishes, check), { numRuns: 40 });
});
