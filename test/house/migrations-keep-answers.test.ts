import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, inject, test } from "vitest";
import { root } from "../../prisma/commands/prisma-cli.mjs";
import { queryOnce } from "../support/postgresql-server";

/** The migrations before this one, as one text, and this one. */
async function migrations(folder: string, name: string) {
  const names = (await readdir(join(root, folder), { withFileTypes: true })).filter((one) => one.isDirectory()).map((one) => one.name);
  const at = names.sort().findIndex((one) => one.endsWith(name));
  const texts = await Promise.all(names.slice(0, at + 1).map((one) => readFile(join(root, folder, one, "migration.sql"), "utf8")));
  return { before: texts.slice(0, -1).join("\n"), last: texts.at(-1) ?? "" };
}

const view = (id: string, columns = "", values = "") =>
  `INSERT INTO "View" ("authorityId", "id", "words", "language", "receivedOn", "sendKeyHash"${columns}) VALUES ('a', '${id}', 'x', 'en', '2026-11-01', '${id}'${values});`;
const concern = (id: string, kind: string, viewId: string) =>
  `INSERT INTO "Concern" ("authorityId", "id", "subjectKind", "subjectId", "viewId", "lockedWords", "lockedHash", "raisedAt", "decideBy")
   VALUES ('a', '${id}', '${kind}', 's', ${viewId}, 'x', 'x', '2026-11-01 10:00:00', '2026-11-01 23:00:00');`;
const authority = `INSERT INTO "Authority" ("id", "key", "name") VALUES ('a', 'a', 'A');`;
const concerns = [
  concern("four", "meeting", "NULL"),
  concern("one", "view", "'said'"),
  concern("three", "reply", "'said'"),
  concern("two", "view", "'taken-back'"),
];
const ids = ["four", "one", "three", "two"];

/** What a migration must keep: rows from before, what is asked of them after it, and how they then stand. */
type Kept = { name: string; rows: readonly string[]; ask: string; kept: readonly Record<string, unknown>[] };

const answers: Kept = {
  name: "answer-with-a-concern",
  rows: [authority, view("said", `, "safeNow"`, ", 'no'"), view("taken-back"), ...concerns],
  ask: `SELECT "id", "lockedWords", "safeNow" FROM "Concern" ORDER BY "id"`,
  kept: ids.map((id) => ({ id, lockedWords: "x", safeNow: id === "one" ? "no" : null })),
};

const sentBeside: Kept = {
  name: "what-was-sent-beside",
  rows: [
    authority,
    view("said", `, "feeling", "cards", "wantsToTalk", "topic", "helpedAs"`, `, 'sad', '["home","door"]', TRUE, 'school', 'friend'`),
    view("taken-back", `, "cards"`, ", '[]'"),
    view("card-alone", `, "cards"`, `, '["bed"]'`),
    ...concerns,
    concern("five", "view", "'card-alone'"),
  ],
  ask: `SELECT "id", "lockedWords", "lockedBeside" AS "beside" FROM "Concern" ORDER BY "id"`,
  kept: [
    { id: "five", lockedWords: "x", beside: { topic: null, feeling: null, cards: ["bed"], wantsToTalk: false, helpedAs: null } },
    ...ids.map((id) => ({
      id,
      lockedWords: "x",
      beside: id === "one" ? { topic: "school", feeling: "sad", cards: ["home", "door"], wantsToTalk: true, helpedAs: "friend" } : null,
    })),
  ],
};

const item = (id: string, kind: string, subjectId: string, columns = "", values = "") =>
  `INSERT INTO "InboxItem" ("authorityId", "id", "subjectKind", "subjectId", "waitingFor", "dueAt"${columns}) VALUES ('a', '${id}', '${kind}', '${subjectId}', 'secondLook', '2026-11-01 10:00:00'${values});`;

