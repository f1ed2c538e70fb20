import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { aViewThatMayBeShown } from "../asks/cast";
import { sayLeft } from "../leaving/say-left.server";
import { codeView } from "./code-view.server";
import { codingItemPage, codingRoundPage, codingRoundsPage } from "./coding-pages.server";
import { endCodingRound } from "./end-coding-round.server";
import { giveCoding } from "./give-coding.server";
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

describe("a round of which somebody has left", () => {
  const zone = "Europe/London";
  /** Nia codes the first `done` views with one theme; Sam codes the first `others` with the same; then Nia leaves. */
  async function halfDone(done: number, others: number) {
    const nia = await aStaffActor(here, "priya");
    const started = await startCodingRound(sam, { firstId: nia.personId, secondId: sam.personId, size: 3 });
    if (!started.ok) throw new Error(started.why);
    for (const [coder, many] of [[nia, done] as const, [sam, others] as const]) {
      for (let n = 0; n < many; n++) await codeView(coder, started.id, (await codingRoundPage(coder, started.id, zone))?.next ?? "", themes[n % 2] ?? null);
    }
    const admin = await aStaffActor(here, "helen", ["administrator"]);
    const leaves = () => sayLeft(admin, here, nia.personId, "2026-01-05");
    return { nia, id: started.id, leaves };
  }

  test("says who, for how many they chose, and what can be done; while both are here it goes on and shows nothing", async () => {
    const { nia, id, leaves } = await halfDone(2, 1);
    expect(await endCodingRound(sam, id)).toEqual({ ok: false, why: "goes-on" });
    expect(await giveCoding(sam, id, "first", priya.personId)).toEqual({ ok: false, why: "goes-on" });
    await leaves();
    const page = await codingRoundPage(sam, id, zone);
    expect([page?.stands, page?.done, page?.agreement, page?.first]).toEqual([["first"], { first: 2, second: 1 }, null, "Priya Lal"]);
    expect(page?.others.map((one) => one.id)).toContain(priya.personId);
    expect(page?.others.map((one) => one.id)).not.toContain(nia.personId);
    expect((await codingRoundsPage(sam, zone)).rounds.find((round) => round.id === id)).toMatchObject({ stands: true, finished: false });
  });

  test("is given to somebody else, who starts from the beginning and blind; it then compares these two", async () => {
    const { id, leaves } = await halfDone(2, 3);
    await leaves();
    expect(await giveCoding(sam, id, "second", priya.personId), "of whoever is here it is not given away").toEqual({ ok: false, why: "goes-on" });
    expect(await giveCoding(sam, id, "first", sam.personId)).toEqual({ ok: false, why: "not-two" });
    expect(await giveCoding(sam, id, "first", helen.personId)).toEqual({ ok: false, why: "not-found" });
    expect(await giveCoding(helen, id, "first", priya.personId)).toEqual({ ok: false, why: "not-found" });
    expect(await giveCoding(sam, id, "first", priya.personId)).toEqual({ ok: true });
    const page = await codingRoundPage(priya, id, zone);
    expect([page?.stands, page?.done, page?.me, page?.agreement]).toEqual([[], { first: 0, second: 3 }, "first", null]);
    for (let n = 0; n < 3; n++) {
      const next = (await codingRoundPage(priya, id, zone))?.next ?? "";
      expect((await codingItemPage(priya, id, next))?.chosen).toBeNull();
      await codeView(priya, id, next, themes[0] ?? null);
    }
    expect((await codingRoundPage(sam, id, zone))?.agreement).toMatchObject({ views: 3, same: 2 });
    expect(await endCodingRound(sam, id), "what is finished is not ended").toEqual({ ok: false, why: "goes-on" });
  });

  test("is not given to somebody whom an author keeps from one of its views", async () => {
    const { id, leaves } = await halfDone(1, 1);
    await leaves();
    const { read } = await db();
    const { viewId } = await read.codingItem.findFirstOrThrow({ where: { roundId: id } });
    const row = { authorityId: here.id, viewId, personId: priya.personId, rule: "never" as const };
    await change(sam, "view.readers-changed", viewId, (tx) => tx.viewReader.create({ data: row }));
    expect(await giveCoding(sam, id, "first", priya.personId)).toEqual({ ok: false, why: "not-readable" });
    await change(sam, "view.readers-changed", viewId, (tx) => tx.viewReader.deleteMany({ where: row }));
  });

  test("is ended as it is: kappa is of what both chose for, the rest is said to be missing, and nobody chooses any more", async () => {
    const { nia, id, leaves } = await halfDone(2, 3);
    await leaves();
    expect(await endCodingRound(helen, id)).toEqual({ ok: false, why: "not-found" });
    expect(await endCodingRound(await aStaffActor(await anAuthority(), "priya"), id)).toEqual({ ok: false, why: "not-found" });
    expect(await endCodingRound(priya, id)).toEqual({ ok: true });
    const page = await codingRoundPage(sam, id, zone);
    expect(page?.agreement).toMatchObject({ views: 2, same: 2, kappa: 1 });
    expect([page?.both, page?.views, page?.differ, page?.next, page?.ended?.by]).toEqual([2, 3, [], null, "Priya Lal"]);
    const viewId = (await db()).read.codingItem.findFirstOrThrow({ where: { roundId: id } });
    for (const coder of [sam, nia]) expect(await codeView(coder, id, (await viewId).viewId, null)).toEqual({ ok: false, why: "finished" });
    expect(await endCodingRound(priya, id)).toEqual({ ok: false, why: "goes-on" });
  });

  test("of which both chose for no view says that there is nothing to compare", async () => {
    const { id, leaves } = await halfDone(0, 2);
    await leaves();
    await endCodingRound(sam, id);
    expect((await codingRoundPage(sam, id, zone))?.agreement).toEqual({ views: 0, same: 0, kappa: null, means: "nothing" });
  });
});
