import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { paths } from "~/paths";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { recordDecision } from "../inbox/wait.server";
import { checkAgainstList } from "./check-against-list.server";
import { commitToWord } from "./commit-to-word.server";
import { type Feeling, feelings } from "./feelings";
import { flagWord } from "./flag-word.server";
import { spreadOf, wordPage, wordsPage } from "./pages.server";

let here: AuthorityFacts;
let n = 0;
const once = () => String(n++).padStart(43, "o");

beforeAll(async () => {
  here = await anAuthority();
});

afterEach(() => setClock(undefined));

async function allowEverything(authority: AuthorityFacts) {
  const priya = await aStaffActor(authority, "priya");
  const { read } = await db();
  for (const { id } of await read.jargonFlag.findMany({ where: { authorityId: authority.id } })) {
    await change(priya, "decision.recorded", id, (tx) =>
      recordDecision(tx, {
        authorityId: authority.id,
        subjectKind: "jargonFlag",
        subjectId: id,
        outcome: "allowed",
        decidedById: priya.personId,
        sawDecisionId: null,
      }),
    );
  }
}

describe("a word and how it feels", () => {
  test("a new word, its reasons and other words are seen by others only once a moderator allowed them", async () => {
    const authority = await anAuthority();
    await flagWord(
      aPhone(authority),
      authority,
      { term: "Placement" },
      { feeling: "sad", instead: "home", why: "I am not a parcel", language: "easy", once: once() },
    );
    expect(await wordsPage(authority.id)).toEqual([]);
    expect(await wordPage(authority.id, "placement")).toBeNull();
    await allowEverything(authority);
    const page = await wordPage(authority.id, "placement");
    expect(page?.alternatives).toEqual([{ words: "home", lang: "en" }]);
    expect(page?.reasons.map(({ why }) => why)).toEqual(["I am not a parcel"]);
  });

  test("where somebody heard it is shown to nobody, also once it is allowed: the field says that only the people who help see it", async () => {
    const authority = await anAuthority();
    const said = { why: "it is for things", heardWhere: "Elm House, from Ada" };
    await flagWord(aPhone(authority), authority, { term: "Placement" }, { feeling: "sad", ...said, language: "en", once: once() });
    await allowEverything(authority);
    const shown = JSON.stringify([await wordsPage(authority.id), await wordPage(authority.id, "placement")]);
    expect(shown).toContain(said.why);
    expect(shown).not.toContain("Elm House");
  });

  test("one written with signs that nobody sees is the same word, and no word's address is that of the page for telling of one", async () => {
    const authority = await anAuthority();
    const keys = [];
    for (const term of ["LAC", "L\u200bAC", "\u202eLAC", "t\u0177", "ty\u0302", "New", "new word"])
      keys.push(await flagWord(aPhone(authority), authority, { term }, { feeling: "angry", language: "en", once: once() }));
    expect(keys.map((flagged) => flagged.ok && flagged.key)).toEqual(["lac", "lac", "lac", "t\u0177", "t\u0177", "new-", "new-word"]);
    expect(paths.young("en").word("new-")).not.toBe(paths.young("en").wordNew);
  });

  test("pressing twice is one flag", async () => {
    const authority = await anAuthority();
    const flag = { feeling: "angry" as const, language: "en", once: once() };
    for (let tap = 0; tap < 3; tap++) await flagWord(aPhone(authority), authority, { term: "LAC" }, flag);
    expect(await (await db()).read.event.count({ where: { authorityId: authority.id, name: "word.flagged" } }), "the trail tells of one").toBe(1);
    const { read } = await db();
    expect(await read.jargonFlag.count({ where: { authorityId: authority.id } })).toBe(1);
  });

  test("the spread shows every feeling and no small number", () => {
    const flags = [...Array(18).fill("sad"), ...Array(3).fill("okay"), "proud"].map((feeling: Feeling) => ({ feeling, byId: null }));
    const { rows, all } = spreadOf(flags);
    expect(rows.map(({ feeling }) => feeling)).toEqual([...feelings]);
    expect(rows.map(({ count }) => count.shown)).toEqual(["fewer", "fewer", "fewer", "fewer", "about", "fewer", "fewer", "fewer"]);
    expect(JSON.stringify({ rows, all })).not.toMatch(/\b(3|18|22)\b/);
  });

  test("a share is of the rounded whole, so that nobody works the exact one out; and nobody from one is not told from one", () => {
    const many = (number: number, feeling: Feeling) => Array.from({ length: number }, () => ({ feeling, byId: null }));
    for (let whole = 20; whole < 60; whole++) {
      const { rows } = spreadOf([...many(10, "sad"), ...many(whole - 10, "angry")]);
      for (const { share } of rows) expect(Number.isInteger(Math.round((share ?? 0) * 1e6) / 1e4), String(share)).toBe(true);
      expect(rows.find(({ feeling }) => feeling === "sad")?.share).toBe(Math.round(1000 / (Math.round(whole / 5) * 5)) / 100);
    }
    expect(spreadOf([])).toEqual(spreadOf(many(1, "proud")));
  });

  test("a member is one young person however often they say how it feels: their latest counts", () => {
    const mine = (feeling: Feeling) => ({ feeling, byId: "dee" });
    const others = Array.from({ length: 4 }, () => ({ feeling: "sad" as const, byId: null }));
    const { rows, all } = spreadOf([mine("angry"), ...others, mine("angry"), mine("angry"), mine("angry"), mine("angry"), mine("sad")]);
    expect(all).toEqual({ shown: "about", value: 5 });
    expect(rows.filter(({ count }) => count.shown === "about").map(({ feeling }) => feeling)).toEqual(["sad"]);
  });

  test("staff cannot say how a word feels, and a phone cannot flag a word of another authority by its key", async () => {
    const sam = await aStaffActor(here, "sam");
    expect(await flagWord(sam, here, { term: "contact" }, { feeling: "happy", language: "en", once: once() })).toEqual({ ok: false, why: "role" });
    const elsewhere = await anAuthority();
    await flagWord(aPhone(elsewhere), elsewhere, { term: "respite" }, { feeling: "sad", language: "en", once: once() });
    expect(await flagWord(aPhone(here), here, { key: "respite" }, { feeling: "sad", language: "en", once: once() })).toEqual({
      ok: false,
      why: "not-found",
    });
  });
});

