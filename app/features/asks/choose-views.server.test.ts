import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { withdrawView } from "../views/withdraw-view.server";
import { viewsToChoose } from "./choose-views.server";
import { joinViews } from "./join-views.server";
import { askPage, asksPage } from "./pages.server";
import { raiseAsk } from "./raise-ask.server";

const many = 1_100;
let here: AuthorityFacts;
let sam: StaffActor;
let stranger: StaffActor;
let themeId: string;
/** In the order in which they were sorted into the theme, the last one first. */
let ids: string[];

beforeAll(async () => {
  here = await anAuthority();
  const authorityId = here.id;
  [sam, stranger] = [await aStaffActor(here, "sam"), await aStaffActor(await anAuthority(), "sam")];
  themeId = newId();
  ids = Array.from({ length: many }, () => newId());
  await change({ kind: "system", authorityId }, "scene.made", authorityId, async (tx) => {
    await tx.theme.create({ data: { authorityId, id: themeId, name: "cold at night", createdAt: now() } });
    const view = { authorityId, language: "en", sharing: "wordsNoName", receivedOn: "2026-05-01" } as const;
    await tx.view.createMany({ data: ids.map((id, n) => ({ ...view, id, words: n === many - 1 ? "It is cold at night here" : "Cold", sendKeyHash: id })) });
    await tx.viewTheme.createMany({ data: ids.map((viewId, n) => ({ authorityId, viewId, themeId, at: minutesAfter(now(), -n) })) });
    const decided = { authorityId, subjectKind: "view", outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, decidedById: sam.personId } as const;
    await tx.moderationDecision.createMany({ data: ids.map((id) => ({ ...decided, id: newId(), subjectId: id, viewId: id, at: now() })) });
    // One is for somebody else alone: Sam may not read it.
    await tx.viewReader.create({ data: { authorityId, viewId: ids[3] ?? "", personId: sam.personId, rule: "never", byAuthor: true } });
  });
}, 120_000);

describe("The views that an Ask is made from", () => {
  test("are those of one theme, what was sorted into it last first, a page at a time", async () => {
    const none = await viewsToChoose(sam);
    expect(none.themes).toEqual([{ id: themeId, name: "cold at night" }]);
    expect(none.chosen).toBeNull();
    const first = (await viewsToChoose(sam, { theme: themeId })).chosen;
    expect(first).toMatchObject({ of: many, page: 1, pages: many / 50 });
    expect(first?.views.map((view) => view.id)).toEqual(ids.slice(0, 50).filter((id) => id !== ids[3]));
    const last = (await viewsToChoose(sam, { theme: themeId, page: many / 50 })).chosen;
    expect(last?.views.map((view) => view.id)).toEqual(ids.slice(-50));
    expect((await viewsToChoose(sam, { from: [ids[7] ?? ""] })).chosen?.id).toBe(themeId);
    expect((await viewsToChoose(stranger, { theme: themeId })).chosen).toBeNull();
  });

  test("can be all of a theme, also those on no page, but none that the worker may not read; who says it is found among them all", async () => {
    const raised = await raiseAsk(sam, here, { asked: "cold at night here", from: "views", views: [], wholeTheme: themeId, groups: [], language: "en" });
    if (!raised.ok) throw new Error(raised.why);
    const { read } = await db();
    const joined = await read.askView.findMany({ where: { authorityId: here.id, askId: raised.id }, select: { viewId: true } });
    expect(joined.map((one) => one.viewId).sort()).toEqual(ids.filter((id) => id !== ids[3]).sort());
    const page = await askPage(sam, here, raised.id);
    expect(page).toMatchObject({ asked: "cold at night here", state: "notAnswered", views: many - 1, moreQuotes: true });
    expect(page?.quotes).toHaveLength(50);
    expect((await asksPage(sam, here)).asks).toMatchObject([{ id: raised.id, asked: "cold at night here", views: many - 1 }]);
    expect((await viewsToChoose(sam, { theme: themeId, askId: raised.id })).chosen?.views).toEqual([]);
    // Its author takes the words back: nobody reads them as an Ask any more.
    const said = ids.at(-1) ?? "";
    await withdrawView(aPhone(here), { id: said, proven: said });
    expect((await asksPage(sam, here)).asks).toMatchObject([{ id: raised.id, asked: null, views: many - 2 }]);
  });

  test("are joined later too; of a theme of another authority nothing is", async () => {
    const [one = "", two = ""] = ids;
    const raised = await raiseAsk(sam, here, { asked: "Cold", from: "views", views: [one, one], groups: [], language: "en" });
    if (!raised.ok) throw new Error(raised.why);
    expect((await askPage(sam, here, raised.id))?.views).toBe(1);
    expect(await joinViews(sam, raised.id, { views: [two] })).toEqual({ ok: true });
    expect((await askPage(sam, here, raised.id))?.views).toBe(2);
    expect(await joinViews(sam, raised.id, { views: [], wholeTheme: themeId })).toEqual({ ok: true });
    expect((await askPage(sam, here, raised.id))?.views).toBe(many - 2);
    const theirs = { asked: "Cold", from: "views", views: [], wholeTheme: themeId, groups: [], language: "en" } as const;
    expect(await raiseAsk(stranger, here, theirs)).toEqual({ ok: false, why: "not-their-words" });
  });
});
