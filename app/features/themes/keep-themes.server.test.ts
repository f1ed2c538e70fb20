import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { aViewThatMayBeShown } from "../asks/cast";
import { coverDetail } from "../moderation/cover-detail.server";
import { objectToTheme } from "../views/object-to-theme.server";
import { withdrawView } from "../views/withdraw-view.server";
import { giveTheme } from "./give-theme.server";
import { mergeThemes } from "./merge-themes.server";
import { notKeptHere } from "./not-kept-here.server";
import { themePage } from "./pages.server";
import { renameTheme } from "./rename-theme.server";
import { splitTheme } from "./split-theme.server";
import { takeThemeOff } from "./take-theme-off.server";
import { undoThemeChange } from "./undo-theme-change.server";

let here: AuthorityFacts;
let priya: StaffActor;
let helen: StaffActor;
let stranger: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, helen, stranger] = [await aStaffActor(here, "priya"), await aStaffActor(here, "helen"), await aStaffActor(await anAuthority(), "priya")];
});

const said = async (words: string, sharing: "wordsNoName" | "countedOnly" = "wordsNoName") =>
  (await aViewThatMayBeShown(here, priya.personId, { words, sharing })).viewId;
async function aTheme(name: string, ...more: string[]) {
  const ids = [await said(`${name}, I said.`)];
  for (const words of more) ids.push(await said(words));
  const given = await giveTheme(priya, ids[0] ?? "", { name });
  if (!given.ok) throw new Error(given.why);
  for (const id of ids.slice(1)) await giveTheme(priya, id, { themeId: given.themeId });
  return { id: given.themeId, views: ids };
}
const viewsOf = async (themeId: string) =>
  (await (await db()).read.viewTheme.findMany({ where: { authorityId: here.id, themeId, takenOffAt: null } })).map((row) => row.viewId).sort();
const latest = async (themeId: string) =>
  (await (await db()).read.themeChange.findFirstOrThrow({ where: { authorityId: here.id, themeId }, orderBy: { at: "desc" } })).id;
let n = 0;
const unique = (words: string) => `${words} ${++n}`;

describe("naming a theme anew", () => {
  test("takes a phrase that stands in one of its views; the name before is in its history and can come back", async () => {
    const first = unique("nobody rings back");
    const theme = await aTheme(first, "they never ring");
    expect(await renameTheme(priya, theme.id, { name: "they never ring" })).toEqual({ ok: true });
    const page = await themePage(priya, theme.id, "Europe/London");
    expect(page?.theme.name).toBe("they never ring");
    expect(page?.history).toMatchObject([{ kind: "renamed", before: first, after: "they never ring", mayUndo: true }]);
    expect(await undoThemeChange(priya, await latest(theme.id))).toEqual({ ok: true });
    expect((await themePage(priya, theme.id, "Europe/London"))?.theme.name).toBe(first);
  });

  test("may not be made up, tidied, covered, from words that are not shared, from another theme or be another's name", async () => {
    const theme = await aTheme(unique("the bus is late"), "Kofi drives it");
    const other = await aTheme(unique("cold dinners"));
    await coverDetail(priya, theme.views[1] ?? "", { part: "Kofi", reason: "name" });
    const secret = await said("a secret reason", "countedOnly");
    await giveTheme(priya, secret, { themeId: theme.id });
    for (const name of ["Transport", "The bus is late", "Kofi drives it", "a secret reason", "cold dinners"]) {
      expect(await renameTheme(priya, theme.id, { name })).toEqual({ ok: false, why: "not-in-words" });
    }
    const taken = (await themePage(priya, other.id, "Europe/London"))?.theme.name ?? "";
    expect(await renameTheme(priya, theme.id, { name: taken })).toEqual({ ok: false, why: "taken" });
  });

  test("may be voted in a meeting that was held, of this authority, and in no other", async () => {
    const theme = await aTheme(unique("too many forms"));
    const [held, planned] = [newId(), newId()];
    await change({ kind: "system", authorityId: here.id }, "meeting.recorded", held, async (tx) => {
      const group = { authorityId: here.id, id: newId(), key: `g-${held}`, name: "The Council" };
      await tx.group.create({ data: group });
      const meeting = { authorityId: here.id, groupId: group.id, kind: "regular" as const };
      await tx.meeting.create({ data: { ...meeting, id: held, on: "2026-05-01", state: "held" } });
      await tx.meeting.create({ data: { ...meeting, id: planned, on: "2026-06-01", state: "planned" } });
    });
    for (const meetingId of [planned, newId()])
      expect(await renameTheme(priya, theme.id, { name: "Paper mountains", meetingId })).toEqual({ ok: false, why: "no-meeting" });
    expect(await renameTheme(priya, theme.id, { name: "Paper mountains", meetingId: held })).toEqual({ ok: true });
    expect((await themePage(helen, theme.id, "Europe/London"))?.history[0]).toMatchObject({
      kind: "voted",
      meeting: { group: "The Council", on: "2026-05-01" },
    });
  });

  test("a name that was taken back goes from every history, and does not come back by undoing", async () => {
    const first = unique("my purple umbrella");
    const theme = await aTheme(first, "rain again");
    await renameTheme(priya, theme.id, { name: "rain again" });
    const view = theme.views[0] ?? "";
    const made = await latest(theme.id);
    await withdrawView(aPhone(here), { id: view, proven: view });
    expect(JSON.stringify(await themePage(priya, theme.id, "Europe/London"))).not.toContain("umbrella");
    expect(await undoThemeChange(priya, made)).toEqual({ ok: false, why: "not-in-words" });
  });
});

