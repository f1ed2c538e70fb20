import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { readingPage } from "../moderation/pages.server";
import { acknowledgeConcern } from "../safeguarding/acknowledge-concern.server";
import { openConcerns } from "../safeguarding/pages.server";
import { raiseConcern } from "../safeguarding/raise-concern.server";
import { sayIt } from "./cast";
import { changeReaders, readersPage } from "./change-readers.server";
import { copyOf } from "./copy.server";
import { comeBackPage } from "./pages.server";
import { withdrawView } from "./withdraw-view.server";

let here: AuthorityFacts;
let priya: StaffActor;
let sam: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, sam] = [await aStaffActor(here, "priya"), await aStaffActor(here, "sam", ["worker"])];
  await change({ kind: "system", authorityId: here.id }, "person.named", sam.personId, (tx) =>
    tx.person.updateMany({ where: { authorityId: here.id }, data: { showsName: true } }),
  );
});

const said = async () => (await sayIt(here, { words: "to whom it may concern" })).viewId;
const own = (id: string) => ({ id, proven: id });
const onlyIn = async (subjectId: string) => {
  const { read } = await db();
  return (await read.inboxItem.findMany({ where: { authorityId: here.id, subjectId, settledOn: null } })).map((item) => item.onlyForId);
};

describe("whom it is for, chosen anew", () => {
  test("one worker alone reads it from then on, and it waits for them; taken back, everyone who helps reads it again", async () => {
    const id = await said();
    expect(await readingPage(priya, id)).not.toBeNull();
    expect(await changeReaders(aPhone(here), own(id), { only: sam.personId, never: [] })).toEqual({ ok: true });
    expect(await readingPage(priya, id)).toBeNull();
    expect(await readingPage(sam, id)).not.toBeNull();
    expect(await onlyIn(id)).toEqual([sam.personId]);
    expect(await readersPage(aPhone(here), id, id)).toMatchObject({ only: sam.personId, never: [] });
    await changeReaders(aPhone(here), own(id), {});
    expect(await readingPage(priya, id)).not.toBeNull();
    expect(await readingPage(sam, id)).toBeNull();
    expect(await onlyIn(id)).toEqual([null]);
  });

  test("somebody named as never loses it at once, whatever their role, and gets it back when the name is taken off", async () => {
    const id = await said();
    await changeReaders(aPhone(here), own(id), { never: [priya.personId] });
    expect(await readingPage(priya, id)).toBeNull();
    await changeReaders(aPhone(here), own(id), { never: [] });
    expect(await readingPage(priya, id)).not.toBeNull();
  });

  test("a concern about it that only they had goes to the others at once, and to nobody anew while somebody else has it", async () => {
    const there = await anAuthority();
    const [worker, ruth, theo] = [await aStaffActor(there, "priya"), await aStaffActor(there, "ruth"), await aStaffActor(there, "ruth")];
    const { viewId } = await sayIt(there, { words: "to whom it may concern" });
    const raised = await raiseConcern(worker, { kind: "view", id: viewId });
    if (!raised.ok) throw new Error(raised.why);
    expect(await acknowledgeConcern(ruth, raised.concernId)).toEqual({ ok: true });
    const { read } = await db();
    const waits = async () => {
      const rows = await read.outboxMessage.findMany({ where: { authorityId: there.id, subjectId: raised.concernId, droppedAt: null } });
      return rows.map((row) => row.toPersonId);
    };
    await changeReaders(aPhone(there), own(viewId), { never: [worker.personId] });
    expect(await waits()).toEqual([]);
    await changeReaders(aPhone(there), own(viewId), { never: [ruth.personId] });
    expect([await waits(), (await openConcerns(theo))?.unacknowledged, await openConcerns(ruth)]).toMatchObject([[theo.personId], 1, { open: 0 }]);
    expect(await acknowledgeConcern(theo, raised.concernId)).toEqual({ ok: true });
    expect(await waits()).toEqual([]);
  });

  test("nobody else may choose: another phone, another authority; nor for a view that was taken back", async () => {
    const id = await said();
    const other = await said();
    const elsewhere = await anAuthority();
    expect(await changeReaders(aPhone(here), { id, proven: other }, { only: sam.personId })).toEqual({ ok: false, why: "not-found" });
    expect(await changeReaders(aPhone(elsewhere), own(id), { only: sam.personId })).toEqual({ ok: false, why: "not-found" });
    expect(await readersPage(aPhone(here), id, other)).toBeNull();
    await withdrawView(aPhone(here), own(id));
    expect(await changeReaders(aPhone(here), own(id), { never: [sam.personId] })).toEqual({ ok: false, why: "taken-back" });
    expect(await readersPage(aPhone(here), id, id)).toBeNull();
  });

  test("a worker who cannot read it, is not there, or belongs elsewhere is not taken, and nothing changes", async () => {
    const id = await said();
    const elsewhere = await aStaffActor(await anAuthority(), "sam", ["worker"]);
    for (const only of [newId(), elsewhere.personId, (await aStaffActor(here, "helen")).personId])
      expect(await changeReaders(aPhone(here), own(id), { only })).toEqual({ ok: false, why: "reader-left" });
    await changeReaders(aPhone(here), own(id), { never: [elsewhere.personId, newId()] });
    expect(await readersPage(aPhone(here), id, id)).toMatchObject({ only: null, never: [] });
  });
});

describe("somebody whom a concern is about", () => {
  const phone = () => aPhone(here);
  const saidOfSam = async () => {
    await aStaffActor(here, "ruth", ["safeguardingLead"]);
    const id = await said();
    return { id, raise: () => raiseConcern(priya, { kind: "view", id }, [sam.personId]) };
  };

  test("does not read the words again, whatever is chosen on the phone afterwards", async () => {
    const { id, raise } = await saidOfSam();
    await raise();
    expect(await changeReaders(phone(), own(id), { never: [priya.personId] })).toEqual({ ok: true });
    expect(await changeReaders(phone(), own(id), { never: [] })).toEqual({ ok: true });
    expect(await changeReaders(phone(), own(id), { only: sam.personId, never: [] })).toEqual({ ok: false, why: "reader-left" });
    expect(await readingPage({ ...sam, roles: ["moderator"] }, id)).toBeNull();
    expect(await readingPage(priya, id)).not.toBeNull();
  });

  test("is named to nobody who holds the phone: not among the choices, not on the page, not in the copy", async () => {
    const { id, raise } = await saidOfSam();
    await raise();
    expect(await readersPage(phone(), id, id)).toMatchObject({ only: null, never: [] });
    expect(await comeBackPage(phone(), id, id)).toMatchObject({ isForSomebody: false });
    expect((await copyOf(phone(), id, id))?.whoMayRead).toEqual([]);
  });

  test("loses what was for them alone, and it waits for the others who help", async () => {
    const { id, raise } = await saidOfSam();
    await changeReaders(phone(), own(id), { only: sam.personId, never: [] });
    await raise();
    expect(await onlyIn(id)).toEqual([null]);
    expect(await readingPage(sam, id)).toBeNull();
    expect(await readingPage(priya, id)).not.toBeNull();
  });
});
