import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { commitTogether } from "~/platform/db/group-commit.server";
import { aChannel, aSender, nothingWaits } from "~/platform/outbox/cast";
import { sendDue } from "~/platform/outbox/send-due.server";
import { aMemberActor, anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { alertStatements } from "./alert-statements.server";
import { aViewSaying } from "./cast";
import { closeConcern } from "./close-concern.server";
import { decideConcern } from "./decide-concern.server";
import { establishFacts } from "./establish-facts.server";
import { concernPage, openConcerns, safeguardingPage } from "./pages.server";
import { proposeClosing } from "./propose-closing.server";
import { raiseConcern, raiseFromMeeting } from "./raise-concern.server";
import { recordTold } from "./record-told.server";
import { setManager, setPosts } from "./set-lane.server";

const noon = new Date("2026-11-25T12:00:00Z");
let here: AuthorityFacts;
let priya: StaffActor;
let alex: StaffActor;
const lane: Record<"ruth" | "theo" | "maya" | "kit", StaffActor> = {} as never;
const nothing = { possibleOffence: false, aboutAdult: false, about: [] as string[] };

beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
  alex = await aStaffActor(here, "helen", ["administrator"]);
  for (const key of ["ruth", "theo", "maya", "kit"] as const) {
    lane[key] = await aStaffActor(here, "ruth");
    await aChannel(lane[key], { address: `${key}@test.invalid` });
  }
  const held = Object.values(lane).map((lead, order) => ({ order, personId: lead.personId }));
  expect(await setPosts(alex, { held, away: new Map() })).toEqual({ ok: true });
});
afterEach(async () => {
  await change(alex, "authority.closed", here.id, (tx) => tx.authority.update({ where: { id: here.id }, data: { closedAt: noon } }));
  await nothingWaits(here);
  setClock(undefined);
});

async function raised(about: readonly string[] = [], words = "please help") {
  const viewId = await aViewSaying(here, words);
  const outcome = await raiseConcern(priya, { kind: "view", id: viewId }, about);
  if (!outcome.ok) throw new Error(outcome.why);
  return { id: outcome.concernId, viewId };
}

/** Who is reached at which minute after noon, looking at every minute as the server's clock does. */
async function reachedWithin(minutes: number, from = 0) {
  const reached: string[] = [];
  for (let minute = from; minute <= minutes; minute++) {
    setClock(minutesAfter(noon, minute));
    const { sender, letters } = aSender();
    await sendDue(sender);
    reached.push(...letters.map((letter) => `${letter.address.split("@")[0]} ${minute}`));
  }
  return reached;
}

describe("an alert", () => {
  test("reaches the lead at once, then deputy, manager, on call at 15, 30 and 60 minutes, each once", async () => {
    await raised();
    expect(await reachedWithin(70)).toEqual(["ruth 0", "theo 15", "maya 30", "kit 60"]);
  });

  test("stops when somebody acknowledges", async () => {
    const { id } = await raised();
    expect(await reachedWithin(20)).toEqual(["ruth 0", "theo 15"]);
    expect(await acknowledgeConcern(lane.theo, id)).toEqual({ ok: true });
    expect(await reachedWithin(70, 21)).toEqual([]);
  });

  test("passes over whoever is away, without losing a minute", async () => {
    const held = Object.values(lane).map((lead, order) => ({ order, personId: lead.personId }));
    await setPosts(alex, { held, away: new Map([[lane.ruth.personId, { from: "2026-11-25", until: "2026-11-25" }]]) });
    await raised();
    expect(await reachedWithin(40)).toEqual(["theo 0", "maya 15", "kit 30"]);
  });

  test("does not end at one person who holds every post while another lead is there, who is not away", async () => {
    const held = [0, 1, 2, 3].map((order) => ({ order, personId: lane.ruth.personId }));
    const today = { from: "2026-11-25", until: "2026-11-25" };
    await setPosts(alex, { held, away: new Map([[lane.kit.personId, today]]) });
    await raised();
    expect((await reachedWithin(70)).sort()).toEqual(["maya 15", "ruth 0", "theo 15"]);
  });

  test("wakes nobody alone: at night whoever is on call is alerted with the lead", async () => {
    setClock(new Date("2026-11-25T23:30:00Z"));
    await raised();
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(letters.map((letter) => letter.address).sort()).toEqual(["kit@test.invalid", "ruth@test.invalid"]);
  });

  test("is planned for a view that is sent in one group commit, with its words locked", async () => {
    const viewId = await aViewSaying(here, "not safe");
    const view = { authorityId: here.id, timeZone: here.timeZone, viewId, words: "not safe", at: noon };
    await commitTogether({ statements: await alertStatements(view) });
    expect(await reachedWithin(20)).toEqual(["ruth 0", "theo 15"]);
    const open = await safeguardingPage(lane.ruth);
    const page = await concernPage(lane.ruth, open?.open[0]?.id ?? "");
    expect(page).toMatchObject({ viewId, lockedWords: "not safe", wordsAsLocked: true, raisedBy: null });
  });

  test("survives a raising that is refused: none is left behind", async () => {
    const outcome = await raiseConcern(priya, { kind: "view", id: "not-there" });
    expect(outcome.ok).toBe(false);
    expect(await reachedWithin(1)).toEqual([]);
  });
});