const narrowed: Kept = {
  name: "narrowed-as-its-view",
  rows: [
    authority,
    view("said", `, "ageBand", "topic", "groupId"`, ", '13to15', 'home', 'g'"),
    view("taken-back"),
    `INSERT INTO "Reply" ("authorityId", "id", "viewId", "speaker", "words", "onDay", "sendKeyHash") VALUES ('a', 'back', 'said', 'youngPerson', 'x', '2026-11-02', 'k');`,
    item("1", "view", "said"),
    item("2", "view", "said", `, "topic", "language"`, ", 'school', 'ar'"),
    item("3", "view", "said", `, "settledOn"`, ", '2026-11-02'"),
    item("4", "view", "taken-back"),
    item("5", "reply", "back", `, "language"`, ", 'cy'"),
    item("6", "jargonFlag", "said"),
  ],
  ask: `SELECT "id", "language", "groupId", "ageBand", "topic", "settledOn" FROM "InboxItem" ORDER BY "id"`,
  kept: [
    { id: "1", language: "en", groupId: "g", ageBand: "13to15", topic: "home", settledOn: null },
    { id: "2", language: "ar", groupId: "g", ageBand: "13to15", topic: "school", settledOn: null },
    { id: "3", language: "en", groupId: "g", ageBand: "13to15", topic: "home", settledOn: "2026-11-02" },
    { id: "4", language: "en", groupId: null, ageBand: null, topic: null, settledOn: null },
    { id: "5", language: "cy", groupId: "g", ageBand: "13to15", topic: "home", settledOn: null },
    { id: "6", language: null, groupId: null, ageBand: null, topic: null, settledOn: null },
  ],
};

const reply = (id: string, viewId: string, speaker: string) =>
  `INSERT INTO "Reply" ("authorityId", "id", "viewId", "speaker", "words", "onDay", "sendKeyHash") VALUES ('a', '${id}', '${viewId}', '${speaker}', 'x', '2026-11-02', '${id}');`;
const answer = (id: string, viewId: string) =>
  `INSERT INTO "Answer" ("authorityId", "id", "words", "byId", "onDay") VALUES ('a', '${id}', 'x', 'p', '2026-11-02');
   INSERT INTO "AnsweredView" ("authorityId", "answerId", "viewId") VALUES ('a', '${id}', '${viewId}');`;
const match = (id: string, kind: string, subjectId: string) =>
  `INSERT INTO "WorryMatch" ("authorityId", "id", "subjectKind", "subjectId", "rule", "start", "end") VALUES ('a', '${id}', '${kind}', '${subjectId}', 'r', 0, 1);`;
const gone = (viewId: string) => `INSERT INTO "ViewWithdrawal" ("authorityId", "viewId", "at") VALUES ('a', '${viewId}', '2026-11-03 00:00:00');`;

const goneWithView: Kept = {
  name: "gone-with-the-view",
  rows: [
    authority,
    ...["stays", "went"].map((id) => view(id)),
    view("complaint", `, "complainedOn"`, ", '2026-11-01'"),
    gone("went"),
    gone("complaint"),
    ...["stays", "went", "complaint"].flatMap((id) => [reply(`r-${id}`, id, "staff"), answer(`a-${id}`, id), match(`m-${id}`, "view", id)]),
    match("m-reply", "reply", "r-went"),
    `INSERT INTO "CodingRound" ("authorityId", "id", "firstId", "secondId", "startedById", "startedAt") VALUES ('a', 'c', 'p', 'q', 'p', '2026-11-01 00:00:00');`,
    ...["stays", "went"].map((id) => `INSERT INTO "CodingItem" ("authorityId", "roundId", "viewId") VALUES ('a', 'c', '${id}');`),
    concern("about", "view", "'complaint'").replace("'s'", "'complaint'"),
  ],
  ask: `SELECT "id", "words" AS "what" FROM "Reply" UNION ALL SELECT "id", "words" FROM "Answer" UNION ALL SELECT "id", 'x' FROM "WorryMatch"
        UNION ALL SELECT "viewId", 'x' FROM "CodingItem" ORDER BY 1`,
  kept: [
    ["a-complaint", "x"],
    ["a-stays", "x"],
    ["a-went", ""],
    ["m-complaint", "x"],
    ["m-stays", "x"],
    ["r-complaint", "x"],
    ["r-stays", "x"],
    ["r-went", ""],
    ["stays", "x"],
  ].map(([id, what]) => ({ id, what })),
};

const staff = (id: string, left = "NULL") =>
  `INSERT INTO "Person" ("authorityId", "id", "kind", "name", "joinedAt", "leftAt") VALUES ('a', '${id}', 'staff', 'x', '2026-11-01 00:00:00', ${left});
   INSERT INTO "Credential" ("authorityId", "personId", "signInName", "passwordHash", "changedAt") VALUES ('a', '${id}', '${id}', 'x', '2026-11-01 00:00:00');`;
const step = (id: string, confirmed: string) =>
  `INSERT INTO "SecondStep" ("authorityId", "personId", "sealedSecret", "confirmedAt") VALUES ('a', '${id}', 'x', ${confirmed});`;

