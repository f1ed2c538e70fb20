import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { attendToView } from "./attend-to.server";
import { ownAs } from "./inside/own-rules-store.server";
import type { OwnRule } from "./own-rules";
import { acceptRule, removeRule, testRule } from "./own-rules.server";
import { spotterFor } from "./own-spotter.server";
import { lookAt } from "./read-first";
import { tryWords, worryWordsPage } from "./worry-words-page.server";

let [here, elsewhere]: AuthorityFacts[] = [];
let ruth: StaffActor;
// Words that nobody says, so that no rule that ships knows them.
const words = "we all went down to the blorvik after tea";
const rule: OwnRule = { name: "blorvik", kind: "exploitation", why: "Names a place where young people are met.", say: "the blorvik", not: "" };

beforeAll(async () => {
  [here, elsewhere] = [await anAuthority(), await anAuthority()];
  ruth = await aStaffActor(here as AuthorityFacts, "ruth");
});

const sees = async (authority: AuthorityFacts | undefined, text = words) =>
  (await lookAt({ words: text, language: "en" }, await spotterFor(authority?.id ?? ""))).spotted?.matches.map((one) => one.rule) ?? [];
const asNow = async () => ownAs(null, here?.id ?? "");
const sent = (authority: AuthorityFacts, text: string) => ({
  authorityId: authority.id,
  timeZone: "Europe/London",
  viewId: newId(),
  at: now(),
  concerned: { about: [], shutOut: [], keptBefore: [] },
  words: text,
  language: "en",
});

describe("A rule of an authority's own", () => {
  test("is tested on the whole set before it counts, and the test keeps nothing", { timeout: 300_000 }, async () => {
    const tested = await testRule(ruth, rule);
    expect(tested).toMatchObject({ ok: true, trial: { nowFound: [], nowMissed: [], nowFlagged: [] } });
    expect(tested.ok && tested.trial.lines).toBeGreaterThan(600);
    expect(await sees(here)).toEqual([]);
  });

  test("once taken adds to those that ship, here and nowhere else, and is on record with who and why", { timeout: 300_000 }, async () => {
    expect(await acceptRule(ruth, rule, "Heard at the group on Wednesday.", await asNow())).toEqual({ ok: true });
    expect(await sees(here)).toEqual(["blorvik"]);
    expect(await sees(elsewhere)).toEqual([]);
    expect(await sees(here, "i want to die"), "what ships is at work as before").not.toEqual([]);
    const page = await worryWordsPage(ruth, here as AuthorityFacts);
    expect(page?.history).toMatchObject([{ by: "Ruth Bell", because: "Heard at the group on Wednesday.", rules: ["blorvik"] }]);
  });

  test("alerts the lane when a view is sent, as any other", { timeout: 300_000 }, async () => {
    const seen = await attendToView(sent(here as AuthorityFacts, words));
    expect(seen.readFirst).toBe(true);
    expect(seen.statements.length).toBeGreaterThan(1);
    expect((await attendToView(sent(elsewhere as AuthorityFacts, words))).statements).toEqual([]);
  });

  test("shows every harmless line that it would match, and every worry that it would newly find", { timeout: 300_000 }, async () => {
    const wide = await testRule(ruth, { ...rule, name: "wide", say: "the" });
    expect(wide.ok && wide.trial.nowFlagged.length).toBeGreaterThan(20);
    expect(wide.ok && wide.trial.flagged).toBeGreaterThan(wide.ok ? wide.trial.nowFlagged.length - 1 : 0);
  });

  test("that cannot be read is refused with what is wrong, and so is one with the name of a rule that ships", { timeout: 300_000 }, async () => {
    const read = await worryWordsPage(ruth, here as AuthorityFacts);
    const taken = read?.shipped[0]?.rules[0]?.name ?? "";
    for (const wrong of [
      { ...rule, say: "{no-such-list}" },
      { ...rule, name: taken },
    ]) {
      const tested = await testRule(ruth, wrong);
      expect(tested.ok === false && tested.why === "problems" && tested.problems.length).toBeGreaterThan(0);
      expect(await acceptRule(ruth, wrong, "why", await asNow())).toEqual({ ok: false, why: "problems" });
    }
  });

  test("is seen, tested, taken or taken out by nobody but safeguarding leads", { timeout: 300_000 }, async () => {
    for (const key of ["sam", "priya", "helen"] as const) {
      const other = await aStaffActor(here as AuthorityFacts, key);
      expect(await worryWordsPage(other, here as AuthorityFacts)).toBeNull();
      expect(await tryWords(other, words)).toBeNull();
      expect(await testRule(other, rule)).toEqual({ ok: false, why: "not-yours" });
      expect(await acceptRule(other, rule, "why", await asNow())).toEqual({ ok: false, why: "not-yours" });
      expect(await removeRule(other, "blorvik", "why")).toEqual({ ok: false, why: "not-yours" });
    }
    const stranger = await aStaffActor(elsewhere as AuthorityFacts, "ruth");
    expect(await removeRule(stranger, "blorvik", "why")).toEqual({ ok: false, why: "not-found" });
  });

  test("is taken out again, and what was before stays on record", { timeout: 300_000 }, async () => {
    expect(await removeRule(ruth, "blorvik", "The place has closed.")).toEqual({ ok: true });
    expect(await sees(here)).toEqual([]);
    expect((await worryWordsPage(ruth, here as AuthorityFacts))?.history.map(({ because }) => because)).toEqual([
      "The place has closed.",
      "Heard at the group on Wednesday.",
    ]);
  });
});

test("a text that is tried is not kept, and alerts nobody", { timeout: 300_000 }, async () => {
  const { read } = await db();
  const count = async () => [await read.worryMatch.count(), await read.concern.count(), await read.outboxMessage.count(), await read.event.count()];
  const before = await count();
  const tried = await tryWords(ruth, "i want to die");
  expect(tried?.readFirst).toBe("worry");
  expect(tried?.matches[0]).toMatchObject({ kind: "suicide" });
  expect(await count()).toEqual(before);
});

test("what somebody raised and no rule had seen is listed by month for the lead, but for concerns that they may not know of", {
  timeout: 300_000,
}, async () => {
  const page = await worryWordsPage(ruth, here as AuthorityFacts);
  const before = page?.months.reduce((sum, { raised }) => sum + raised, 0) ?? 0;
  const { change } = await import("~/platform/change.server");
  const concern = (id: string) => ({
    authorityId: ruth.authorityId,
    id,
    subjectKind: "view" as const,
    subjectId: newId(),
    lockedWords: "x",
    lockedHash: "x",
    raisedById: ruth.personId,
    raisedAt: now(),
    decideBy: now(),
  });
  const [missed, hidden] = [newId(), newId()];
  await change(ruth, "concern.raised", missed, async (tx) => {
    await tx.concern.create({ data: concern(missed) });
    await tx.concern.create({ data: concern(hidden) });
    await tx.concernAbout.create({ data: { authorityId: ruth.authorityId, concernId: hidden, personId: ruth.personId } });
    const theo = newId();
    await tx.person.create({ data: { authorityId: ruth.authorityId, id: theo, kind: "staff", name: "Theo", joinedAt: now() } });
    await tx.personRole.create({ data: { authorityId: ruth.authorityId, personId: theo, role: "safeguardingLead", since: now() } });
  });
  const after = await worryWordsPage(ruth, here as AuthorityFacts);
  expect(after?.months.reduce((sum, { raised }) => sum + raised, 0)).toBe(before + 1);
  expect(JSON.stringify(after?.months)).toContain(missed);
  expect(JSON.stringify(after?.months)).not.toContain(hidden);
});