describe("a concern about a member of staff", () => {
  const everyoneSees = async (actor: StaffActor, id: string) => ({
    page: (await concernPage(actor, id)) !== null,
    list: ((await safeguardingPage(actor))?.open.length ?? 0) > 0,
    count: ((await openConcerns(actor))?.open ?? 0) > 0,
    act: (await acknowledgeConcern(actor, id)).ok,
  });
  const none = { page: false, list: false, count: false, act: false };
  const all = { page: true, list: true, count: true, act: true };

  test("is seen by nobody it is about, nobody above them, nobody below them; and by the others", async () => {
    await setManager(alex, lane.theo.personId, lane.ruth.personId);
    await setManager(alex, lane.ruth.personId, lane.maya.personId);
    const { id } = await raised([lane.ruth.personId]);
    expect(await everyoneSees(lane.ruth, id)).toEqual(none);
    expect(await everyoneSees(lane.maya, id)).toEqual(none);
    expect(await everyoneSees(lane.theo, id)).toEqual(none);
    expect(await reachedWithin(70)).toEqual(["kit 0"]);
    expect(await everyoneSees(lane.kit, id)).toEqual(all);
    const page = await concernPage(lane.kit, id);
    expect(page?.aboutIds).toEqual([lane.ruth.personId]);
  });

  test("keeps them from the view too", async () => {
    const { viewId } = await raised([lane.ruth.personId]);
    const { read } = await db();
    const rows = await read.viewReader.findMany({ where: { authorityId: here.id, viewId } });
    expect(rows).toMatchObject([{ personId: lane.ruth.personId, rule: "never" }]);
  });

  test("that turns out later takes their alerts away and gives them to the others", async () => {
    const { id } = await raised();
    expect(await reachedWithin(1)).toEqual(["ruth 0"]);
    expect(await establishFacts(lane.kit, id, { ...nothing, about: [lane.theo.personId] })).toEqual({ ok: true });
    expect(await reachedWithin(40, 2)).toEqual(["maya 15", "kit 30"]);
    expect(await everyoneSees(lane.theo, id)).toEqual(none);
  });

  test("that the one who acknowledged it turns out to be is raised anew with the others, and what they decided counts no more", async () => {
    const { id } = await raised();
    await acknowledgeConcern(lane.ruth, id);
    await decideConcern(lane.ruth, id, "nothing in it");
    await establishFacts(lane.ruth, id, nothing);
    await proposeClosing(lane.ruth, id, "nothing in it");
    expect(await reachedWithin(70)).toEqual([]);
    setClock(noon);
    expect(await establishFacts(lane.kit, id, { ...nothing, about: [lane.ruth.personId] })).toEqual({ ok: true });
    expect(await concernPage(lane.kit, id)).toMatchObject({ state: "raised", decided: false });
    expect(await closeConcern(lane.kit, id), "their proposal").toMatchObject({ ok: false });
    expect(await reachedWithin(70), "from now on").toEqual(["theo 0", "maya 15", "kit 30"]);
    expect(await decideConcern(lane.kit, id, "x")).toEqual({ ok: false, why: "not-acknowledged" });
    expect(await acknowledgeConcern(lane.kit, id)).toEqual({ ok: true });
  });

  test("is refused when nobody would be left who could open it, rather than being lost", async () => {
    for (const key of ["ruth", "theo", "maya"] as const) await setManager(alex, lane.kit.personId, lane[key].personId);
    const everyone = [...Object.values(lane), priya].map((one) => one.personId);
    const viewId = await aViewSaying(here, "all of them");
    expect(await raiseConcern(priya, { kind: "view", id: viewId }, everyone)).toEqual({ ok: false, why: "nobody-left" });
    const { id } = await raised();
    expect(await establishFacts(lane.ruth, id, { ...nothing, about: everyone })).toEqual({ ok: false, why: "nobody-left" });
    expect(await concernPage(lane.ruth, id)).not.toBeNull();
  });

  test("is never taken off them again", async () => {
    const { id } = await raised([lane.theo.personId]);
    await establishFacts(lane.kit, id, nothing);
    expect(await concernPage(lane.theo, id)).toBeNull();
  });

  test("lets whoever the view's author shut out see nothing", async () => {
    const viewId = await aViewSaying(here, "not her");
    await change(alex, "reader.chosen", viewId, (tx) =>
      tx.viewReader.create({ data: { authorityId: here.id, viewId, personId: lane.ruth.personId, rule: "never" } }),
    );
    const outcome = await raiseConcern(priya, { kind: "view", id: viewId });
    expect(outcome.ok && (await everyoneSees(lane.ruth, outcome.concernId))).toEqual(none);
    expect(await reachedWithin(1)).toEqual(["theo 0"]);
  });
});

