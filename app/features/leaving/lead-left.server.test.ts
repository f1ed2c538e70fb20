import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { aChannel, aSender, nothingWaits } from "~/platform/outbox/cast";
import { sendDue } from "~/platform/outbox/send-due.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { makeComplaint } from "../complaints/make-complaint.server";
import { complaintsPage } from "../complaints/pages.server";
import { whomAbout } from "../complaints/whom-about.server";
import { acknowledgeConcern } from "../safeguarding/acknowledge-concern.server";
import { aViewSaying } from "../safeguarding/cast";
import { concernPage, safeguardingPage } from "../safeguarding/pages.server";
import { raiseConcern } from "../safeguarding/raise-concern.server";
import { recordTold } from "../safeguarding/record-told.server";
import { lanePage, setManager, setPosts } from "../safeguarding/set-lane.server";
import { staffToName } from "../safeguarding/staff-to-name.server";
import { sayIt } from "../views/cast";
import { sayBack } from "./say-back.server";
import { sayLeft } from "./say-left.server";

const noon = new Date("2026-11-25T12:00:00Z");
let here: AuthorityFacts;
let priya: StaffActor;
let alex: StaffActor;
const lane: Record<"ruth" | "theo" | "maya" | "kit", StaffActor> = {} as never;

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

async function raised(about: readonly string[] = []) {
  const outcome = await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "please help") }, about);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.concernId;
}
async function leaves(who: StaffActor) {
  expect(await sayLeft(alex, here, who.personId, "2026-11-25")).toEqual({ ok: true });
}
async function reached(from: number, until: number) {
  const those: string[] = [];
  for (let minute = from; minute <= until; minute++) {
    setClock(minutesAfter(noon, minute));
    const { sender, letters } = aSender();
    await sendDue(sender);
    those.push(...letters.map((letter) => `${letter.address.split("@")[0]} ${minute}`));
  }
  return those;
}

describe("a lead who has left", () => {
  test("is passed over: the next takes their place and no minute is lost; their post stands empty for the administrator", async () => {
    await leaves(lane.ruth);
    const page = await lanePage(alex, here);
    expect([page?.empty, page?.posts[0]?.holders, page?.leads.length]).toEqual([["lead"], [], 3]);
    await raised();
    expect(await reached(0, 70)).toEqual(["theo 0", "maya 15", "kit 30"]);
  });

  test("leaves what they alone were alerted to to the next, at once; the others come as they would have", async () => {
    await raised();
    expect(await reached(0, 5)).toEqual(["ruth 0"]);
    await leaves(lane.ruth);
    expect(await reached(6, 70)).toEqual(["theo 6", "maya 15", "kit 30"]);
  });

  test("leaves what they alone had taken on to the others, who are alerted anew until one of them has it", async () => {
    const id = await raised();
    await acknowledgeConcern(lane.ruth, id);
    setClock(minutesAfter(noon, 120));
    await leaves(lane.ruth);
    expect(await reached(120, 121)).toEqual(["theo 120"]);
    expect(await acknowledgeConcern(lane.theo, id)).toEqual({ ok: true });
    expect(await reached(122, 200)).toEqual([]);
    const steps = (await concernPage(lane.theo, id))?.steps.map(({ kind }) => kind);
    expect(
      steps?.filter((kind) => kind === "acknowledged"),
      "what they did stays on record",
    ).toHaveLength(2);
  });

  test("changes nothing about a concern that somebody else has, or that is not theirs", async () => {
    const id = await raised();
    await acknowledgeConcern(lane.theo, id);
    await leaves(lane.kit);
    await leaves(lane.ruth);
    expect(await reached(0, 70)).toEqual([]);
    expect((await safeguardingPage(lane.theo))?.open.map((row) => row.id)).toEqual([id]);
  });

  test("leaves the reminder that an offence must still be told to every lead who may know of it", async () => {
    const id = await raised();
    await acknowledgeConcern(lane.ruth, id);
    expect(await recordTold(lane.ruth, id, { whom: "notYet", note: "asked to wait", untilOn: "2026-11-27" })).toEqual({ ok: true });
    await leaves(lane.ruth);
    const { read } = await db();
    const where = { authorityId: here.id, subjectId: `${id}/told`, droppedAt: null };
    const to = (await read.outboxMessage.findMany({ where })).map((row) => row.toPersonId).sort();
    expect(to).toEqual([lane.theo, lane.maya, lane.kit].map((lead) => lead.personId).sort());
  });
});

