import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { ownAs } from "./inside/own-rules-store.server";
import { keepOwnLines, ownLinesPage } from "./own-lines.server";
import type { ShippedChange } from "./own-rules";
import { acceptRule, testRule } from "./own-rules.server";
import { spotterFor } from "./own-spotter.server";
import { lookAt } from "./read-first";
import { acceptChange, shippedRulePage, testChange, undoChange } from "./shipped-rules.server";
import { worryWordsPage } from "./worry-words-page.server";

let [here, elsewhere]: AuthorityFacts[] = [];
let ruth: StaffActor;
const rule = "wants-to-die";
// What the example lines would not find without it.
const needed = "used-by-others";
const off: ShippedChange = { rule: needed, off: true, not: "" };
// Words that nobody says: no line of the set holds them.
const saying: ShippedChange = { rule, off: false, not: "want to die of blorvik" };
const said = "i want to die of blorvik";

beforeAll(async () => {
  [here, elsewhere] = [await anAuthority(), await anAuthority()];
  ruth = await aStaffActor(here as AuthorityFacts, "ruth");
});

const sees = async (authority: AuthorityFacts | undefined, text: string) =>
  (await lookAt({ words: text, language: "en" }, await spotterFor(authority?.id ?? ""))).spotted?.matches.map((one) => one.rule) ?? [];
const asNow = async () => ownAs(null, ruth.authorityId);
const events = async (name: string) => (await db()).read.event.count({ where: { authorityId: ruth.authorityId, name } });

describe("A rule that ships", { timeout: 300_000 }, () => {
  test("is read with its phrases as they are written", async () => {
    const page = await shippedRulePage(ruth, rule);
    expect(page).toMatchObject({ name: rule, kind: "suicide", changed: null });
    expect(page?.say.join(" ")).toContain("die");
    expect(await shippedRulePage(ruth, "no-such-rule")).toBeNull();
  });

  test("is not switched off where a worry of the set would then be missed: the lines are shown, and nothing is kept", async () => {
    const tested = await testChange(ruth, off);
    expect(tested.ok && tested.trial.nowMissed.length).toBeGreaterThan(0);
    expect(tested.ok && tested.trial.found).toBe(tested.ok ? tested.trial.wasFound - tested.trial.nowMissed.length + tested.trial.nowFound.length : -1);
    const refused = await acceptChange(ruth, off, "We do not like it.", await asNow());
    expect(refused).toMatchObject({ ok: false, why: "would-miss", trial: { nowMissed: tested.ok ? tested.trial.nowMissed : [] } });
    expect(await sees(here, "they make me do county lines")).toContain(needed);
    expect(await events("shipped-rule.changed")).toBe(0);
  });

  test("takes a saying of this authority, here and nowhere else, on record with who and why; words beside the saying match as before", async () => {
    expect(await sees(here, said)).toContain(rule);
    expect(await acceptChange(ruth, saying, "A drink that they joke about.", await asNow())).toEqual({ ok: true });
    expect(await sees(here, said)).not.toContain(rule);
    expect(await sees(here, `${said}. i want to die`)).toContain(rule);
    expect(await sees(elsewhere, said)).toContain(rule);
    expect(await events("shipped-rule.changed")).toBe(1);
    const page = await worryWordsPage(ruth, here as AuthorityFacts);
    expect(page?.changed).toEqual([saying]);
    expect(page?.history[0]).toMatchObject({ by: "Ruth Bell", because: "A drink that they joke about.", of: "worryRuleChanges", rules: [rule] });
  });

  test("is back as it ships after one press, and that is on record too", async () => {
    expect(await undoChange(ruth, rule, "Undone.")).toEqual({ ok: true });
    expect(await sees(here, said)).toContain(rule);
    expect(await events("shipped-rule.restored")).toBe(1);
    expect(await undoChange(ruth, rule, "Undone.")).toEqual({ ok: false, why: "not-found" });
    expect((await worryWordsPage(ruth, here as AuthorityFacts))?.history.map(({ because }) => because)).toEqual(["Undone.", "A drink that they joke about."]);
  });

  test("that nothing of the set needs is switched off, and its phrases match no more", async () => {
    const page = await worryWordsPage(ruth, here as AuthorityFacts);
    const all = page?.shipped.flatMap(({ rules }) => rules.map(({ name }) => name)) ?? [];
    expect(all).toContain("other-languages-suicide");
    expect(await sees(here, "اريد ان اموت")).toContain("other-languages-suicide");
    expect(await acceptChange(ruth, { rule: "other-languages-suicide", off: true, not: "" }, "Read by a translator here.", await asNow())).toEqual({
      ok: true,
    });
    expect(await sees(here, "اريد ان اموت")).not.toContain("other-languages-suicide");
    expect(await undoChange(ruth, "other-languages-suicide", "Undone.")).toEqual({ ok: true });
  });

  test("is refused a saying that cannot be read, with what is wrong", async () => {
    const tested = await testChange(ruth, { ...saying, not: "{no-such-list}" });
    expect(tested.ok === false && tested.why === "problems" && tested.problems.length).toBeGreaterThan(0);
    expect(await acceptChange(ruth, { ...saying, not: "{no-such-list}" }, "why", await asNow())).toMatchObject({ ok: false, why: "problems" });
    expect(await testChange(ruth, { ...off, rule: "no-such-rule" })).toEqual({ ok: false, why: "not-found" });
  });

  test("is opened, tried, changed or restored by nobody but safeguarding leads", async () => {
    for (const key of ["sam", "priya", "helen"] as const) {
      const other = await aStaffActor(here as AuthorityFacts, key);
      expect(await shippedRulePage(other, rule)).toBeNull();
      expect(await testChange(other, saying)).toEqual({ ok: false, why: "not-yours" });
      expect(await acceptChange(other, saying, "why", await asNow())).toEqual({ ok: false, why: "not-yours" });
      expect(await undoChange(other, rule, "why")).toEqual({ ok: false, why: "not-yours" });
      expect(await ownLinesPage(other)).toBeNull();
      expect(await keepOwnLines(other, [], "why", "")).toEqual({ ok: false });
    }
  });
});

