import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sayIt } from "~/features/views/cast";
import { replyToView } from "~/features/views/reply-to-view.server";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { aViewSaying } from "./cast";
import { decideConcern } from "./decide-concern.server";
import { establishFacts } from "./establish-facts.server";
import { concernPage } from "./pages.server";
import { proposeClosing } from "./propose-closing.server";
import { raiseConcern, raiseFromMeeting } from "./raise-concern.server";
import { recordTold } from "./record-told.server";

// A winter's day in London: the clock there is that of UTC.
const atHalfPast = new Date("2026-11-25T14:30:40Z");
const later = new Date("2026-11-25T18:00:00Z");
const tooEarly = { ok: false, why: "before-received" };
let here: AuthorityFacts;
let priya: StaffActor;
let ruth: StaffActor;
beforeEach(async () => {
  setClock(atHalfPast);
  here = await anAuthority();
  [priya, ruth] = [await aStaffActor(here, "priya"), await aStaffActor(here, "ruth")];
});
afterEach(() => setClock(undefined));

async function acknowledged(id: string) {
  setClock(later);
  expect(await acknowledgeConcern(ruth, id)).toEqual({ ok: true });
  return (toldOn: string, toldTime: string) => recordTold(ruth, id, { whom: "police", reference: "WM-1", toldOn, toldTime });
}
async function idOf(raised: Awaited<ReturnType<typeof raiseConcern>>) {
  if (!raised.ok) throw new Error(raised.why);
  return raised.concernId;
}
async function bySoftware(viewId: string) {
  const { read } = await db();
  return (await read.concern.findFirstOrThrow({ where: { authorityId: here.id, viewId }, orderBy: { raisedAt: "desc" } })).id;
}

describe("a moment before the words were here", () => {
  test("is not one at which the police were told of them, and closes no possible offence; in the minute in which they came they were", async () => {
    const { viewId } = await sayIt(here, { words: "I like the new garden.", safeNow: "no" });
    const id = await bySoftware(viewId);
    const told = await acknowledged(id);
    await establishFacts(ruth, id, { possibleOffence: true, aboutAdult: false, about: [] });
    expect(await decideConcern(ruth, id, "talk to her")).toEqual({ ok: true });
    expect(await told("2025-03-20", "10:00"), "twenty months before").toEqual(tooEarly);
    expect(await told("2026-11-25", "14:29")).toEqual(tooEarly);
    expect((await concernPage(ruth, id))?.steps.filter(({ kind }) => kind === "told")).toEqual([]);
    expect(await proposeClosing(ruth, id, "told")).toEqual({ ok: false, why: "offence-not-told" });
    expect(await told("2026-11-25", "14:30")).toEqual({ ok: true });
    expect(await proposeClosing(ruth, id, "told")).toEqual({ ok: true });
  });

  test("is known to the minute while a view waits, and by its day later; whoever raises the concern later was not told first", async () => {
    const { viewId } = await sayIt(here, { words: "The food is good." });
    setClock(new Date("2026-11-25T16:00:00Z"));
    const told = await acknowledged(await idOf(await raiseConcern(priya, { kind: "view", id: viewId })));
    expect(await told("2026-11-25", "14:29")).toEqual(tooEarly);
    expect(await told("2026-11-25", "14:45")).toEqual({ ok: true });
    // Written past the inbox on the 22nd: the day is all that is known.
    setClock(atHalfPast);
    const byDay = await acknowledged(await idOf(await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "not safe") })));
    expect([await byDay("2026-11-21", "23:59"), await byDay("2026-11-22", "00:00")]).toEqual([tooEarly, { ok: true }]);
  });

  test("is before what was written back, though the view was here", async () => {
    setClock(new Date("2026-11-20T09:00:00Z"));
    const { viewId } = await sayIt(here, { words: "The food is good." });
    setClock(atHalfPast);
    await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "my mum hits me", once: newId(), language: "en" });
    const told = await acknowledged(await bySoftware(viewId));
    expect([await told("2026-11-24", "12:00"), await told("2026-11-25", "14:31")]).toEqual([tooEarly, { ok: true }]);
  });

  test("is before the meeting at which somebody said it; of a group that never met, before the day on which it was raised", async () => {
    for (const [on, before] of [
      ["2026-11-24", "2026-11-23"],
      [null, "2026-11-24"],
    ] as const) {
      setClock(atHalfPast);
      const groupId = newId();
      await change(ruth, "group.made", groupId, async (tx) => {
        await tx.group.create({ data: { authorityId: here.id, id: groupId, key: newId(), name: newId() } });
        for (const day of on ? ["2026-10-01", on, "2026-12-01"] : [])
          await tx.meeting.create({ data: { authorityId: here.id, id: newId(), groupId, on: day, kind: "regular", state: "held" } });
      });
      const told = await acknowledged(await idOf(await raiseFromMeeting(priya, groupId, "K. said she sleeps outside")));
      expect([await told(before, "23:59"), await told(on ?? "2026-11-25", "00:01")]).toEqual([tooEarly, { ok: true }]);
    }
  });

  test("is before what was added to a complaint last, though the software raised a concern about what was added before", async () => {
    const subjectId = newId();
    const added = (raisedAt: string) => {
      const row = { authorityId: here.id, id: newId(), subjectKind: "complaint" as const, subjectId, lockedWords: "x", lockedHash: "x" };
      return change(ruth, "concern.raised", row.id, (tx) => tx.concern.create({ data: { ...row, raisedAt: new Date(raisedAt), decideBy: later } }));
    };
    const [, last] = [await added("2026-11-20T09:00:00Z"), await added("2026-11-25T14:30:40Z")];
    const told = await acknowledged(last.id);
    expect([await told("2026-11-21", "12:00"), await told("2026-11-25", "14:30")]).toEqual([tooEarly, { ok: true }]);
  });

  test("tells nothing to whoever may not know of the concern", async () => {
    const { viewId } = await sayIt(here, { words: "I like the new garden.", safeNow: "no" });
    const id = await bySoftware(viewId);
    await acknowledged(id);
    expect(await recordTold(priya, id, { whom: "police", toldOn: "2025-03-20", toldTime: "10:00" })).toEqual({ ok: false, why: "not-yours" });
  });
});
