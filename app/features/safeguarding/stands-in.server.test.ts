import { beforeEach, describe, expect, test } from "vitest";
import type { Role, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { newToken } from "~/platform/seal.server";
import { aSecondPersonConfirms } from "../../../test/cast/a-second-person";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { makeComplaint } from "../complaints/make-complaint.server";
import { sendComplaint } from "../complaints/send-complaint.server";
import { giveRoles } from "../leaving/give-roles.server";
import { sayIt } from "../views/cast";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { aViewSaying } from "./cast";
import { decideConcern } from "./decide-concern.server";
import { concernPage, openConcerns, safeguardingPage } from "./pages.server";
import { raiseConcern } from "./raise-concern.server";
import { setManager } from "./set-lane.server";

let here: AuthorityFacts;
let [alex, ruth, theo, helen, grace, priya] = [] as unknown as StaffActor[] as [StaffActor, StaffActor, StaffActor, StaffActor, StaffActor, StaffActor];
const staff = (...roles: Role[]) => aStaffActor(here, "helen", roles);
const words = "the safeguarding lady hits me and i want to die";

beforeEach(async () => {
  here = await anAuthority();
  [alex, ruth, helen, priya] = [await staff("administrator"), await staff("safeguardingLead"), await staff("leader"), await staff("moderator")];
});

/** Who was alerted to the concern of these words, or waits to be. */
async function alerted() {
  const { read } = await db();
  const rows = await read.outboxMessage.findMany({ where: { authorityId: here.id, notice: "concern-raised", droppedAt: null } });
  return rows.map(({ toPersonId }) => toPersonId).sort();
}
async function concern() {
  const { read } = await db();
  return (await read.concern.findFirstOrThrow({ where: { authorityId: here.id } })).id;
}
const ids = (...people: StaffActor[]) => people.map(({ personId }) => personId).sort();
async function complained(about: StaffActor[]) {
  const draft = { words, language: "en", complaint: { about: ids(...about) } } as const;
  expect(await sendComplaint(aPhone(here), here, newToken(), draft)).toMatchObject({ ok: true });
  return concern();
}

describe("A complaint about the lead", () => {
  test("is neither seen by her nor by the deputy whom she manages: who is alerted opens it, and can act", async () => {
    theo = await staff("safeguardingLead");
    grace = await staff("complaintsOfficer");
    await setManager(alex, theo.personId, ruth.personId);
    const id = await complained([ruth]);
    expect(await alerted()).toEqual(ids(helen, grace));
    for (const kept of [ruth, theo, priya]) {
      expect(await concernPage(kept, id)).toBeNull();
      expect((await safeguardingPage(kept))?.open ?? []).toEqual([]);
      expect((await acknowledgeConcern(kept, id)).ok).toBe(false);
    }
    for (const opens of [helen, grace]) {
      const page = await concernPage(opens, id);
      expect(page).toMatchObject({ lockedWords: words, standsIn: true, about: [expect.any(String)] });
      expect((await safeguardingPage(opens))?.open.map((row) => row.id)).toEqual([id]);
      expect((await openConcerns(opens))?.open).toBe(1);
    }
    expect(await acknowledgeConcern(grace, id)).toEqual({ ok: true });
    expect(await decideConcern(helen, id, "LADO told")).toEqual({ ok: true });
    expect((await concernPage(helen, id))?.state).toBe("decided");
  });

  test("who is the only one goes to the leader, and she sees nothing of it", async () => {
    const id = await complained([ruth]);
    expect(await alerted()).toEqual(ids(helen));
    expect(await concernPage(ruth, id)).toBeNull();
    expect(await concernPage(helen, id)).not.toBeNull();
  });

  test("that is made of words which she had begun to look after takes them from her at once", async () => {
    const { viewId } = await sayIt(here, { words, safeNow: "no" });
    const id = await concern();
    expect(await acknowledgeConcern(ruth, id)).toEqual({ ok: true });
    const wishes = { about: ids(ruth), aboutWords: null, putRight: null, wantsAdvocate: false };
    expect(await makeComplaint(aPhone(here), here, { id: viewId, proven: viewId }, wishes)).toMatchObject({ ok: true });
    expect(await concernPage(ruth, id)).toBeNull();
    expect(await concernPage(helen, id)).toMatchObject({ state: "raised" });
    expect(await alerted()).toContain(helen.personId);
  });

  test("ends for whoever stood in once somebody is made a lead who may know: they have it from then on", async () => {
    const id = await complained([ruth]);
    theo = await staff("worker");
    expect(await giveRoles(alex, here, theo.personId, ["safeguardingLead"])).toMatchObject({ ok: true });
    await aSecondPersonConfirms(here, theo.personId);
    expect(await alerted()).toEqual(ids(theo));
    expect(await concernPage({ ...theo, roles: ["safeguardingLead"] }, id)).not.toBeNull();
    expect(await concernPage(helen, id)).toBeNull();
  });
});

describe("Who answers that they are not safe", () => {
  test("and does not want the only lead to read it: the leader who is alerted opens it, the lead does not", async () => {
    await sayIt(here, { words: "i am not ok", safeNow: "no", never: ids(ruth) });
    const id = await concern();
    expect(await alerted()).toEqual(ids(helen));
    expect(await concernPage(helen, id)).not.toBeNull();
    expect(await concernPage(ruth, id)).toBeNull();
  });
});

describe("Whoever stands in", () => {
  test("opens that one and nothing else, and nothing at all where a lead may know", async () => {
    const outcome = await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "another thing") });
    expect(outcome.ok).toBe(true);
    for (const kept of [helen, priya]) {
      expect(outcome.ok && (await concernPage(kept, outcome.concernId))).toBeNull();
      expect(await safeguardingPage(kept)).toBeNull();
      expect(await openConcerns(kept)).toBeNull();
    }
    const id = await complained([ruth]).then(async () => {
      const { read } = await db();
      return (await read.concern.findFirstOrThrow({ where: { authorityId: here.id, raisedById: null } })).id;
    });
    expect((await safeguardingPage(helen))?.open.map((row) => row.id)).toEqual([id]);
  });
});

