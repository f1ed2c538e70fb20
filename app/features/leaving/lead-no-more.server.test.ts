import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { aChannel, aSender, nothingWaits } from "~/platform/outbox/cast";
import { coverSentence } from "~/platform/outbox/cover-sentence.server";
import { sendDue } from "~/platform/outbox/send-due.server";
import { aSecondPersonConfirms } from "../../../test/cast/a-second-person";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { makeComplaint } from "../complaints/make-complaint.server";
import { complaintsPage } from "../complaints/pages.server";
import { acknowledgeConcern } from "../safeguarding/acknowledge-concern.server";
import { aViewSaying } from "../safeguarding/cast";
import { decideConcern } from "../safeguarding/decide-concern.server";
import { concernPage, openConcerns, safeguardingPage } from "../safeguarding/pages.server";
import { raiseConcern } from "../safeguarding/raise-concern.server";
import { recordTold } from "../safeguarding/record-told.server";
import { setManager, setPosts } from "../safeguarding/set-lane.server";
import { sayIt } from "../views/cast";
import { giveRoles } from "./give-roles.server";
import { sayBack } from "./say-back.server";
import { sayLeft } from "./say-left.server";

const noon = new Date("2026-11-25T12:00:00Z");
let here: AuthorityFacts;
let priya: StaffActor;
let alex: StaffActor;
const lane: Record<"ruth" | "theo" | "maya" | "kit", StaffActor> = {} as never;
type Who = keyof typeof lane;

beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
  alex = await aStaffActor(here, "helen", ["administrator"]);
  for (const key of ["ruth", "theo", "maya", "kit"] as const) {
    lane[key] = await aStaffActor(here, "ruth", ["safeguardingLead", "moderator"]);
    await aChannel(lane[key], { address: `${key}@test.invalid` });
  }
  await posts("ruth", "theo", "maya", "kit");
});
afterEach(async () => {
  await change(alex, "authority.closed", here.id, (tx) => tx.authority.update({ where: { id: here.id }, data: { closedAt: noon } }));
  await nothingWaits(here);
  setClock(undefined);
});

const lead: readonly Role[] = ["safeguardingLead", "moderator"];
async function posts(...those: Who[]) {
  const held = those.map((who, order) => ({ order, personId: lane[who].personId }));
  expect(await setPosts(alex, { held, away: new Map() })).toEqual({ ok: true });
}
async function roles(who: Who, to: readonly Role[]) {
  expect(await giveRoles(alex, here, lane[who].personId, to)).toMatchObject({ ok: true });
  await aSecondPersonConfirms(here, lane[who].personId);
}
const noMore = (who: Who) => roles(who, ["moderator"]);
async function raised(about: readonly string[] = []) {
  const outcome = await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "please help") }, about);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.concernId;
}
async function reached(from: number, until: number) {
  const those: string[] = [];
  for (let minute = from; minute <= until; minute++) {
    setClock(minutesAfter(noon, minute));
    const { sender, letters } = aSender();
    await sendDue(sender);
    those.push(
      ...letters
        .filter(({ sentence }) => sentence === coverSentence("concern-raised", null, null))
        .map((letter) => `${letter.address.split("@")[0]} ${minute}`)
        .sort(),
    );
  }
  return those;
}
const listed = async (who: Who) => (await safeguardingPage(lane[who]))?.open.map((row) => row.state);