describe("merging and splitting", () => {
  test("merge then undo gives back the same views, whoever was in one, the other, or both", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("a", "b", "both"), { minLength: 2, maxLength: 5 }), async (where) => {
        const [a, b] = [await aTheme(unique("one thing")), await aTheme(unique("another thing"))];
        for (const place of where) {
          const id = await said("and so on");
          if (place !== "b") await giveTheme(priya, id, { themeId: a.id });
          if (place !== "a") await giveTheme(priya, id, { themeId: b.id });
        }
        const before = [await viewsOf(a.id), await viewsOf(b.id)];
        expect(await mergeThemes(priya, a.id, { intoId: b.id, knowsItIsOne: true })).toEqual({ ok: true });
        expect(await viewsOf(b.id)).toEqual([...new Set(before.flat())].sort());
        expect(await undoThemeChange(priya, await latest(a.id))).toEqual({ ok: true });
        expect([await viewsOf(a.id), await viewsOf(b.id)]).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });

  test("of two who merge at once the second is told: where the theme went, or that the one they chose is gone; others find nothing", async () => {
    const [a, b, c] = [await aTheme(unique("first pick")), await aTheme(unique("second pick")), await aTheme(unique("third pick"))];
    await mergeThemes(priya, a.id, { intoId: b.id, knowsItIsOne: true });
    expect(await mergeThemes(priya, a.id, { intoId: c.id, knowsItIsOne: true })).toEqual({ ok: false, why: "not-found" });
    const answer = await notKeptHere(priya, a.id);
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, `/staff/themes/${a.id}?done=merged-before`]);
    expect((await themePage(priya, a.id, "Europe/London"))?.into?.id).toBe(b.id);
    expect(await mergeThemes(priya, c.id, { intoId: a.id, knowsItIsOne: true })).toEqual({ ok: false, why: "into-merged" });
    for (const actor of [helen, stranger]) expect((await notKeptHere(actor, a.id)).status).toBe(404);
    expect((await notKeptHere(priya, c.id)).status, "one that stands").toBe(404);
  });

  test("a view in two themes that were merged into one keeps it when one of the two is taken apart again", async () => {
    const [a, b, into] = [await aTheme(unique("left")), await aTheme(unique("right")), await aTheme(unique("middle"))];
    const both = await said("left and right");
    for (const theme of [a, b]) await giveTheme(priya, both, { themeId: theme.id });
    await mergeThemes(priya, a.id, { intoId: into.id, knowsItIsOne: true });
    const made = await latest(a.id);
    await mergeThemes(priya, b.id, { intoId: into.id, knowsItIsOne: true });
    expect(await undoThemeChange(priya, made)).toEqual({ ok: false, why: "changed-since" });
    expect(await undoThemeChange(priya, await latest(b.id))).toEqual({ ok: true });
    expect(await viewsOf(b.id)).toContain(both);
    expect(await viewsOf(into.id)).toContain(both);
  });

  test("what one person alone said is merged only by somebody who says they know, and stays listed as one person's", async () => {
    const [lone, many] = [await aTheme(unique("only me")), await aTheme(unique("all of us"), "us too")];
    expect(await mergeThemes(priya, lone.id, { intoId: many.id, knowsItIsOne: false })).toEqual({ ok: false, why: "one-person" });
    expect(await viewsOf(lone.id)).toHaveLength(1);
    expect(await mergeThemes(priya, lone.id, { intoId: many.id, knowsItIsOne: true })).toEqual({ ok: true });
    expect((await themePage(priya, many.id, "Europe/London"))?.within).toMatchObject([{ id: lone.id, one: true }]);
    expect((await themePage(helen, many.id, "Europe/London"))?.within).toMatchObject([{ id: lone.id, one: false }]);
  });

  test("'that's not what I meant' goes on waiting after a merge, and can be settled", async () => {
    const [a, b] = [await aTheme(unique("meant this")), await aTheme(unique("not that"))];
    const view = a.views[0] ?? "";
    await objectToTheme(aPhone(here), { id: view, proven: view }, a.id);
    await mergeThemes(priya, a.id, { intoId: b.id, knowsItIsOne: true });
    expect(await takeThemeOff(priya, view, b.id)).toEqual({ ok: true });
    expect(await (await db()).read.themeObjection.count({ where: { authorityId: here.id, viewId: view, settledAt: null } })).toBe(0);
  });

  test("a split takes some views into a theme named by one of them; its undo puts them together", async () => {
    const theme = await aTheme(unique("school"), "maths is hard", "maths again");
    const before = await viewsOf(theme.id);
    const maths = theme.views.slice(1);
    expect(await splitTheme(priya, theme.id, { viewIds: maths, name: "Mathematics" })).toEqual({ ok: false, why: "not-in-words" });
    expect(await splitTheme(priya, theme.id, { viewIds: theme.views, name: "maths is hard" })).toEqual({ ok: false, why: "no-views" });
    expect(await splitTheme(priya, theme.id, { viewIds: [await said("maths is hard")], name: "maths is hard" })).toEqual({ ok: false, why: "not-found" });
    const split = await splitTheme(priya, theme.id, { viewIds: maths, name: "maths is hard" });
    expect(split.ok && (await viewsOf(split.themeId))).toEqual([...maths].sort());
    expect(await undoThemeChange(priya, await latest(theme.id))).toEqual({ ok: true });
    expect(await viewsOf(theme.id)).toEqual(before);
  });

  test("leaders and other authorities name, merge, split and undo nothing", async () => {
    const [a, b] = [await aTheme(unique("hands off"), "hands off too"), await aTheme(unique("elsewhere"))];
    await mergeThemes(priya, b.id, { intoId: a.id, knowsItIsOne: true });
    const made = await latest(b.id);
    for (const actor of [helen, stranger]) {
      const outcomes = [
        await renameTheme(actor, a.id, { name: "hands off too" }),
        await mergeThemes(actor, a.id, { intoId: b.id, knowsItIsOne: true }),
        await splitTheme(actor, a.id, { viewIds: [a.views[1] ?? ""], name: "hands off too" }),
        await undoThemeChange(actor, made),
      ];
      for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, why: actor === helen ? "not-yours" : "not-found" });
    }
  });
});
