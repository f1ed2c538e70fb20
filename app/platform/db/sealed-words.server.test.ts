import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { anAuthority } from "../../../test/cast/an-authority";
import type { AuthorityFacts } from "../authority.server";
import { change } from "../change.server";
import { forgetEnv } from "../env.server";
import { db } from "./db.server";
import { commitTogether } from "./group-commit.server";
import { rowsBySql } from "./rows-by-sql.server";
import { refuseWrongSealingKey, sealOlderWords } from "./seal-older-words.server";
import { opened, openedRows, sealedBeginning, sealedFor, sealingKeyId } from "./sealed-words.server";

let here: AuthorityFacts;
beforeAll(async () => {
  here = await anAuthority();
});

const words = "ظل الباب البنفسجي مفتوحا 🙂 the violet door";

describe("A value of a sealed column", () => {
  test("comes back letter for letter, is another each time, and holds nothing that can be read", () => {
    const twice = [1, 2].map(() => sealedFor("View", "words", words));
    expect(new Set(twice).size).toBe(2);
    for (const sealed of twice) {
      expect(sealed).not.toContain("violet");
      expect(sealed.startsWith(sealedBeginning("words"))).toBe(true);
      expect(opened(sealed)).toBe(words);
    }
  });

  test("of bytes does too", () => {
    const bytes = Buffer.from("RIFF0000WEBP the violet door");
    const sealed = sealedFor("ViewFile", "bytes", bytes);
    expect(Buffer.from(sealed).includes("violet")).toBe(false);
    expect(Buffer.from(opened(sealed) as Uint8Array).equals(bytes)).toBe(true);
  });

  test("is not opened by another room's key, nor when a sign of it was changed", () => {
    const sealed = sealedFor("View", "words", words);
    const moved = sealedBeginning("lane") + sealed.slice(sealedBeginning("words").length);
    expect(opened(moved)).toBe(moved);
    const changed = `${sealed.slice(0, -6)}${sealed.at(-6) === "A" ? "B" : "A"}${sealed.slice(-5)}`;
    expect(opened(changed)).toBe(changed);
  });

  test("stays as it is where it is empty, nothing, or of a column that is not sealed", () => {
    expect(["", null, undefined].map((value) => sealedFor("View", "words", value))).toEqual(["", null, undefined]);
    expect(sealedFor("View", "language", "en")).toBe("en");
    expect(sealedFor("Theme", "name", "nobody rings")).toBe("nobody rings");
  });

  test("that somebody typed to look like one is sealed like any other, and comes back as typed", () => {
    const typed = `${sealedBeginning("words")}AAAA`;
    expect(opened(sealedFor("View", "words", typed))).toBe(typed);
    expect(openedRows([{ name: typed, at: new Date(0), of: { words: sealedFor("View", "words", "x") } }])).toEqual([
      { name: typed, at: new Date(0), of: { words: "x" } },
    ]);
  });
});

/** How the words of a view lie in the database, past everything that opens them. */
const lying = async (viewId: string) =>
  (await rowsBySql<{ words: string }>(`SELECT "words" FROM "View" WHERE "authorityId" = ? AND "id" = ?`, [here.id, viewId]))[0]?.words;