describe("a concern about somebody who has left", () => {
  test("stays as it is: their line is kept out and alerted to nothing, whoever else leaves, and coming back opens nothing", async () => {
    await setManager(alex, lane.maya.personId, lane.ruth.personId);
    const id = await raised([lane.maya.personId]);
    await leaves(lane.maya);
    await leaves(lane.theo);
    expect(await reached(0, 70)).toEqual(["kit 0"]);
    expect([await concernPage(lane.ruth, id), await concernPage(lane.maya, id)]).toEqual([null, null]);
    expect((await concernPage(lane.kit, id))?.about).toHaveLength(1);
    await sayBack(alex, lane.maya.personId);
    expect(await concernPage(lane.maya, id)).toBeNull();
  });

  test("may be raised after they have left: they and their line are kept out just the same, of the words too, and also if they come back", async () => {
    await setManager(alex, lane.maya.personId, lane.ruth.personId);
    await leaves(lane.maya);
    const { here: those, left } = await staffToName(priya);
    expect([those.some(({ value }) => value === lane.maya.personId), left.map(({ value }) => value)]).toEqual([false, [lane.maya.personId]]);
    const viewId = await aViewSaying(here, "she hurt me when she worked here");
    const outcome = await raiseConcern(priya, { kind: "view", id: viewId }, [lane.maya.personId]);
    if (!outcome.ok) throw new Error(outcome.why);
    expect(await reached(0, 70)).toEqual(["theo 0", "kit 15"]);
    await sayBack(alex, lane.maya.personId);
    for (const who of [lane.maya, lane.ruth]) {
      expect(await concernPage(who, outcome.concernId)).toBeNull();
      expect((await safeguardingPage(who))?.open).toEqual([]);
    }
    expect((await concernPage(lane.theo, outcome.concernId))?.about).toHaveLength(1);
    const { read } = await db();
    const never = await read.viewReader.findMany({ where: { authorityId: here.id, viewId, rule: "never" } });
    expect(never.map((row) => row.personId).sort()).toEqual([lane.maya.personId, lane.ruth.personId].sort());
  });
});

test("a complaints officer who has left leaves no complaint unseen: who may see it only then is told of it, and nobody else anew", async () => {
  const [nia, grace, rosa] = [await aStaffActor(here, "sam", ["worker"]), await anOfficer(), await anOfficer()];
  await setManager(alex, rosa.personId, nia.personId);
  const { viewId } = await sayIt(here, { words: "nobody asked me" });
  const wishes = { about: [nia.personId], aboutWords: null, putRight: null, wantsAdvocate: false };
  expect(await makeComplaint(aPhone(here), here, { id: viewId, proven: viewId }, wishes)).toMatchObject({ ok: true });
  const seen = async (officer: StaffActor) => (await complaintsPage(officer, here))?.open.length;
  const { read } = await db();
  const toRosa = () => read.outboxMessage.count({ where: { authorityId: here.id, toPersonId: rosa.personId, droppedAt: null } });
  expect([await seen(grace), await seen(rosa), await toRosa()]).toEqual([1, 0, 0]);
  await leaves(grace);
  expect([await seen(rosa), await toRosa()]).toEqual([1, 2]);
});

test("a complaint may name somebody who left in the last year and agreed to be named: neither they, come back, nor their line see it", async () => {
  const [nia, grace, rosa] = [await aStaffActor(here, "sam", ["complaintsOfficer"]), await anOfficer(), await anOfficer()];
  await setManager(alex, nia.personId, rosa.personId);
  await leaves(nia);
  const named = async () => (await whomAbout(aPhone(here))).left.map(({ value }) => value);
  expect([await named(), (await whomAbout(aPhone(here))).here.some(({ value }) => value === nia.personId)]).toEqual([[nia.personId], false]);
  const { viewId } = await sayIt(here, { words: "she opened my letters" });
  const wishes = { about: [nia.personId], aboutWords: null, putRight: null, wantsAdvocate: false };
  expect(await makeComplaint(aPhone(here), here, { id: viewId, proven: viewId }, wishes)).toMatchObject({ ok: true });
  await sayBack(alex, nia.personId);
  const seen = async (officer: StaffActor) => (await complaintsPage(officer, here))?.open.length;
  expect([await seen(nia), await seen(rosa), await seen(grace)]).toEqual([0, 0, 1]);
  await leaves(nia);
  setClock(minutesAfter(noon, 367 * 24 * 60));
  expect(await named(), "a year later their name is offered no more; whoever has it writes it").toEqual([]);
});
const anOfficer = () => aStaffActor(here, "helen", ["complaintsOfficer"]);