describe("Lines that leads made up", { timeout: 300_000 }, () => {
  const mine = { text: "he is on the blorvik again and i want to die of blorvik", worry: true };

  test("are compared beside the set: a change that misses one of their worries is refused", async () => {
    expect(await keepOwnLines(ruth, [mine, { text: "we all went down to the blorvik after tea", worry: false }], "What they say here.", "")).toEqual({
      ok: true,
    });
    expect((await ownLinesPage(ruth))?.lines).toMatchObject([{ ...mine, matched: true }, { worry: false }]);
    const tested = await testChange(ruth, saying);
    const own = tested.ok ? tested.trial.own : [];
    expect(own.map(({ text, was }) => ({ text, was }))[0]).toEqual({ text: mine.text, was: true });
    expect(own[0]?.is).toBe(!(tested.ok && tested.trial.nowMissed.includes(mine.text)));
    const wide = await testRule(ruth, { name: "blorvik", kind: "exploitation", why: "A place.", say: "the blorvik", not: "" });
    expect(wide.ok && wide.trial.own[1]).toMatchObject({ was: false, is: true });
    expect(wide.ok && wide.trial.nowFlagged).toContain("we all went down to the blorvik after tea");
  });

  test("count for no other authority, and change nothing that is found", async () => {
    expect(await ownLinesPage(await aStaffActor(elsewhere as AuthorityFacts, "ruth"))).toEqual({ as: "", lines: [] });
    expect(await sees(here, "we all went down to the blorvik after tea")).toEqual([]);
    expect(await acceptRule(ruth, { name: "blorvik", kind: "exploitation", why: "A place.", say: "the blorvik", not: "" }, "Heard.", await asNow())).toEqual({
      ok: true,
    });
  });
});
