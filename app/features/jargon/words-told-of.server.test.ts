import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { forgetTraces } from "~/platform/db/forget-traces.server";
import { commitTogether } from "~/platform/db/group-commit.server";
import { rowsBySql } from "~/platform/db/rows-by-sql.server";
import { sealOlderWords } from "~/platform/db/seal-older-words.server";
import { newId } from "~/platform/id";
import { newToken } from "~/platform/seal.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { readAndSecond } from "../moderation/cast";
import { decideOnWaiting } from "../moderation/decide-on-waiting.server";
import { whatBecameOfWords } from "../moderation/my-words.server";
import { waitingPage } from "../moderation/pages.server";
import { checkAgainstList } from "./check-against-list.server";
import { flagWord } from "./flag-word.server";
import { forgetUnlistedWords } from "./forget-unlisted-words.server";
import { wordPage, wordsPage } from "./pages.server";
import { recordTerms } from "./record-terms.server";

/** As it may be typed, and as it would stand in an address. */
const canary = /zebra[ -]lemonade/i;
const typed = "Zebra Lemonade hits me";
const key = "zebra-lemonade-hits-me";

const tell = (here: AuthorityFacts, term = typed) => flagWord(aPhone(here), here, { term }, { feeling: "sad", language: "en", once: newToken() });
const flagsOf = async (here: AuthorityFacts) => (await db()).read.jargonFlag.findMany({ where: { authorityId: here.id }, orderBy: { id: "asc" } });
const termsOf = async (here: AuthorityFacts) => (await db()).read.jargonTerm.findMany({ where: { authorityId: here.id } });
const priyaOf = (here: AuthorityFacts) => aStaffActor(here, "priya");

/** Every byte of the database file and its log; of PostgreSQL, every row of the word list as it lies there. */
async function onDisk(): Promise<string> {
  await forgetTraces();
  const { provider } = await db();
  if (provider !== "sqlite") return JSON.stringify(await rowsBySql(`SELECT * FROM "JargonTerm"`, []));
  const file = (process.env.DATABASE_URL ?? "").slice("file:".length);
  return ["", "-wal"].map((ending) => readFileSync(file + ending).toString("latin1")).join("\n");
}

async function decide(here: AuthorityFacts, outcome: "allowed" | "declined") {
  const priya = await priyaOf(here);
  for (const { id } of await flagsOf(here)) {
    const sawDecisionId = (await waitingPage(priya, "jargonFlag", id))?.decision?.id ?? null;
    const reason = outcome === "declined" ? "It names somebody." : null;
    expect((await decideOnWaiting(priya, { kind: "jargonFlag", id }, { outcome, reason, sawDecisionId })).ok).toBe(true);
    if (outcome === "allowed") continue;
    const decisionId = (await waitingPage(priya, "jargonFlag", id))?.decision?.id ?? "";
    const ruby = await aStaffActor(here, "priya", ["moderator"]);
    expect((await readAndSecond(ruby, { kind: "jargonFlag", id }, { decisionId, agrees: true })).ok).toBe(true);
  }
}

const on = (day: string) => setClock(new Date(`${day}T09:12:00Z`));
afterEach(() => setClock(undefined));