describe("Of random lines of managers, leads, complaints and wishes", () => {
  test("nobody named or above sees it, everybody who is alerted can open it, and there is somebody", async () => {
    for (let round = 0; round < 12; round++) {
      here = await anAuthority();
      alex = await staff("administrator");
      const roles: Role[] = ["safeguardingLead", "safeguardingLead", "leader", "complaintsOfficer", "worker"];
      const all: StaffActor[] = [];
      for (const role of roles) all.push(await staff(role));
      // The bits of the round say who manages whom, whom it is about and who is shut out.
      const managed = all.map((one, n) => (n > 0 && (round * 7 + n) % 3 !== 0 ? all[(round + n) % n] : undefined) && ([one, all[(round + n) % n]] as const));
      for (const pair of managed) if (pair?.[1]) await setManager(alex, pair[0].personId, pair[1].personId);
      const about = all.filter((_, n) => (round + n) % 4 === 0);
      const never = all.filter((_, n) => (round * 3 + n) % 5 === 0).filter((one) => !about.includes(one));
      const draft = { words, language: "en", never: ids(...never), complaint: { about: ids(...about) } };
      expect(await sendComplaint(aPhone(here), here, newToken(), draft)).toMatchObject({ ok: true });
      const id = await concern();
      const opens: string[] = [];
      for (const one of all) if (await concernPage(one, id)) opens.push(one.personId);
      const { read } = await db();
      const managers = new Map((await read.person.findMany({ where: { authorityId: here.id } })).map((row) => [row.id, row.managerId]));
      const above = new Set(ids(...about));
      for (const one of above) for (let up = managers.get(one); up; up = managers.get(up)) above.add(up);
      expect(
        opens.filter((one) => above.has(one)),
        `round ${round}`,
      ).toEqual([]);
      const told = await alerted();
      expect(
        told.filter((one) => !opens.includes(one)),
        `round ${round}`,
      ).toEqual([]);
      if (all.slice(0, 4).some(({ personId }) => !above.has(personId))) expect(told.length, `round ${round}`).toBeGreaterThan(0);
    }
  });
});
