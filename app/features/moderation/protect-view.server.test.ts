import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { comeBackPage } from "../views/pages.server";
import { withdrawView } from "../views/withdraw-view.server";
import { coverDetail } from "./cover-detail.server";
import { leavePartOpen, pointAgain } from "./leave-part-open.server";
import { liftCover } from "./lift-cover.server";
import { readingPage } from "./pages.server";
import { readView } from "./read-view.server";
import { replyToYoungPerson } from "./reply-to-young-person.server";

let here: AuthorityFacts;
let priya: StaffActor;
let sam: StaffActor;
const once = "o".repeat(43);
const words = "Kofi at Elm House shouts.\r\nI hate it 😔 Kofi knows";

beforeAll(async () => {
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
  sam = await aStaffActor(here, "sam");
});
const aView = async () => (await sayIt(here, { words, sharing: "wordsNoName" })).viewId;
const ofAuthor = (viewId: string) => comeBackPage(aPhone(here), viewId, viewId);

describe("reading", () => {
  test("is on record once for each person, and its author sees it", async () => {
    const viewId = await aView();
    for (const actor of [priya, priya, sam]) expect((await readView(actor, viewId)).ok).toBe(true);
    expect((await ofAuthor(viewId))?.readings).toHaveLength(2);
  });

  test("settles nothing: what was opened still waits", async () => {
    const viewId = await aView();
    await readView(priya, viewId);
    const { read } = await db();
    expect(await read.inboxItem.count({ where: { authorityId: here.id, subjectId: viewId, settledOn: null } })).toBe(1);
  });

  test("is not for leaders, administrators, young editors or another authority, and leaves no record of them", async () => {
    const viewId = await aView();
    for (const role of ["leader", "administrator", "translator"] as const) {
      const actor = await aStaffActor(here, "helen", [role]);
      expect(await readView(actor, viewId)).toEqual({ ok: false, why: "not-yours" });
      expect(await readingPage(actor, viewId)).toBeNull();
    }
    const stranger = await aStaffActor(await anAuthority(), "priya");
    expect(await readView(stranger, viewId)).toEqual({ ok: false, why: "not-found" });
    expect(await readingPage(stranger, viewId)).toBeNull();
    expect((await ofAuthor(viewId))?.readings).toEqual([]);
  });

  test("is over once the author took it back", async () => {
    const viewId = await aView();
    await withdrawView(aPhone(here), { id: viewId, proven: viewId });
    expect(await readView(priya, viewId)).toEqual({ ok: false, why: "taken-back" });
    expect(await readingPage(priya, viewId)).toBeNull();
  });
});

describe("covering a detail", () => {
  test("covers every place and leaves the words exactly as they were", async () => {
    const viewId = await aView();
    expect(await coverDetail(priya, viewId, { part: "Kofi", reason: "name" })).toEqual({
      ok: true,
      places: 2,
    });
    const page = await readingPage(priya, viewId);
    expect(page?.words).toBe(words);
    expect(page?.segments.map((s) => s.text).join("")).toBe(words);
    expect(JSON.stringify(page?.toOthers)).not.toContain("Kofi");
    expect((await ofAuthor(viewId))?.segments.map((s) => s.text).join("")).toBe(words);
  });

  test("is undone by lifting; both are on record", async () => {
    const viewId = await aView();
    await coverDetail(priya, viewId, { part: "Elm House", reason: "place" });
    const coverId = (await readingPage(priya, viewId))?.covers[0]?.id ?? "";
    expect(await liftCover(priya, viewId, coverId)).toEqual({ ok: true, again: false });
    expect((await readingPage(priya, viewId))?.covers).toEqual([]);
    const { read } = await db();
    const row = await read.cover.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
    expect(row).toMatchObject({ coveredById: priya.personId, liftedById: priya.personId });
    expect(await liftCover(priya, viewId, coverId)).toEqual({ ok: false, why: "not-found" });
    expect((await coverDetail(priya, viewId, { part: "Elm House", reason: "place" })).ok).toBe(true);
  });

  test("refuses an overlap, a part that is covered, and a part that is not there", async () => {
    const viewId = await aView();
    await coverDetail(priya, viewId, { part: "Elm House", reason: "place" });
    expect(await coverDetail(priya, viewId, { part: "House shouts", reason: "place" })).toEqual({
      ok: false,
      why: "overlaps",
    });
    expect(await coverDetail(priya, viewId, { part: "Elm", reason: "place" })).toEqual({
      ok: false,
      why: "covered-already",
    });
    expect(await coverDetail(priya, viewId, { part: "Oak House", reason: "place" })).toEqual({
      ok: false,
      why: "not-in-words",
    });
    expect((await readingPage(priya, viewId))?.covers).toHaveLength(1);
  });

  test("two people covering the same part at once make one cover", async () => {
    const viewId = await aView();
    const both = await Promise.all([1, 2].map(() => coverDetail(priya, viewId, { part: "Elm House", reason: "place" })));
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect((await readingPage(priya, viewId))?.covers).toHaveLength(1);
  });

  test("is for moderators: not for workers, safeguarding leads, leaders, administrators or another authority", async () => {
    const viewId = await aView();
    for (const role of ["participationWorker", "safeguardingLead", "leader", "administrator"] as const) {
      const actor = await aStaffActor(here, "helen", [role]);
      expect(await coverDetail(actor, viewId, { part: "Kofi", reason: "name" })).toEqual({
        ok: false,
        why: "not-yours",
      });
    }
    const stranger = await aStaffActor(await anAuthority(), "priya");
    expect(await coverDetail(stranger, viewId, { part: "Kofi", reason: "name" })).toEqual({
      ok: false,
      why: "not-found",
    });
    await coverDetail(priya, viewId, { part: "Kofi", reason: "name" });
    const coverId = (await readingPage(priya, viewId))?.covers[0]?.id ?? "";
    expect(await liftCover(sam, viewId, coverId)).toEqual({ ok: false, why: "not-yours" });
  });
});

