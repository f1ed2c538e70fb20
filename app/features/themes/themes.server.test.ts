import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { readAndDecide } from "../moderation/cast";
import { coverDetail } from "../moderation/cover-detail.server";
import { sayIt } from "../views/cast";
import { objectToTheme } from "../views/object-to-theme.server";
import type { Draft } from "../views/view";
import { withdrawView } from "../views/withdraw-view.server";
import { giveTheme } from "./give-theme.server";
import { themeBoard, themePage } from "./pages.server";
import { routeTheme } from "./route-theme.server";
import { takeThemeOff } from "./take-theme-off.server";
import { themesOf } from "./themes-of.server";

let here: AuthorityFacts;
let priya: StaffActor;
let helen: StaffActor;
const words = "nobody tells me ANYTHING until Kofi moves";

beforeAll(async () => {
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
  helen = await aStaffActor(here, "helen");
});

async function aView(draft: Draft = {}, decided = true, member?: Awaited<ReturnType<typeof aMemberActor>>) {
  const sharing = draft.sharing ?? "wordsNoName";
  const { viewId } = await sayIt(here, { words, ...draft, sharing, asMe: member !== undefined }, member ?? aPhone(here));
  const quotable = sharing === "wordsNoName" || sharing === "wordsWithName";
  if (decided) {
    await readAndDecide(priya, viewId, {
      outcome: "allowed",
      mayBeCounted: sharing !== "helpersOnly",
      mayBeQuoted: quotable,
      reason: null,
      sawDecisionId: null,
    });
  }
  return viewId;
}
const given = async (viewId: string) => ((await themesOf((await db()).read, here.id, [viewId])).get(viewId) ?? []).map((theme) => theme.name);
async function aTheme(name = "nobody tells me ANYTHING") {
  const outcome = await giveTheme(priya, await aView(), { name });
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.themeId;
}

describe("giving a theme", () => {
  test("a new one is a phrase of the young person's, letter for letter", async () => {
    const viewId = await aView();
    expect((await giveTheme(priya, viewId, { name: " tells me ANYTHING " })).ok).toBe(true);
    expect(await given(viewId)).toEqual(["tells me ANYTHING"]);
  });

  test("one that is there, by its name or its id, is not made twice", async () => {
    const themeId = await aTheme();
    const viewId = await aView({ words: "other words", sharing: "helpersOnly" });
    expect(await giveTheme(priya, viewId, { name: "nobody tells me ANYTHING" })).toEqual({
      ok: true,
      themeId,
    });
    expect(await giveTheme(priya, viewId, { themeId })).toEqual({ ok: true, themeId });
    expect(await given(viewId)).toEqual(["nobody tells me ANYTHING"]);
  });

  test("taken off and given again; what its author said against it is settled with it", async () => {
    const themeId = await aTheme();
    const viewId = await aView();
    await giveTheme(priya, viewId, { themeId });
    await objectToTheme(aPhone(here), { id: viewId, proven: viewId }, themeId);
    const { read } = await db();
    const waiting = () =>
      read.inboxItem.count({
        where: { authorityId: here.id, subjectId: viewId, waitingFor: "meaning", settledOn: null },
      });
    expect(await waiting()).toBe(1);
    expect(await takeThemeOff(priya, viewId, themeId)).toEqual({ ok: true });
    expect(await waiting()).toBe(0);
    expect(await given(viewId)).toEqual([]);
    expect(await takeThemeOff(priya, viewId, themeId)).toEqual({ ok: false, why: "not-found" });
    expect((await giveTheme(priya, viewId, { themeId })).ok).toBe(true);
    expect(await given(viewId)).toHaveLength(1);
  });
});

describe("a theme may not be named", () => {
  test.each(["Nobody tells me anything", "being informed", "tells me  ANYTHING"])("with words that do not stand there: %s", async (name) => {
    const viewId = await aView();
    expect(await giveTheme(priya, viewId, { name })).toEqual({ ok: false, why: "not-in-words" });
    expect(await given(viewId)).toEqual([]);
  });

  test("with a part that is covered, or that runs into one", async () => {
    const viewId = await aView();
    await coverDetail(priya, viewId, { part: "Kofi", reason: "name" });
    for (const name of ["Kofi", "until Kofi moves"]) expect(await giveTheme(priya, viewId, { name })).toEqual({ ok: false, why: "not-in-words" });
  });

  test("with words whose author did not share them, or that nobody has allowed", async () => {
    const name = "until Kofi";
    for (const sharing of ["helpersOnly", "countedOnly"] as const) {
      expect(await giveTheme(priya, await aView({ sharing }), { name })).toEqual({
        ok: false,
        why: "words-not-shared",
      });
    }
    expect(await giveTheme(priya, await aView({}, false), { name })).toEqual({
      ok: false,
      why: "words-not-shared",
    });
  });
});