describe("a possible offence", () => {
  async function decided() {
    const { id } = await raised();
    await acknowledgeConcern(lane.ruth, id);
    await establishFacts(lane.ruth, id, { ...nothing, possibleOffence: true });
    await decideConcern(lane.ruth, id, "talk to her");
    return id;
  }
  const open = { ok: false, why: "offence-not-told" };

  test.each([
    ["nobody was told", async () => {}],
    ["a parent was told", (id: string) => recordTold(lane.ruth, id, { whom: "parent", reference: "1" })],
    ["the police were told without a reference", (id: string) => recordTold(lane.ruth, id, { whom: "police" })],
    ["somebody called police in free words", (id: string) => recordTold(lane.ruth, id, { toldWhom: "the police", reference: "1" })],
    ["it is unticked again", (id: string) => establishFacts(lane.ruth, id, nothing)],
  ])("cannot be closed while %s", async (_, step) => {
    const id = await decided();
    await step(id);
    expect(await proposeClosing(lane.ruth, id, "done")).toEqual(open);
    expect(await closeConcern(lane.theo, id)).toEqual(open);
  });

  test.each(["police", "frontDoor"] as const)("can be closed once the %s has given a reference", async (whom) => {
    const id = await decided();
    await recordTold(lane.ruth, id, { whom, toldWhom: "duty desk", reference: "WM-1" });
    expect(await proposeClosing(lane.ruth, id, "told")).toEqual({ ok: true });
    expect(await closeConcern(lane.theo, id, "They will write what they decide.")).toEqual({ ok: true });
  });

  test("may wait seven days with a reason, not eight, and not once the day has passed", async () => {
    const id = await decided();
    const wait = (untilOn: string) => recordTold(lane.ruth, id, { whom: "notYet", note: "he is at home with her", untilOn });
    expect(await wait("2026-12-03")).toEqual({ ok: false, why: "wrong-day" });
    expect(await wait("2026-11-24")).toEqual({ ok: false, why: "wrong-day" });
    expect(await wait("2026-12-02")).toEqual({ ok: true });
    expect(await proposeClosing(lane.ruth, id, "waiting")).toEqual({ ok: true });
    setClock(new Date("2026-12-03T09:00:00Z"));
    expect(await closeConcern(lane.theo, id)).toEqual(open);
    expect(await wait("2026-12-04"), "and putting it off again gains no day").toEqual({ ok: false, why: "wrong-day" });
    const { sender, letters } = aSender();
    await sendDue(sender);
    expect(
      letters.map((letter) => letter.sentence),
      "and whoever said so is reminded",
    ).toEqual(["Something waits for you. Please sign in."]);
  });
});

describe("a concern from a meeting", () => {
  test("is in the worker's words, in the lane alone", async () => {
    const groupId = "group-1";
    await change(alex, "group.made", groupId, (tx) => tx.group.create({ data: { authorityId: here.id, id: groupId, key: "cicc", name: "CICC" } }));
    const sam = await aStaffActor(here, "sam");
    const outcome = await raiseFromMeeting(sam, groupId, "K. said she sleeps outside");
    expect(outcome.ok && (await concernPage(lane.ruth, outcome.concernId))?.lockedWords).toBe("K. said she sleeps outside");
    const { read } = await db();
    expect(JSON.stringify([await read.meeting.findMany({}), await read.group.findMany({ where: { authorityId: here.id } })])).not.toContain("sleeps outside");
    expect(await raiseFromMeeting(sam, "no-group", "x")).toEqual({ ok: false, why: "not-found" });
    expect(await raiseFromMeeting(sam, groupId, "  ")).toEqual({ ok: false, why: "not-found" });
    expect(await raiseFromMeeting(alex, groupId, "x")).toEqual({ ok: false, why: "not-yours" });
  });
});

describe("who may not set the lane", () => {
  test("anybody but an administrator; nor leave a post empty, nor give one to somebody outside the lane, nor run in a circle", async () => {
    const held = Object.values(lane).map((lead, order) => ({ order, personId: lead.personId }));
    expect(await setPosts(lane.ruth, { held, away: new Map() })).toEqual({ ok: false, why: "not-yours" });
    expect(await setManager(priya, priya.personId, null)).toEqual({ ok: false, why: "not-yours" });
    expect(await setPosts(alex, { held: held.slice(0, 3), away: new Map() })).toEqual({ ok: false, why: "post-empty" });
    const outsider = [...held.slice(0, 3), { order: 3, personId: priya.personId }];
    expect(await setPosts(alex, { held: outsider, away: new Map() })).toEqual({ ok: false, why: "not-a-lead" });
    await setManager(alex, lane.theo.personId, lane.ruth.personId);
    expect(await setManager(alex, lane.ruth.personId, lane.theo.personId)).toEqual({ ok: false, why: "own-line" });
    const dee = await aMemberActor(here);
    expect(await setManager(alex, dee.personId, null)).toEqual({ ok: false, why: "not-yours" });
  });
});
