import { expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { translator } from "~/platform/i18n/words.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { readAndDecide } from "../moderation/cast";
import { sayIt } from "../views/cast";
import { changeSharing } from "../views/change-sharing.server";
import { copyOf } from "../views/copy.server";
import { comeBackPage } from "../views/pages.server";
import { withdrawView } from "../views/withdraw-view.server";
import { giveTheme } from "./give-theme.server";
import { themePage } from "./pages.server";
import { renameTheme } from "./rename-theme.server";
import { themeLabel } from "./theme-label";
import { undoThemeChange } from "./undo-theme-change.server";

test("a theme loses its name when the one whose words it was takes them back or makes them private", async () => {
  const here = await anAuthority();
  const priya = await aStaffActor(here, "priya");
  const decision = { outcome: "allowed" as const, mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null };
  const named = async (words: string) => {
    const { viewId } = await sayIt(here, { words, sharing: "wordsNoName" });
    expect(await readAndDecide(priya, viewId, decision)).toEqual({ ok: true });
    expect(await giveTheme(priya, viewId, { name: words })).toMatchObject({ ok: true });
    return { id: viewId, proven: viewId };
  };
  await withdrawView(aPhone(here), await named("purple umbrella"));
  await changeSharing(aPhone(here), await named("orange kettle"), { sharing: "helpersOnly" });
  const { read } = await db();
  const names = (await read.theme.findMany({ where: { authorityId: here.id } })).map(({ name }) => name).join(" ");
  expect(names).not.toMatch(/umbrella|kettle/);
  expect(names).toContain("taken back");
});

test("to the others who have such a theme it is said that it has no name, on their page, in their copy and to staff; nobody reads the mark that holds its place", async () => {
  const here = await anAuthority();
  const priya = await aStaffActor(here, "priya");
  const decision = { outcome: "allowed" as const, mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null };
  const said = async (words: string) => {
    const { viewId } = await sayIt(here, { words, sharing: "wordsNoName" });
    await readAndDecide(priya, viewId, decision);
    return viewId;
  };
  const [namer, other] = [await said("purple umbrella"), await said("me too")];
  const given = await giveTheme(priya, namer, { name: "purple umbrella" });
  await giveTheme(priya, other, { themeId: given.ok ? given.themeId : "" });
  await withdrawView(aPhone(here), { id: namer, proven: namer });
  const page = await comeBackPage(aPhone(here), other, other);
  expect(page?.themes).toMatchObject([{ name: null, objected: false }]);
  const copy = await copyOf(aPhone(here), other, other);
  expect(JSON.stringify(copy)).not.toContain("taken back");
  const { read } = await db();
  const { name } = await read.theme.findFirstOrThrow({ where: { authorityId: here.id } });
  expect(themeLabel(translator("en", "themes"), name)).toBe(`Name taken back (theme ${name.slice(-4).toUpperCase()})`);
  expect(themeLabel(translator("en", "themes"), "my bus")).toBe("my bus");
});

const allowed = { outcome: "allowed" as const, mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null };
async function aRenamedTheme(here: AuthorityFacts, priya: StaffActor, names: readonly [first: string, then: string]) {
  const views = [];
  for (const words of names) {
    const { viewId } = await sayIt(here, { words, sharing: "wordsNoName" });
    await readAndDecide(priya, viewId, allowed);
    views.push({ id: viewId, proven: viewId });
  }
  const [first, then] = views as [(typeof views)[number], (typeof views)[number]];
  const given = await giveTheme(priya, first.id, { name: names[0] });
  const themeId = given.ok ? given.themeId : "";
  await giveTheme(priya, then.id, { themeId });
  expect(await renameTheme(priya, themeId, { name: names[1] })).toEqual({ ok: true });
  return { themeId, first, then };
}
const historyOf = async (priya: StaffActor, themeId: string) =>
  (await themePage(priya, themeId, "Europe/London"))?.history.map(({ before, after }) => [before, after]);
const renamingOf = async (here: AuthorityFacts, themeId: string) =>
  (await (await db()).read.themeChange.findFirstOrThrow({ where: { authorityId: here.id, themeId, kind: "renamed" } })).id;

test("a name goes with the view that gave it and with no other: who said the same words of something else keeps theirs, and what was done there can be undone", async () => {
  const here = await anAuthority();
  const priya = await aStaffActor(here, "priya");
  const school = await aRenamedTheme(here, priya, ["school", "lessons"]);
  const bus = await aRenamedTheme(here, priya, ["the bus", "a bus to school"]);
  const { viewId } = await sayIt(here, { words: "school, lessons, the bus, a bus to school: all of it", sharing: "wordsNoName" });
  await readAndDecide(priya, viewId, allowed);
  await giveTheme(priya, viewId, { themeId: school.themeId });
  await changeSharing(aPhone(here), { id: viewId, proven: viewId }, { sharing: "helpersOnly" });
  await withdrawView(aPhone(here), { id: viewId, proven: viewId });
  await withdrawView(aPhone(here), bus.then);
  expect(await historyOf(priya, school.themeId)).toEqual([["school", "lessons"]]);
  expect(await historyOf(priya, bus.themeId)).toEqual([["the bus", ""]]);
  expect(await undoThemeChange(priya, await renamingOf(here, school.themeId))).toEqual({ ok: true });
  await withdrawView(aPhone(here), school.first);
  expect(JSON.stringify(await historyOf(priya, school.themeId)), "also from the undoing").not.toContain("school");
});

test("where it was not kept yet whose words a name is, it goes from the histories of that view's own themes alone; what was voted stays", async () => {
  const here = await anAuthority();
  const priya = await aStaffActor(here, "priya");
  const [mine, others, voted] = [
    await aRenamedTheme(here, priya, ["cold tea", "warm tea"]),
    await aRenamedTheme(here, priya, ["cold", "colder"]),
    await aRenamedTheme(here, priya, ["rain", "cold tea and rain"]),
  ];
  const older = { beforeFromViewId: null, afterFromViewId: null, namesTraced: false };
  await change({ kind: "system", authorityId: here.id }, "theme.kept", here.id, async (tx) => {
    await tx.themeChange.updateMany({ where: { authorityId: here.id }, data: older });
    await tx.themeChange.updateMany({ where: { authorityId: here.id, themeId: voted.themeId }, data: { kind: "voted", nameAfter: "cold" } });
  });
  await giveTheme(priya, mine.first.id, { themeId: voted.themeId });
  await withdrawView(aPhone(here), mine.first);
  expect(await historyOf(priya, mine.themeId)).toEqual([["", "warm tea"]]);
  expect(await historyOf(priya, others.themeId)).toEqual([["cold", "colder"]]);
  expect(await historyOf(priya, voted.themeId)).toEqual([["rain", "cold"]]);
});