describe("what the software points at", () => {
  const said = "Kofi told me. Kofi lives at 07700 900456 now.";
  const say = async () => (await sayIt(here, { words: said, sharing: "wordsNoName" })).viewId;
  const suggested = async (viewId: string) => (await readingPage(priya, viewId))?.suggested;
  const phoneOf = async (viewId: string) => (await suggested(viewId))?.open.find((part) => part.seems === "phone")?.places ?? [];

  test("is listed once for the same letters with every place, covers nothing, and goes once it is covered", async () => {
    const viewId = await say();
    const kofi = (await suggested(viewId))?.open.find((part) => part.text === "Kofi");
    expect(kofi).toMatchObject({
      seems: "name",
      reason: "name",
      places: [
        { start: 0, end: 4 },
        { start: 14, end: 18 },
      ],
    });
    expect((await readingPage(priya, viewId))?.covers).toEqual([]);
    await coverDetail(priya, viewId, { part: "Kofi", reason: "name" });
    expect((await suggested(viewId))?.open.map((part) => part.text)).not.toContain("Kofi");
  });

  test("is not pointed at again once a moderator leaves it open, until they take that back; the words stay open to nobody more", async () => {
    const viewId = await say();
    const places = await phoneOf(viewId);
    expect(await leavePartOpen(priya, viewId, places)).toEqual({ ok: true });
    expect(await leavePartOpen(priya, viewId, places)).toEqual({ ok: true });
    expect(await phoneOf(viewId)).toEqual([]);
    expect((await suggested(viewId))?.left.map((part) => part.text)).toEqual(["07700 900456"]);
    expect((await readingPage(priya, viewId))?.quote).toMatchObject({ may: false });
    expect(await pointAgain(priya, viewId, places)).toEqual({ ok: true });
    expect(await phoneOf(viewId)).toEqual(places);
  });

  test("is seen and left open by moderators alone: not by workers, leads, leaders, administrators or another authority", async () => {
    const viewId = await say();
    const places = await phoneOf(viewId);
    for (const role of ["participationWorker", "worker", "safeguardingLead", "leader", "administrator"] as const) {
      const actor = await aStaffActor(here, "helen", [role]);
      expect(await leavePartOpen(actor, viewId, places)).toEqual({ ok: false, why: "not-yours" });
      expect(await pointAgain(actor, viewId, places)).toEqual({ ok: false, why: "not-yours" });
      const page = await readingPage(actor, viewId);
      expect(page?.suggested ?? { open: [], left: [] }).toEqual({ open: [], left: [] });
    }
    const stranger = await aStaffActor(await anAuthority(), "priya");
    expect(await leavePartOpen(stranger, viewId, places)).toEqual({ ok: false, why: "not-found" });
    expect(await phoneOf(viewId)).toEqual(places);
  });

  test("outside the words is refused, and what was left goes when the words are taken back", async () => {
    const viewId = await say();
    for (const place of [
      { start: 4, end: 4 },
      { start: 0, end: said.length + 1 },
    ])
      expect(await leavePartOpen(priya, viewId, [place])).toEqual({ ok: false, why: "not-found" });
    await leavePartOpen(priya, viewId, await phoneOf(viewId));
    await withdrawView(aPhone(here), { id: viewId, proven: viewId });
    const { read } = await db();
    expect(await read.partLeft.count({ where: { authorityId: here.id, viewId } })).toBe(0);
    expect(await leavePartOpen(priya, viewId, [{ start: 0, end: 1 }])).toEqual({ ok: false, why: "taken-back" });
  });
});

describe("writing back", () => {
  test("reaches the author once, however often the button is pressed", async () => {
    const viewId = await aView();
    for (let tap = 0; tap < 3; tap++)
      expect(await replyToYoungPerson(sam, viewId, { words: "Thank you. When is it worst?", once })).toEqual({
        ok: true,
      });
    expect((await ofAuthor(viewId))?.replies.map((r) => [r.speaker, r.words])).toEqual([["staff", "Thank you. When is it worst?"]]);
  });

  test("is not for moderators, leaders or another authority, nor for a view that was taken back", async () => {
    const viewId = await aView();
    const reply = { words: "hello", once };
    expect(await replyToYoungPerson(priya, viewId, reply)).toEqual({ ok: false, why: "not-yours" });
    expect(await replyToYoungPerson(await aStaffActor(here, "helen"), viewId, reply)).toEqual({
      ok: false,
      why: "not-yours",
    });
    expect(await replyToYoungPerson(await aStaffActor(await anAuthority(), "sam"), viewId, reply)).toEqual({
      ok: false,
      why: "not-found",
    });
    await withdrawView(aPhone(here), { id: viewId, proven: viewId });
    expect(await replyToYoungPerson(sam, viewId, reply)).toEqual({ ok: false, why: "taken-back" });
  });
});