describe("A word that somebody told of", () => {
  test("lies sealed in the database before anybody has read it, when it is on the list, and when it comes off it again", async () => {
    const here = await anAuthority();
    expect((await tell(here)).ok).toBe(true);
    expect(await onDisk()).not.toMatch(canary);
    expect(await wordsPage(here.id)).toEqual([]);
    await decide(here, "allowed");
    expect(await wordPage(here.id, key)).toMatchObject({ key, term: typed });
    expect(await wordsPage(here.id)).toMatchObject([{ key, term: typed }]);
    expect(await checkAgainstList(here, `He said: ${typed}.`)).toMatchObject({ hits: [{ key }] });
    expect(await onDisk()).not.toMatch(canary);
    await decide(here, "declined");
    expect(await wordPage(here.id, key)).toBeNull();
    expect(await onDisk()).not.toMatch(canary);
  });

  test("stands whole before whoever reads what waits", async () => {
    const here = await anAuthority();
    await tell(here);
    const [flag] = await flagsOf(here);
    expect(await waitingPage(await priyaOf(here), "jargonFlag", flag?.id ?? "")).toMatchObject({ context: typed });
  });

  test("is the same word when somebody else tells of it in other letters, one or many at once, or a document does", async () => {
    const here = await anAuthority();
    await tell(here);
    await Promise.all(["ZEBRA lemonade hits me", " zebra-lemonade hits me", "Zebra\u200b Lemonade, hits me"].map((term) => tell(here, term)));
    const { transact } = await db();
    const source = { authorityId: here.id, sourceId: "a-document", period: null, at: new Date() };
    await transact((tx) => recordTerms(tx, source, [{ term: typed, state: "stopped" }], "Director"));
    const terms = await termsOf(here);
    expect(terms.map((term) => term.term)).toEqual([typed]);
    expect((await flagsOf(here)).map(({ termId }) => termId)).toEqual(Array(4).fill(terms[0]?.id));
  });

  test("is found in its own authority alone, by what says nothing of it", async () => {
    const [here, elsewhere] = [await anAuthority(), await anAuthority()];
    await tell(here);
    await tell(elsewhere);
    const hashes = [...(await termsOf(here)), ...(await termsOf(elsewhere))].map(({ keyHash }) => keyHash);
    expect(new Set(hashes).size).toBe(2);
    for (const hash of hashes) expect(hash).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});

test("A word that is not on the list goes twelve months after it was last used; one that waits, was let onto it or is told of again stays", async () => {
  on("2025-03-10");
  const [declined, waits, listed, again] = [await anAuthority(), await anAuthority(), await anAuthority(), await anAuthority()];
  for (const here of [declined, waits, listed, again]) await tell(here);
  await decide(declined, "declined");
  await decide(again, "declined");
  await decide(listed, "allowed");
  on("2025-09-01");
  await tell(again);
  const left = async () => (await Promise.all([declined, waits, listed, again].map(termsOf))).map(([one]) => one?.term);
  on("2026-03-10");
  expect([await forgetUnlistedWords(), await left()]).toEqual([0, [typed, typed, typed, typed]]);
  on("2026-03-11");
  expect([await forgetUnlistedWords(), await left()]).toEqual([1, ["", typed, typed, typed]]);
  expect(await forgetUnlistedWords(), "and a second look finds nothing").toBe(0);
  expect(await flagsOf(declined), "how it felt stays").toHaveLength(1);
  const [flag] = await flagsOf(declined);
  expect(await whatBecameOfWords({ kind: "jargonFlag", id: flag?.id ?? "" }, declined)).toBeNull();
  await tell(declined);
  expect((await termsOf(declined)).map(({ term }) => term).sort()).toEqual(["", typed]);
  expect(await onDisk()).not.toMatch(canary);
});

test("A word of which a second look is asked while the clock goes through the others stays", async () => {
  on("2025-03-10");
  const here = await anAuthority();
  for (const term of [typed, "Walrus Lemonade hits me"]) await tell(here, term);
  await decide(here, "declined");
  on("2026-03-11");
  const [first, last] = (await termsOf(here)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const flag = (await flagsOf(here)).find(({ termId }) => termId === last?.id);
  let lookedAtAgain: Promise<void> = Promise.resolve();
  await new Promise<void>((begun) => {
    lookedAtAgain = change(aPhone(here), "second-look.requested", flag?.id ?? "", async (tx) => {
      // Whoever takes the first word waits for this change to end.
      await tx.jargonTerm.updateMany({ where: { authorityId: here.id, id: first?.id ?? "" }, data: { meaning: null } });
      begun();
      await wait(500);
    });
  });
  const [forgotten] = await Promise.all([forgetUnlistedWords(), lookedAtAgain]);
  expect(forgotten).toBe(1);
  expect((await termsOf(here)).map(({ id, term }) => [id, term === ""]).sort()).toEqual([
    [first?.id, true],
    [last?.id, false],
  ]);
});

test("A word that lay in clear from before is found as ever, and sealed by the server with its address", async () => {
  const here = await anAuthority();
  const id = newId();
  const sql = `INSERT INTO "JargonTerm" ("authorityId", "id", "key", "keyHash", "term", "variants", "allowedPhrases") VALUES (?, ?, ?, ?, ?, '[]', '[]')`;
  await commitTogether({ statements: [{ sql, params: [here.id, id, key, key, typed] }] });
  expect(await onDisk(), "this look finds what lies in clear").toMatch(canary);
  await tell(here);
  expect((await termsOf(here)).map((term) => term.id)).toEqual([id]);
  expect(await sealOlderWords()).toBeGreaterThan(0);
  expect(await onDisk()).not.toMatch(canary);
  await tell(here);
  expect(await termsOf(here)).toMatchObject([{ id, key, term: typed }]);
  expect(await flagsOf(here)).toHaveLength(2);
});