const ownPasswords: Kept = {
  name: "own-passwords",
  rows: [
    authority,
    ...["began", "never", "whole"].map((id) => staff(id)),
    staff("member").replace("'staff'", "'member'"),
    step("began", "NULL"),
    step("whole", "'2026-11-02 00:00:00'"),
  ],
  ask: `SELECT "personId" AS "id", "passwordHash" AS "hash", CASE WHEN "firstEndsAt" IS NULL THEN 'own' ELSE 'first' END AS "what" FROM "Credential" ORDER BY 1`,
  kept: [
    { id: "began", hash: "x", what: "first" },
    { id: "member", hash: "x", what: "own" },
    { id: "never", hash: "x", what: "first" },
    { id: "whole", hash: "x", what: "own" },
  ],
};

const wordsToldOf: Kept = {
  name: "words-told-of-are-sealed",
  rows: [
    authority,
    ...["lac", "told-of"].map(
      (
        key,
      ) => `INSERT INTO "JargonTerm" ("authorityId", "id", "key", "term", "variants", "allowedPhrases") VALUES ('a', 'id-${key}', '${key}', 'x', '[]', '[]');
        INSERT INTO "JargonFlag" ("authorityId", "id", "termId", "feeling", "why", "onDay", "sendKeyHash") VALUES ('a', '${key}', 'id-${key}', 'sad', 'y', '2026-11-01', '${key}');`,
    ),
  ],
  ask: `SELECT t."id", t."key", t."keyHash", t."term", f."why" FROM "JargonTerm" t JOIN "JargonFlag" f ON f."termId" = t."id" ORDER BY 1`,
  kept: ["lac", "told-of"].map((key) => ({ id: `id-${key}`, key, keyHash: key, term: "x", why: "y" })),
};

const theme = (id: string, from: string) =>
  `INSERT INTO "Theme" ("authorityId", "id", "name", "namedFromViewId", "createdAt") VALUES ('a', '${id}', '${id}', ${from}, '2026-11-01 00:00:00');`;

const saidInALanguage: Kept = {
  name: "said-in-a-language",
  rows: [
    authority,
    view("said").replace("'en'", "'ckb'"),
    reply("back", "said", "youngPerson"),
    reply("unread", "said", "youngPerson"),
    reply("staff", "said", "staff"),
    item("1", "reply", "back", `, "language"`, ", 'cy'"),
    item("2", "reply", "staff", `, "language"`, ", 'cy'"),
    answer("answer", "said"),
    theme("named", "'said'"),
    theme("voted", "NULL"),
  ],
  ask: `SELECT "id", "language", "words" AS "what" FROM "Reply" UNION ALL SELECT "id", "language", "words" FROM "Answer"
        UNION ALL SELECT "id", "language", "name" FROM "Theme" ORDER BY 1`,
  kept: [
    { id: "answer", language: null, what: "x" },
    { id: "back", language: "cy", what: "x" },
    { id: "named", language: "ckb", what: "named" },
    { id: "staff", language: null, what: "x" },
    { id: "unread", language: null, what: "x" },
    { id: "voted", language: null, what: "voted" },
  ],
};

/** As they stand, whatever way each database writes JSON. */
const plainly = (rows: unknown) =>
  (rows as Record<string, unknown>[]).map((row) => ("beside" in row ? { ...row, beside: JSON.parse(String(row.beside ?? "null")) } : row));

describe.each([answers, sentBeside, narrowed, goneWithView, ownPasswords, wordsToldOf, saidInALanguage])(
  "What is there from before is kept, with what its view still holds, and goes with what was taken back: $name",
  ({ name, rows, ask, kept }) => {
    test("SQLite", async () => {
      const { before, last } = await migrations("prisma/migrations", name);
      const database = new Database(":memory:");
      database.exec(before);
      database.exec(rows.join("\n"));
      database.exec(last);
      expect(plainly(database.prepare(ask).all())).toEqual(kept);
      database.close();
    });

    test("PostgreSQL", async () => {
      const made = inject("database");
      if (made.provider !== "postgresql") throw new Error("This test wants the PostgreSQL server.");
      const { before, last } = await migrations("prisma/postgresql/migrations", name);
      const database = name.replaceAll("-", "_");
      await queryOnce(made.url, `CREATE DATABASE ${database} TEMPLATE template0`);
      const url = made.url.replace(/[^/]*$/, database);
      for (const sql of [before, rows.join("\n"), last]) await queryOnce(url, sql);
      expect(plainly(await queryOnce(url, ask))).toEqual(kept);
    });
  },
);