describe("who may not", () => {
  test("leaders, safeguarding leads, administrators and other authorities give and take off no themes", async () => {
    const themeId = await aTheme();
    const viewId = await aView();
    for (const role of ["leader", "safeguardingLead", "administrator"] as const) {
      const actor = await aStaffActor(here, "helen", [role]);
      expect(await giveTheme(actor, viewId, { themeId })).toEqual({ ok: false, why: "not-yours" });
      expect(await takeThemeOff(actor, viewId, themeId)).toEqual({ ok: false, why: "not-yours" });
    }
    const stranger = await aStaffActor(await anAuthority(), "priya");
    expect(await giveTheme(stranger, viewId, { themeId })).toEqual({ ok: false, why: "not-found" });
    expect(await themePage(stranger, themeId, "Europe/London")).toBeNull();
    expect((await themeBoard(stranger, "Europe/London")).themes).toEqual([]);
  });

  test("nobody gives a theme to a view that was taken back, or another authority's theme", async () => {
    const viewId = await aView();
    const there = await anAuthority();
    expect(await giveTheme(priya, viewId, { themeId: there.id })).toEqual({ ok: false, why: "not-found" });
    const themeId = await aTheme();
    await withdrawView(aPhone(here), { id: viewId, proven: viewId });
    expect(await giveTheme(priya, viewId, { themeId })).toEqual({ ok: false, why: "taken-back" });
  });

  test("moderators and other authorities do not route a theme", async () => {
    const themeId = await aTheme();
    const route = { ownerName: "Ana, Head of Homes", answerBy: "2026-12-01" };
    expect(await routeTheme(priya, themeId, route)).toEqual({ ok: false, why: "not-yours" });
    expect(await routeTheme(await aStaffActor(await anAuthority(), "helen"), themeId, route)).toEqual({
      ok: false,
      why: "not-found",
    });
    expect(await routeTheme(helen, themeId, route)).toEqual({ ok: true });
    expect((await themePage(helen, themeId, "Europe/London"))?.theme).toMatchObject(route);
  });
});

describe("the board and the page", () => {
  test("count young people, not views, and never exactly", async () => {
    const dee = await aMemberActor(here);
    const first = await aView({ words: "we want a lock" }, true, dee);
    const outcome = await giveTheme(priya, first, { name: "a lock" });
    const themeId = outcome.ok ? outcome.themeId : "";
    for (let n = 0; n < 5; n++) await giveTheme(priya, await aView({ words: "me too" }, true, dee), { themeId });
    const line = async () => (await themeBoard(helen, "Europe/London")).themes.find((theme) => theme.id === themeId);
    expect((await line())?.youngPeople).toEqual({ shown: "fewer", than: 5 });
    for (let n = 0; n < 5; n++) await giveTheme(priya, await aView({ words: "same" }), { themeId });
    expect((await line())?.youngPeople).toEqual({ shown: "about", value: 5 });
    for (let n = 0; n < 2; n++) await giveTheme(priya, await aView({ words: "same", sharing: "helpersOnly" }), { themeId });
    expect((await line())?.youngPeople).toEqual({ shown: "about", value: 5 });
  });

  test("quotes stay within consent: no covered part, no name that was not picked, nothing of those who share no words", async () => {
    const themeId = await aTheme();
    const covered = await aView({ words: "Kofi helps" });
    await coverDetail(priya, covered, { part: "Kofi", reason: "name" });
    const secret = await aView({ words: "private words here", sharing: "countedOnly" });
    const named = await aView({ words: "with a star", sharing: "wordsWithName", pickedName: "Star" });
    for (const viewId of [covered, secret, named]) await giveTheme(priya, viewId, { themeId });
    const page = await themePage(helen, themeId, "Europe/London");
    const shown = JSON.stringify(page);
    expect(shown).toContain("with a star");
    expect(page?.quotes.find((quote) => quote.by)?.by).toBe("Star");
    expect(JSON.stringify(page?.quotes)).not.toContain("Kofi helps");
    expect(page?.quotes.some((quote) => quote.segments.some((s) => s.kind === "cover"))).toBe(true);
    expect(shown).not.toContain("private words");
    expect(page?.quotes.every((quote) => quote.viewId === null)).toBe(true);
  });
});
