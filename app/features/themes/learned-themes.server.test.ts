import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { readAndDecide } from "../moderation/cast";
import { readView } from "../moderation/read-view.server";
import { sayIt } from "../views/cast";
import { withdrawView } from "../views/withdraw-view.server";
import { giveTheme } from "./give-theme.server";
import { learnFromDecisions, suggestedThemes } from "./learned-themes.server";
import { takeThemeOff } from "./take-theme-off.server";

let here: AuthorityFacts;
let priya: StaffActor;
let kit: StaffActor;
const said = {
  "nobody tells me": [
    "nobody tells me when the meeting moves",
    "nobody tells me why she left",
    "my carer knew but nobody tells me",
    "nobody tells me anything first",
  ],
  "a lock on my door": [
    "i want a lock on my door",
    "people walk in so a lock on my door please",
    "a lock on my door is all i ask",
    "please put a lock on my door soon",
  ],
};
const themes: Record<string, string> = {};
const views: Record<string, string[]> = {};
const ask = "nobody tells me about the meeting";

async function aView(words: string, allowed = true) {
  const { viewId } = await sayIt(here, { words, sharing: "wordsNoName" });
  if (allowed) await readAndDecide(priya, viewId, { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null });
  return viewId;
}
const asked = async (actor: StaffActor, words = ask, id = "another") => suggestedThemes(actor, { id, words });

beforeAll(async () => {
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
  kit = await aStaffActor(here, "yusuf", ["moderator"]);
  expect(await asked(priya)).toBeNull();
  for (const [name, texts] of Object.entries(said)) {
    views[name] = [];
    for (const text of texts) {
      const viewId = await aView(text);
      const given = await giveTheme(priya, viewId, themes[name] ? { themeId: themes[name] } : { name });
      if (given.ok) themes[name] = given.themeId;
      views[name]?.push(viewId);
    }
  }
  // Asking learns nothing: it never waits.
  expect(await asked(priya)).toBeNull();
  await learnFromDecisions();
});

describe("Suggested themes", () => {
  test("are learned from what people here gave, three at most, the likeliest first, with why", async () => {
    const suggested = await asked(priya);
    expect(suggested?.length).toBeLessThanOrEqual(3);
    expect(suggested?.[0]).toMatchObject({ id: themes["nobody tells me"], name: "nobody tells me" });
    expect(suggested?.[0]?.words).toContain("nobody");
    expect(views["nobody tells me"]).toEqual(expect.arrayContaining(suggested?.[0]?.like.map((one) => one.viewId) ?? ["none"]));
  });

  test("are given to nothing by themselves, and are no longer suggested once given or taken off", async () => {
    const viewId = await aView(ask);
    await asked(priya, ask, viewId);
    const { read } = await db();
    expect(await read.viewTheme.count({ where: { authorityId: here.id, viewId } })).toBe(0);
    const names = async () => ((await asked(priya, ask, viewId)) ?? []).map((theme) => theme.name);
    expect(await names()).toContain("nobody tells me");
    await giveTheme(priya, viewId, { themeId: themes["nobody tells me"] ?? "" });
    expect(await names()).not.toContain("nobody tells me");
    await takeThemeOff(priya, viewId, themes["nobody tells me"] ?? "");
    expect(await names()).not.toContain("nobody tells me");
  });

  test("show a near view's words only where this moderator has opened it, or it may be quoted", async () => {
    const { read } = await db();
    const near = async (actor: StaffActor) => (await asked(actor))?.flatMap((theme) => theme.like) ?? [];
    expect((await near(kit)).every((one) => one.segments !== null)).toBe(true);
    for (const viewId of Object.values(views).flat()) {
      const latest = await read.moderationDecision.findFirst({ where: { authorityId: here.id, subjectId: viewId }, orderBy: { at: "desc" } });
      await readAndDecide(priya, viewId, { outcome: "held", mayBeCounted: false, mayBeQuoted: false, reason: "Wait", sawDecisionId: latest?.id ?? null });
    }
    const [first, ...others] = await near(kit);
    expect([first, ...others].every((one) => one?.segments === null)).toBe(true);
    await readView(kit, first?.viewId ?? "");
    expect((await near(kit)).filter((one) => one.segments !== null).map((one) => one.viewId)).toEqual([first?.viewId]);
  });

  test("show nothing of a view that was taken back, and are not learned from it again", async () => {
    const gone = views["nobody tells me"]?.[0] ?? "";
    await withdrawView(aPhone(here), { id: gone, proven: gone });
    expect(JSON.stringify(await asked(kit))).not.toContain(gone);
    expect(JSON.stringify(await asked(kit))).not.toContain("when the meeting moves");
  });

  test("are for those who give themes: not for workers, leads, leaders, administrators or another authority", async () => {
    for (const role of ["worker", "safeguardingLead", "leader", "administrator"] as const) {
      expect(await asked(await aStaffActor(here, "helen", [role]))).toBeNull();
    }
    expect(await asked(await aStaffActor(await anAuthority(), "priya"))).toBeNull();
  });
});
