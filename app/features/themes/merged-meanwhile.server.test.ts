import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { aViewThatMayBeShown } from "../asks/cast";
import { codeView } from "./code-view.server";
import { codingRoundPage } from "./coding-pages.server";
import { giveTheme } from "./give-theme.server";
import { markStale } from "./mark-stale.server";
import { mergeThemes } from "./merge-themes.server";
import { themePage } from "./pages.server";
import { renameTheme } from "./rename-theme.server";
import { routeTheme } from "./route-theme.server";
import { startCodingRound } from "./start-coding-round.server";
import { undoThemeChange } from "./undo-theme-change.server";

let here: AuthorityFacts;
let priya: StaffActor;
let sam: StaffActor;
let helen: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, sam, helen] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam"), await aStaffActor(here, "helen")];
});

async function aTheme(name: string) {
  const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: name });
  const given = await giveTheme(priya, viewId, { name });
  return { viewId, id: given.ok ? given.themeId : "" };
}
const merge = async (from: string, intoId: string) => expect(await mergeThemes(priya, from, { intoId, knowsItIsOne: true })).toEqual({ ok: true });
const latest = async (themeId: string) =>
  (await (await db()).read.themeChange.findFirstOrThrow({ where: { authorityId: here.id, themeId }, orderBy: { at: "desc" } })).id;
const ownerOf = async (id: string) => {
  const page = await themePage(helen, id, here.timeZone);
  return [page?.theme.ownerName ?? null, page?.theme.answerBy ?? null];
};

test("two who chose the same theme agree, also when it was merged away between the two choices", async () => {
  const [red, crimson] = [await aTheme("a red door"), await aTheme("a crimson door")];
  const started = await startCodingRound(sam, { firstId: priya.personId, secondId: sam.personId, size: 2 });
  const id = started.ok ? started.id : "";
  const views = (await (await db()).read.codingItem.findMany({ where: { authorityId: here.id, roundId: id } })).map((item) => item.viewId);
  for (const viewId of views) expect(await codeView(priya, id, viewId, crimson.id)).toEqual({ ok: true });
  await merge(crimson.id, red.id);
  for (const viewId of views) expect(await codeView(sam, id, viewId, red.id)).toEqual({ ok: true });
  expect(await codingRoundPage(priya, id, here.timeZone)).toMatchObject({ agreement: { views: 2, same: 2, kappa: 1 }, differ: [] });
});

test("who answers for a theme goes with it where nobody answers for the other, is back when that is undone, and takes nobody's place", async () => {
  const [owned, free, other] = [await aTheme("late taxis"), await aTheme("no taxis"), await aTheme("dear taxis")];
  await routeTheme(helen, owned.id, { ownerName: "The transport lead", answerBy: "2099-03-01" });
  await merge(owned.id, free.id);
  expect(await ownerOf(free.id)).toEqual(["The transport lead", "2099-03-01"]);
  expect(await undoThemeChange(priya, await latest(owned.id))).toEqual({ ok: true });
  expect([await ownerOf(owned.id), await ownerOf(free.id)]).toEqual([
    ["The transport lead", "2099-03-01"],
    [null, null],
  ]);
  await routeTheme(helen, other.id, { ownerName: "Somebody else", answerBy: "2099-04-01" });
  await merge(owned.id, other.id);
  expect(await ownerOf(other.id)).toEqual(["Somebody else", "2099-04-01"]);
});

test("a name that was voted for comes back when a later one is undone, though no view says it", async () => {
  const { id } = await aTheme("cold rooms");
  const group = { authorityId: here.id, id: newId(), key: `g-${newId().slice(0, 6)}`, name: "A group" };
  const meeting = { authorityId: here.id, id: newId(), groupId: group.id, on: "2026-03-03", kind: "regular", state: "held" } as const;
  await change(sam, "meeting.recorded", meeting.id, async (tx) => {
    await tx.group.create({ data: group });
    await tx.meeting.create({ data: meeting });
  });
  expect(await renameTheme(priya, id, { name: "Warmth", meetingId: meeting.id })).toEqual({ ok: true });
  expect(await renameTheme(priya, id, { name: "cold rooms" })).toEqual({ ok: true });
  expect(await undoThemeChange(priya, await latest(id))).toEqual({ ok: true });
  expect((await themePage(helen, id, here.timeZone))?.theme.name).toBe("Warmth");
});

test("whether one person alone said it is looked at when it is merged: not before another one's words were taken off it", async () => {
  const [from, into] = [await aTheme("a green door"), await aTheme("a grey door")];
  const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "mine too" });
  await giveTheme(priya, viewId, { themeId: from.id });
  let [begun, goOn] = [() => {}, () => {}];
  const [hasBegun, mayGoOn] = [new Promise<void>((done) => (begun = done)), new Promise<void>((done) => (goOn = done))];
  const takenOff = change(priya, "theme.taken-back", viewId, async (tx) => {
    await tx.viewTheme.deleteMany({ where: { authorityId: here.id, viewId, themeId: from.id } });
    await markStale(tx, here.id, [from.id], [viewId]);
    begun();
    await mayGoOn;
  });
  await hasBegun;
  const merged = mergeThemes(priya, from.id, { intoId: into.id, knowsItIsOne: false });
  setTimeout(goOn, 1000);
  await takenOff;
  expect(await merged).toEqual({ ok: false, why: "one-person" });
});
