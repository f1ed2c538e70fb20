import { beforeAll, describe, expect, test } from "vitest";
import type { MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { keepMeetings } from "./inside/meetings-store.server";
import { groupPage, groupsPage, staffGroupPage } from "./pages.server";
import { recordMeeting } from "./record-meeting.server";

let here: AuthorityFacts;
let there: AuthorityFacts;
let sam: StaffActor;
let dee: MemberActor;
beforeAll(async () => {
  [here, there] = [await anAuthority(), await anAuthority()];
  [sam, dee] = [await aStaffActor(here, "sam"), await aMemberActor(here)];
});

async function aGroup(closed = false, memberId?: string) {
  const group = {
    authorityId: here.id,
    id: newId(),
    key: `group-${newId().slice(0, 6)}`,
    name: "Young women's group",
    rhythm: "P3W",
    closed,
    stateNote: "only just started",
  };
  await change(sam, "group.made", group.id, async (tx) => {
    await tx.group.create({ data: group });
    if (memberId) await tx.membership.create({ data: { authorityId: here.id, groupId: group.id, personId: memberId, joinedAt: new Date(0) } });
  });
  return group;
}

const meeting = { on: "2018-04-04", kind: "regular", state: "held" } as const;

describe("the register of meetings", () => {
  test("the same kind on the same day is one meeting, whose state can be said anew", async () => {
    const { key } = await aGroup();
    await recordMeeting(sam, here, key, { ...meeting, state: "planned" });
    expect((await staffGroupPage(sam, here, key))?.met.regular).toBe(0);
    await recordMeeting(sam, here, key, meeting);
    for (let tap = 0; tap < 2; tap++) expect(await recordMeeting(sam, here, key, { ...meeting, kind: "visit" })).toEqual({ ok: true });
    const { id } = await (await db()).read.group.findUniqueOrThrow({ where: { authorityId_key: { authorityId: here.id, key } } });
    const told = await (await db()).read.event.count({ where: { authorityId: here.id, name: "meeting.recorded", subjectId: id } });
    expect(told, "what changed nothing is in no trail").toBe(3);
    const page = await staffGroupPage(sam, here, key);
    expect(page?.meetings).toHaveLength(2);
    expect(page?.met).toEqual({ regular: 1, separate: 0, visit: 1, event: 0 });
  });

  test("may not say that a coming meeting was held, nor be kept by others or from another authority", async () => {
    const { key } = await aGroup();
    expect(await recordMeeting(sam, here, key, { ...meeting, on: "2999-01-01" })).toEqual({ ok: false, why: "not-yet" });
    expect(await recordMeeting(await aStaffActor(here, "priya"), here, key, meeting)).toEqual({ ok: false, why: "role" });
    const stranger = await aStaffActor(there, "sam");
    expect(await recordMeeting(stranger, there, key, meeting)).toEqual({ ok: false, why: "not-found" });
    expect(await staffGroupPage(stranger, there, key)).toBeNull();
  });
});

describe("what the register said before", () => {
  const told = async (key: string) =>
    (await staffGroupPage(sam, here, key))?.meetings.map(({ state, told }) => [state, told.map(({ was, became, why, by }) => [was, became, why, by])]);

  test("stays with who told it anew, when and why; a meeting that was held is something else only with a reason", async () => {
    const { key } = await aGroup();
    await recordMeeting(sam, here, key, meeting);
    expect(await recordMeeting(sam, here, key, { ...meeting, state: "cancelled", why: " ".trim() })).toEqual({ ok: false, why: "no-reason" });
    expect(await recordMeeting(sam, here, key, { ...meeting, state: "planned" })).toEqual({ ok: false, why: "no-reason" });
    expect((await staffGroupPage(sam, here, key))?.met.regular).toBe(1);
    const other = await aStaffActor(here, "helen", ["participationWorker"]);
    expect(await recordMeeting(other, here, key, { ...meeting, state: "cancelled", why: "Nobody came" })).toEqual({ ok: true });
    expect(await told(key)).toEqual([
      [
        "cancelled",
        [
          [null, "held", null, expect.stringMatching(/./)],
          ["held", "cancelled", "Nobody came", expect.stringMatching(/./)],
        ],
      ],
    ]);
    await recordMeeting(other, here, key, { ...meeting, state: "cancelled" });
    expect((await told(key))?.[0]?.[1], "the same again is nothing new").toHaveLength(2);
    expect(await recordMeeting(sam, here, key, meeting), "and back again").toEqual({ ok: true });
    expect((await staffGroupPage(sam, here, key))?.met.regular).toBe(1);
  });

  test("of a document is kept too, and the document taken in again does not undo what a person said", async () => {
    const { id, key } = await aGroup();
    const [source] = [{ authorityId: here.id, sourceId: newId(), period: null, at: new Date() }];
    const rows = [{ groupId: id, on: "2018-04-04", kind: "regular", state: "held", illustrative: true, sourceLine: 1 }] as const;
    const take = () => change({ kind: "system", authorityId: here.id }, "facts.imported", id, (tx) => keepMeetings(tx, source, [id], rows));
    await change({ kind: "system", authorityId: here.id }, "source.made", id, (tx) =>
      tx.source.create({ data: { authorityId: here.id, id: source.sourceId, key: newId(), title: "A document", contentHash: "", loadedAt: new Date() } }),
    );
    await take();
    expect(await told(key)).toEqual([["held", []]]);
    await recordMeeting(sam, here, key, { ...meeting, state: "cancelled", why: "It never was" });
    await take();
    expect(await told(key)).toEqual([["cancelled", [["held", "cancelled", "It never was", expect.stringMatching(/./)]]]]);
  });

  test("is nothing on a day that cannot be: long before anything is known of the group, or years ahead", async () => {
    const { key } = await aGroup();
    await recordMeeting(sam, here, key, meeting);
    expect(await recordMeeting(sam, here, key, { ...meeting, on: "1999-01-01" })).toEqual({ ok: false, why: "early", earliest: "2017-04-04" });
    expect(await recordMeeting(sam, here, key, { ...meeting, on: "2017-04-03", state: "cancelled" })).toMatchObject({ why: "early" });
    expect(await recordMeeting(sam, here, key, { ...meeting, on: "2017-04-04" })).toEqual({ ok: true });
    expect(await recordMeeting(sam, here, key, { ...meeting, on: "2999-01-01", state: "planned" })).toEqual({ ok: false, why: "far" });
    const unknown = await aGroup();
    expect(await recordMeeting(sam, here, unknown.key, { ...meeting, on: "1999-01-01" })).toMatchObject({ why: "early" });
  });
});

describe("a closed group", () => {
  test("shows its name and nothing else to phones and to members of other groups", async () => {
    const { id, key } = await aGroup(true);
    for (const actor of [aPhone(here), dee]) {
      const page = await groupPage(actor, here, key);
      expect(page).toEqual({ id, key, name: "Young women's group", closed: true, mine: false, inside: null });
    }
    expect((await groupsPage(here)).find((group) => group.key === key)).toEqual({
      id,
      key,
      name: "Young women's group",
      closed: true,
      rhythm: null,
    });
  });

  test("is open to its members", async () => {
    const { key } = await aGroup(true, dee.personId);
    expect((await groupPage(dee, here, key))?.inside?.rhythm).toEqual({ unit: "week", every: 3 });
  });

  test("of another authority is not there at all", async () => {
    const { key } = await aGroup();
    expect(await groupPage(aPhone(there), there, key)).toBeNull();
  });
});
