import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { aViewThatMayBeShown } from "../asks/cast";
import { codeView } from "./code-view.server";
import { codingItemPage, codingRoundPage } from "./coding-pages.server";
import { giveTheme } from "./give-theme.server";
import { startCodingRound } from "./start-coding-round.server";

let here: AuthorityFacts;
let priya: StaffActor;
let sam: StaffActor;
let helen: StaffActor;
let themes: string[];
beforeAll(async () => {
  here = await anAuthority();
  [priya, sam, helen] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam"), await aStaffActor(here, "helen")];
  themes = [];
  for (const words of ["a red door", "a blue door", "a green door"]) {
    const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words });
    const given = await giveTheme(priya, viewId, { name: words });
    if (given.ok) themes.push(given.themeId);
  }
});

async function aRound(size = 3) {
  const started = await startCodingRound(sam, { firstId: priya.personId, secondId: sam.personId, size });
  if (!started.ok) throw new Error(started.why);
  const page = await codingRoundPage(priya, started.id, "Europe/London");
  return { id: started.id, views: page?.views ?? 0 };
}

test("two people choose for the same views; nobody sees a choice of the other before both are done", async () => {
  const round = await aRound();
  expect(round.views).toBe(3);
  for (let at = 0; at < 3; at++) {
    const next = (await codingRoundPage(priya, round.id, "Europe/London"))?.next ?? "";
    expect(await codeView(priya, round.id, next, themes[0] ?? "")).toEqual({ ok: true });
    expect((await codingItemPage(sam, round.id, next))?.chosen).toBeNull();
  }
  const meanwhile = await codingRoundPage(sam, round.id, "Europe/London");
  expect([meanwhile?.agreement, meanwhile?.differ, meanwhile?.done]).toEqual([null, [], { first: 3, second: 0 }]);
  for (let at = 0; at < 3; at++) {
    const next = (await codingRoundPage(sam, round.id, "Europe/London"))?.next ?? "";
    await codeView(sam, round.id, next, at === 0 ? null : (themes[0] ?? ""));
  }
  const done = await codingRoundPage(helen, round.id, "Europe/London");
  expect(done).toBeNull();
  const shown = await codingRoundPage(sam, round.id, "Europe/London");
  expect(shown?.agreement).toMatchObject({ views: 3, same: 2 });
  expect(shown?.differ).toMatchObject([{ first: "a red door", second: null }]);
  expect(await codeView(sam, round.id, shown?.differ[0]?.viewId ?? "", themes[1] ?? "")).toEqual({ ok: false, why: "finished" });
});

test("a mind can be changed until both are done; coding gives no view a theme", async () => {
  const round = await aRound(2);
  expect(round.views).toBe(2);
  const next = (await codingRoundPage(priya, round.id, "Europe/London"))?.next ?? "";
  await codeView(priya, round.id, next, themes[0] ?? "");
  expect(await codeView(priya, round.id, next, null)).toEqual({ ok: true });
  expect((await codingItemPage(priya, round.id, next))?.chosen).toBe("none");
});

test("nobody else codes: not a third person, a leader, another authority; not a view outside, not with a theme of elsewhere", async () => {
  const round = await aRound(2);
  const next = (await codingRoundPage(priya, round.id, "Europe/London"))?.next ?? "";
  const other = await aStaffActor(here, "priya");
  const stranger = await aStaffActor(await anAuthority(), "priya");
  for (const actor of [other, helen, stranger]) {
    expect(await codeView(actor, round.id, next, null)).toEqual({ ok: false, why: "not-found" });
    expect(await codingItemPage(actor, round.id, next)).toBeNull();
  }
  expect(await codeView(priya, round.id, "no-such-view", null)).toEqual({ ok: false, why: "not-found" });
  expect(await codeView(priya, round.id, next, "no-such-theme")).toEqual({ ok: false, why: "not-found" });
});

test("a round needs two different people who both may theme, and is started by one who may", async () => {
  const two = { firstId: priya.personId, secondId: sam.personId, size: 2 };
  expect(await startCodingRound(helen, two)).toEqual({ ok: false, why: "not-yours" });
  expect(await startCodingRound(sam, { ...two, secondId: priya.personId })).toEqual({ ok: false, why: "not-two" });
  expect(await startCodingRound(sam, { ...two, secondId: helen.personId })).toEqual({ ok: false, why: "not-found" });
  const elsewhere = await anAuthority();
  const alone = await aStaffActor(elsewhere, "priya");
  const another = await aStaffActor(elsewhere, "sam");
  expect(await startCodingRound(alone, { firstId: alone.personId, secondId: another.personId, size: 5 })).toEqual({ ok: false, why: "too-few" });
});