describe("The database", () => {
  test("holds words sealed, by whichever way they came in, and gives them back to whoever may read them", async () => {
    const { viewId } = await sayIt(here, { words, sharing: "wordsWithName", pickedName: "violet star" });
    expect(await lying(viewId)).not.toContain("violet");
    const { read } = await db();
    const row = await read.view.findFirstOrThrow({ where: { authorityId: here.id, id: viewId }, include: { replies: true } });
    expect(row).toMatchObject({ words, pickedName: "violet star" });
    const actor = { kind: "system" as const, authorityId: here.id };
    const where = { authorityId_id: { authorityId: here.id, id: viewId } };
    const after = await change(actor, "view.changed", viewId, (tx) => tx.view.update({ where, data: { pickedName: "violet moon" } }));
    expect(after.pickedName).toBe("violet moon");
    const [open] = await rowsBySql<{ n: number | bigint }>(`SELECT count(*) AS n FROM "View" WHERE "pickedName" LIKE '%violet%'`, []);
    expect(Number(open?.n)).toBe(0);
  });

  test("that holds words from before they were sealed gives them too, and the server seals them, once, and leaves what is empty empty", async () => {
    const { viewId } = await sayIt(here, { words: "sealed at once" });
    const gone = await sayIt(here, { words: "to be emptied" });
    const put = (id: string, as: string) => ({ sql: `UPDATE "View" SET "words" = ? WHERE "authorityId" = ? AND "id" = ?`, params: [as, here.id, id] });
    const picture = {
      sql: `INSERT INTO "ViewFile" ("authorityId", "id", "viewId", "kind", "type", "bytes") VALUES (?, 'open', ?, 'photo', 'image/webp', ?)`,
      params: [here.id, viewId, Buffer.from("RIFF the violet door")],
    };
    await commitTogether({ statements: [put(viewId, words), put(gone.viewId, ""), picture] });
    const { read } = await db();
    const now = async () => (await read.view.findFirstOrThrow({ where: { authorityId: here.id, id: viewId } })).words;
    expect(await now()).toBe(words);
    expect(await sealOlderWords()).toBe(2);
    const [file] = await rowsBySql<{ bytes: Uint8Array }>(`SELECT "bytes" FROM "ViewFile" WHERE "authorityId" = ? AND "id" = 'open'`, [here.id]);
    expect(Buffer.from(file?.bytes ?? []).includes("violet")).toBe(false);
    expect(Buffer.from((await read.viewFile.findFirstOrThrow({ where: { authorityId: here.id, id: "open" } })).bytes).toString()).toContain("violet door");
    expect(await lying(viewId)).not.toContain("violet");
    expect(await lying(gone.viewId)).toBe("");
    expect(await now()).toBe(words);
    expect(await sealOlderWords()).toBe(0);
  });

  test("is sealed once more when more is sealed than an earlier version did", async () => {
    const at = new Date(Date.now() + 1000);
    const mark = { authorityId: here.id, id: "earlier", key: "words.sealed", value: sealingKeyId(), at };
    await change({ kind: "system", authorityId: here.id }, "test.said", here.id, (tx) =>
      tx.setting.create({ data: { ...mark, because: "the violet reason" } }),
    );
    const lies = `UPDATE "Setting" SET "because" = 'the violet reason' WHERE "authorityId" = ? AND "id" = 'earlier'`;
    await commitTogether({ statements: [{ sql: lies, params: [here.id] }] });
    expect(await sealOlderWords()).toBe(1);
    const [row] = await rowsBySql<{ because: string }>(`SELECT "because" FROM "Setting" WHERE "authorityId" = ? AND "id" = 'earlier'`, [here.id]);
    expect(row?.because.startsWith(sealedBeginning("lane"))).toBe(true);
  });

  test("is not served with another key than its own", async () => {
    await sealOlderWords();
    await expect(refuseWrongSealingKey()).resolves.toBeUndefined();
    const own = process.env.SEALING_KEY;
    try {
      process.env.SEALING_KEY = "another key, that is not the one of this database";
      forgetEnv();
      await expect(refuseWrongSealingKey()).rejects.toThrow("SEALING_KEY");
    } finally {
      process.env.SEALING_KEY = own;
      forgetEnv();
    }
  });

  test("has none of a young person's words in any byte of its file, wherever they were written", async () => {
    const { provider, emptyLog } = await db();
    if (provider !== "sqlite") return expect(await emptyLog()).toBe(false);
    const file = (process.env.DATABASE_URL ?? "").slice("file:".length);
    const bytes = ["", "-wal"].map((ending) => readFileSync(file + ending));
    expect(bytes.some((one) => one.includes("violet"))).toBe(false);
  });
});

test("A question that compares sealed words is refused: it would find nothing", async () => {
  const { read } = await db();
  const asked = [{ words: "yes" }, { words: { contains: "y" } }, { OR: [{ pickedName: { in: ["a"] } }] }];
  for (const where of asked) await expect(read.view.findMany({ where: { authorityId: here.id, ...where } })).rejects.toThrow("is sealed");
  const empty = { OR: [{ words: "" }, { pickedName: null }, { helpedBy: { not: null } }, { words: { not: "" } }] };
  await expect(read.view.findMany({ where: { authorityId: here.id, ...empty } })).resolves.toBeDefined();
});