describe("what the authority promises", () => {
  test("a promise has an owner and a day, and earlier ones stay", async () => {
    const authority = await anAuthority();
    const helen = await aStaffActor(authority, "helen");
    await flagWord(aPhone(authority), authority, { term: "LAC" }, { feeling: "angry", language: "en", once: once() });
    await allowEverything(authority);
    // Also of one thousandth of a second: the last counts.
    setClock(new Date());
    const kinds = ["eachChooses", "allowedBecause", "explainEveryTime", "stopped"] as const;
    for (const kind of kinds) expect(await commitToWord(helen, authority, "lac", { kind, byName: "Director" })).toEqual({ ok: true });
    const page = await wordPage(authority.id, "lac");
    expect(page?.commitments.map(({ kind }) => kind)).toEqual([...kinds].reverse());
    const { hits } = await checkAgainstList(authority, "The LAC review. We stopped using 'LAC'.");
    expect(hits.map(({ start, text, commitment }) => ({ start, text, commitment }))).toEqual([{ start: 4, text: "LAC", commitment: "stopped" }]);
  });

  test("a moderator, an administrator and a phone cannot promise for the authority", async () => {
    for (const key of ["priya", "ruth"] as const) {
      const actor = await aStaffActor(here, key);
      expect(await commitToWord(actor, here, "lac", { kind: "stopped", byName: "me" })).toEqual({ ok: false, why: "role" });
    }
    const administrator = await aStaffActor(here, "priya", ["administrator"]);
    expect(await commitToWord(administrator, here, "lac", { kind: "stopped", byName: "me" })).toEqual({ ok: false, why: "role" });
  });
});
