import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { newId } from "~/platform/id";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { giveTheme } from "../themes/give-theme.server";
import { mergeThemes } from "../themes/merge-themes.server";
import { sayIt } from "../views/cast";
import { readAndDecide } from "./cast";
import { chosenNow } from "./chosen-now.server";
import { inboxChoices, inboxPage } from "./inbox-page.server";
import { type Chosen, filterOf, isNarrowed, languagesWritten } from "./inbox-way";

let here: AuthorityFacts;
let priya: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
});

const allow = { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null } as const;
async function aTheme(words: string) {
  const { viewId } = await sayIt(here, { words, sharing: "wordsNoName" });
  await readAndDecide(priya, viewId, allow);
  const given = await giveTheme(priya, viewId, { name: words });
  return { viewId, themeId: given.ok ? given.themeId : "" };
}
const now = async (asked: Chosen, isTopic = false) => chosenNow(here.id, asked, await inboxChoices(priya), isTopic);

test("saved choices of a theme that was merged away show the one it went into, and say so", async () => {
  const [from, into] = [await aTheme("longer bus passes"), await aTheme("buses at night")];
  const saved = { theme: from.themeId, for: "answer" };
  expect(await now(saved)).toEqual({ chosen: saved, mergedInto: null, leftOut: false });
  await mergeThemes(priya, from.themeId, { intoId: into.themeId, knowsItIsOne: true });
  const shown = await now(saved);
  expect(shown).toEqual({ chosen: { theme: into.themeId, for: "answer" }, mergedInto: "buses at night", leftOut: false });
  const { items } = await inboxPage(priya, filterOf(shown.chosen), null);
  expect(items.map((item) => item.subjectId).sort()).toEqual([from.viewId, into.viewId].sort());
});

test("what is not there is left out and said so: a list that is empty for that reason would look as if nothing waited", async () => {
  const odd: Chosen = { theme: newId(), group: newId(), language: "tlh", age: "40to50", topic: "no-such-topic", late: "yes" };
  for (const key of ["theme", "group", "language", "age", "topic"] as const) {
    const shown = await now({ [key]: odd[key], late: "yes" });
    expect([key, shown.chosen[key], shown.leftOut, shown.chosen.late]).toEqual([key, undefined, true, "yes"]);
  }
  const kept: Chosen = { language: "ar", age: "13to15", topic: "home" };
  expect(await now(kept, true)).toMatchObject({ chosen: kept, leftOut: false });
});

test("each language that can be written in is offered once: Easy Read is English", () => {
  const tags = languagesWritten().map(({ tag }) => tag);
  expect(new Set(tags).size).toBe(tags.length);
  expect(tags).toContain("en");
});

test("the numbers of the whole inbox stand beside the whole inbox alone", () => {
  expect([isNarrowed({}), isNarrowed({ for: "unread", theme: undefined })]).toEqual([false, false]);
  for (const chosen of [{ theme: "x" }, { age: "13to15" }, { late: "yes" }, { kind: "view", for: "unread" }]) expect(isNarrowed(chosen)).toBe(true);
});