describe("a lead who is a lead no more", () => {
  test("leaves what they alone had taken on to the others, who are alerted anew, and read that nobody has it, until one of them has", async () => {
    const id = await raised();
    expect(await reached(0, 1)).toEqual(["ruth 0"]);
    await acknowledgeConcern(lane.theo, id);
    expect([await listed("maya"), (await openConcerns(lane.maya))?.unacknowledged]).toEqual([["acknowledged"], 0]);
    setClock(minutesAfter(noon, 120));
    await noMore("theo");
    expect([await listed("maya"), (await openConcerns(lane.maya))?.unacknowledged]).toEqual([["raised"], 1]);
    expect(await reached(120, 140)).toEqual(["ruth 120", "maya 135"]);
    expect(await acknowledgeConcern(lane.maya, id)).toEqual({ ok: true });
    expect(await reached(141, 200)).toEqual([]);
    expect([await listed("kit"), (await openConcerns(lane.kit))?.unacknowledged]).toEqual([["acknowledged"], 0]);
    const steps = (await concernPage(lane.maya, id))?.steps.filter(({ kind }) => kind === "acknowledged");
    expect(steps, "what they did stays on record").toHaveLength(2);
  });

  test("leaves what they decided decided, and in need of somebody: whoever takes it on says so and stops the alerts", async () => {
    const id = await raised();
    await acknowledgeConcern(lane.theo, id);
    await decideConcern(lane.theo, id, "talk to her");
    await noMore("theo");
    expect(await concernPage(lane.ruth, id)).toMatchObject({ state: "unheld", decided: true });
    expect([await listed("ruth"), (await openConcerns(lane.ruth))?.unacknowledged]).toEqual([["unheld"], 1]);
    expect(await reached(1, 2)).toEqual(["ruth 1"]);
    // That somebody was told is a fact: it takes nothing on.
    expect(await recordTold(lane.kit, id, { whom: "parent" })).toEqual({ ok: true });
    expect(await listed("ruth")).toEqual(["unheld"]);
    expect(await acknowledgeConcern(lane.kit, id)).toEqual({ ok: true });
    expect([await listed("ruth"), await reached(3, 90)]).toEqual([["decided"], []]);
  });

  test("is passed over in what nobody has yet, and no minute is lost; a decision by somebody else takes it on too", async () => {
    const id = await raised();
    await noMore("ruth");
    expect(await reached(0, 20)).toEqual(["theo 0", "maya 15"]);
    await acknowledgeConcern(lane.theo, id);
    await decideConcern(lane.maya, id, "both of us");
    await noMore("theo");
    expect([await listed("maya"), await reached(21, 90)]).toEqual([["decided"], []]);
  });

  test("leaves the reminder that an offence must still be told to every lead who may know of it, and is reminded no more", async () => {
    const id = await raised();
    await acknowledgeConcern(lane.ruth, id);
    expect(await recordTold(lane.ruth, id, { whom: "notYet", note: "asked to wait", untilOn: "2026-11-27" })).toEqual({ ok: true });
    await noMore("ruth");
    const { read } = await db();
    const to = (await read.outboxMessage.findMany({ where: { authorityId: here.id, subjectId: `${id}/told`, droppedAt: null } })).map((row) => row.toPersonId);
    expect(to.sort()).toEqual([lane.theo, lane.maya, lane.kit].map((one) => one.personId).sort());
  });

  test("stays one when nobody else is: nothing of it is written", async () => {
    for (const who of ["theo", "maya", "kit"] as const) await noMore(who);
    const id = await raised();
    expect(await giveRoles(alex, here, lane.ruth.personId, ["moderator"])).toEqual({ ok: false, why: "last-one" });
    expect(await concernPage(lane.ruth, id)).not.toBeNull();
  });

  test("other roles set anew pass nothing on and tell nobody again", async () => {
    const id = await raised();
    await acknowledgeConcern(lane.theo, id);
    await roles("theo", ["safeguardingLead"]);
    expect(await reached(0, 70)).toEqual([]);
  });
});

describe("somebody who is there now", () => {
  test("holds a post since a concern was raised: nobody has it, so they are alerted as if they had held it", async () => {
    await raised();
    expect(await reached(0, 5)).toEqual(["ruth 0"]);
    await posts("ruth", "kit", "theo", "maya");
    expect(await reached(6, 70)).toEqual(["kit 15", "theo 15", "maya 30"]);
  });

  test("is passed no alert that somebody has already acknowledged", async () => {
    await acknowledgeConcern(lane.ruth, await raised());
    await posts("kit", "theo", "maya", "ruth");
    expect(await reached(0, 70)).toEqual([]);
  });

  test("becomes a lead, or comes back, while nobody of the lane may see a concern: it reaches them at once", async () => {
    await noMore("maya");
    await noMore("kit");
    const helen = await aStaffActor(here, "helen", ["leader"]);
    await aChannel(helen, { address: "helen@test.invalid" });
    const id = await raised([lane.ruth.personId]);
    expect(await sayLeft(alex, here, lane.theo.personId, "2026-11-25")).toEqual({ ok: true });
    expect(await reached(0, 3)).toEqual(["helen 0"]);
    await roles("kit", lead);
    expect(await reached(4, 5)).toEqual(["kit 4"]);
    await noMore("kit");
    await sayBack(alex, lane.theo.personId);
    expect(await reached(6, 8)).toEqual(["theo 6"]);
    expect(await acknowledgeConcern(lane.theo, id)).toEqual({ ok: true });
  });

  test("comes into the line of whom it is about: what they had goes to the others", async () => {
    const outsider = await aStaffActor(here, "sam", ["worker"]);
    const id = await raised([outsider.personId]);
    await acknowledgeConcern(lane.ruth, id);
    await setManager(alex, outsider.personId, lane.ruth.personId);
    expect([await concernPage(lane.ruth, id), await listed("theo")]).toEqual([null, ["raised"]]);
    expect(await reached(1, 20)).toEqual(["theo 1", "maya 15"]);
  });
});

test("a complaints officer who is none any more leaves no complaint unseen, and is reminded of none", async () => {
  const anOfficer = () => aStaffActor(here, "helen", ["complaintsOfficer"]);
  const [nia, grace, rosa] = [await aStaffActor(here, "sam", ["worker"]), await anOfficer(), await anOfficer()];
  await setManager(alex, rosa.personId, nia.personId);
  const { viewId } = await sayIt(here, { words: "nobody asked me" });
  const wishes = { about: [nia.personId], aboutWords: null, putRight: null, wantsAdvocate: false };
  expect(await makeComplaint(aPhone(here), here, { id: viewId, proven: viewId }, wishes)).toMatchObject({ ok: true });
  const { read } = await db();
  const told = (who: StaffActor) => read.outboxMessage.count({ where: { authorityId: here.id, toPersonId: who.personId, droppedAt: null } });
  expect([await told(grace), await told(rosa)]).toEqual([2, 0]);
  expect(await giveRoles(alex, here, grace.personId, ["worker"])).toMatchObject({ ok: true });
  expect([(await complaintsPage(rosa, here))?.open.length, await told(grace), await told(rosa)]).toEqual([1, 0, 2]);
});
