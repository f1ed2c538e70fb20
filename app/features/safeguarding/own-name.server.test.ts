import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { aChannel, aSender, nothingWaits } from "~/platform/outbox/cast";
import { sendDue } from "~/platform/outbox/send-due.server";
import { newToken } from "~/platform/seal.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { replyToView } from "../views/reply-to-view.server";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { concernPage, safeguardingPage } from "./pages.server";
import { sayAboutMe, sayNotAboutMe } from "./say-about-me.server";
import { setManager, setPosts } from "./set-lane.server";

const noon = new Date("2026-11-25T12:00:00Z");
const names = { ruth: "Ruth Bell", theo: "Theo Marsh", maya: "Maya Quinn", kit: "Kit Doyle" };
let here: AuthorityFacts;
let alex: StaffActor;
let director: StaffActor;
const lane: Record<keyof typeof names, StaffActor> = {} as never;

beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
  alex = await aStaffActor(here, "helen", ["administrator"]);
  director = await aStaffActor(here, "helen", ["leader"]);
  await aChannel(director, { address: "director@test.invalid" });
  for (const key of ["ruth", "theo", "maya", "kit"] as const) {
    const lead = await aStaffActor(here, "ruth");
    lane[key] = lead;
    await aChannel(lead, { address: `${key}@test.invalid` });
    const where = { authorityId_id: { authorityId: here.id, id: lead.personId } };
    await change(alex, "person.renamed", lead.personId, (tx) => tx.person.update({ where, data: { name: names[key] } }));
  }
  const held = Object.values(lane).map((lead, order) => ({ order, personId: lead.personId }));
  expect(await setPosts(alex, { held, away: new Map() })).toEqual({ ok: true });
});
afterEach(async () => {
  await change(alex, "authority.closed", here.id, (tx) => tx.authority.update({ where: { id: here.id }, data: { closedAt: noon } }));
  await nothingWaits(here);
  setClock(undefined);
});

async function concernOf(words: string) {
  const { viewId } = await sayIt(here, { words, safeNow: "no" });
  const { read } = await db();
  return (await read.concern.findFirstOrThrow({ where: { authorityId: here.id, viewId } })).id;
}
async function reached(from: number, until: number) {
  const those: string[] = [];
  for (let minute = from; minute <= until; minute++) {
    setClock(minutesAfter(noon, minute));
    const { sender, letters } = aSender();
    await sendDue(sender);
    those.push(...letters.map((letter) => `${letter.address.split("@")[0]} ${minute}`).sort());
  }
  return those;
}
const ok = { ok: true };

describe("a lead whose own name stands in the words", () => {
  test("is alerted, and the next with them at once; the others come as they would have", async () => {
    await concernOf("ruth hits me when nobody looks");
    expect(await reached(0, 70)).toEqual(["ruth 0", "theo 0", "maya 30", "kit 60"]);
  });

  test("is alone with nobody else who is named: everyone up to the first who is not is alerted at once", async () => {
    await concernOf("Ruth and THEO locked me in");
    expect(await reached(0, 70)).toEqual(["maya 0", "ruth 0", "theo 0", "kit 60"]);
  });

  test("with all others of the lane named too, a leader is told besides", async () => {
    await concernOf("ruth theo maya and kit all know and do nothing");
    expect(await reached(0, 70)).toEqual(["director 0", "kit 0", "maya 0", "ruth 0", "theo 0"]);
  });

  test("and nobody is alerted otherwise where it is another's name, or none of these", async () => {
    await concernOf("my brother kit hits me and tells the truth to nobody");
    expect(await reached(0, 70)).toEqual(["ruth 0", "theo 15", "maya 30", "kit 60"]);
  });

  test("the same for words of a reply", async () => {
    const { viewId } = await sayIt(here, { words: "The food is good.", safeNow: "yes" });
    await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "ruth hurt me, i want to kill myself", once: newToken(), language: "en" });
    expect(await reached(0, 1)).toEqual(["ruth 0", "theo 0"]);
  });

  test("is kept out by nothing, and asked whether it is about them; the others read that their name stands there", async () => {
    const id = await concernOf("ruth hits me");
    const mine = await concernPage(lane.ruth, id);
    expect([mine?.namesMe, mine?.named, mine?.lockedWords]).toEqual([true, [], "ruth hits me"]);
    const theirs = await concernPage(lane.theo, id);
    expect([theirs?.namesMe, theirs?.named]).toMatchObject([false, [{ name: "Ruth Bell", saidNot: false }]]);
  });

  test("who says that it is not about them has acknowledged it, and stops no alert until another has too", async () => {
    const id = await concernOf("ruth hits me");
    expect(await sayNotAboutMe(lane.ruth, id)).toEqual(ok);
    expect((await concernPage(lane.ruth, id))?.namesMe).toBe(false);
    const theirs = await concernPage(lane.theo, id);
    expect([theirs?.state, theirs?.named]).toMatchObject(["acknowledged", [{ saidNot: true }]]);
    expect(await reached(0, 30)).toEqual(["ruth 0", "theo 0", "maya 30"]);
    expect(await acknowledgeConcern(lane.theo, id)).toEqual(ok);
    expect(await reached(31, 70)).toEqual([]);
  });

  test("who says that it is about them sees nothing of it from then on, nor does their line; the others are alerted, and nothing else is said by it", async () => {
    await setManager(alex, lane.ruth.personId, lane.theo.personId);
    const id = await concernOf("ruth hits me");
    expect(await reached(0, 0)).toEqual(["ruth 0", "theo 0"]);
    expect(await sayAboutMe(lane.ruth, id)).toEqual(ok);
    for (const who of [lane.ruth, lane.theo]) expect([await concernPage(who, id), (await safeguardingPage(who))?.open]).toEqual([null, []]);
    expect(await reached(1, 70)).toEqual(["maya 1", "kit 15"]);
    const page = await concernPage(lane.maya, id);
    expect([page?.about, page?.factsSaid, page?.named]).toMatchObject([["Ruth Bell, Safeguarding lead"], null, []]);
  });

  test("who had acknowledged it in the usual way can still say that it is not about them", async () => {
    const id = await concernOf("ruth hits me");
    await acknowledgeConcern(lane.ruth, id);
    expect((await concernPage(lane.ruth, id))?.namesMe).toBe(true);
    expect(await sayNotAboutMe(lane.ruth, id)).toEqual(ok);
    expect((await concernPage(lane.theo, id))?.named).toMatchObject([{ saidNot: true }]);
  });

  test("and nobody else says it for them: not a leader, not a moderator, not elsewhere", async () => {
    const id = await concernOf("ruth hits me");
    const stranger = await aStaffActor(await anAuthority(), "ruth");
    expect(await sayNotAboutMe(director, id)).toMatchObject({ ok: false });
    expect(await sayNotAboutMe(stranger, id)).toEqual({ ok: false, why: "not-found" });
    expect(await sayAboutMe(director, id)).toEqual({ ok: false, why: "not-found" });
    expect(await sayAboutMe(stranger, id)).toEqual({ ok: false, why: "not-found" });
    expect((await concernPage(lane.theo, id))?.named).toMatchObject([{ saidNot: false }]);
  });
});
