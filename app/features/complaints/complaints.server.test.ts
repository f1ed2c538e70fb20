import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { waitsFor } from "../inbox/pages.server";
import { sayIt } from "../views/cast";
import { comeBackPage } from "../views/pages.server";
import { replyToView } from "../views/reply-to-view.server";
import { askForNextStage } from "./ask-for-next-stage.server";
import { complain, readAndAnswer } from "./cast";
import type { Wishes } from "./complaint";
import { handOver } from "./hand-over.server";
import { makeComplaint } from "./make-complaint.server";
import { moveAnswer } from "./move-answer.server";
import { noteStep } from "./note-step.server";
import { complaintPage, complaintsPage, complaintsWaiting, myComplaint } from "./pages.server";
import { sayMore } from "./say-more.server";
import { wantAdvocate } from "./want-advocate.server";
import { withdrawComplaint } from "./withdraw-complaint.server";

let here: AuthorityFacts;
let grace: StaffActor;
let nia: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  grace = await aStaffActor(here, "helen", ["complaintsOfficer"]);
  nia = await aStaffActor(here, "sam", ["worker"]);
});
afterEach(() => setClock(undefined));

const none: Wishes = { about: [], aboutWords: null, putRight: null, wantsAdvocate: false };
const words = "  nobody told me i was MOVING 😀\n not even a day before ";
const own = (id: string) => ({ id, proven: id });
async function made(wishes: Partial<Wishes> = {}, said = words) {
  const { viewId } = await sayIt(here, { words: said, sharing: "wordsNoName" });
  expect(await makeComplaint(aPhone(here), here, own(viewId), { ...none, ...wishes })).toEqual({ ok: true, again: false });
  const { read } = await db();
  const row = await read.complaint.findUniqueOrThrow({ where: { authorityId_viewId: { authorityId: here.id, viewId } } });
  return { viewId, id: row.id };
}
const mine = (viewId: string) => myComplaint(aPhone(here), here, own(viewId));

describe("a view that becomes a complaint", () => {
  test("keeps its words where they are: nothing is copied, and the officer reads them letter for letter", async () => {
    const { viewId, id } = await made({ putRight: " say SORRY " });
    const { read } = await db();
    const row = await read.complaint.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id } } });
    expect([row.words, row.viewId]).toEqual(["", viewId]);
    const page = await complaintPage(grace, here, id);
    expect([page?.view?.words, page?.putRight]).toEqual([words, " say SORRY "]);
  });
  test("waits in no inbox any more, and nothing said of it comes back there", async () => {
    const { viewId } = await made();
    expect(await waitsFor({ authorityId: here.id, subjectKind: "view", subjectId: viewId })).toEqual([]);
    expect(await replyToView(aPhone(here), here, own(viewId), { words: "and another thing", once: "o".repeat(43), language: "en" })).toEqual({
      ok: false,
      why: "complaint",
    });
  });
  test("is one complaint, however often it is tapped", async () => {
    const { viewId } = await sayIt(here, { words: "twice" });
    const taps = await Promise.all([1, 2, 3].map(() => makeComplaint(aPhone(here), here, own(viewId), none)));
    expect(taps.map((tap) => tap.ok)).toEqual([true, true, true]);
    const { read } = await db();
    expect(await read.complaint.count({ where: { authorityId: here.id, viewId } })).toBe(1);
    expect(await read.complaintStep.count({ where: { authorityId: here.id, complaint: { viewId } } })).toBe(1);
  });
  test("may not be made by another phone, nor of a view that was taken back", async () => {
    const { viewId } = await sayIt(here, { words: "mine" });
    expect(await makeComplaint(aPhone(here), here, { id: viewId }, none)).toEqual({ ok: false, why: "not-found" });
    expect(await makeComplaint(aPhone(await anAuthority()), here, own(viewId), none)).toEqual({ ok: false, why: "not-found" });
    const { withdrawView } = await import("../views/withdraw-view.server");
    await withdrawView(aPhone(here), own(viewId));
    expect(await makeComplaint(aPhone(here), here, own(viewId), none)).toEqual({ ok: false, why: "taken-back" });
  });
});

describe("a complaint from the beginning", () => {
  test("is a view with a receipt that opens it, never waits in the inbox, and is looked at by the worry spotter", async () => {
    const lead = await aStaffActor(here, "ruth");
    const sent = await complain(here, { words: "he hit me and i want to die", safeNow: "no", wantsAdvocate: true, complaint: { putRight: "stop" } });
    expect((await comeBackPage(aPhone(here), sent.viewId, sent.viewId))?.isComplaint).toBe(true);
    expect(await waitsFor({ authorityId: here.id, subjectKind: "view", subjectId: sent.viewId })).toEqual([]);
    const { read } = await db();
    const concern = await read.concern.findFirst({ where: { authorityId: here.id, viewId: sent.viewId } });
    expect(concern?.lockedWords).toBe("he hit me and i want to die\n\nstop");
    expect(await read.outboxMessage.count({ where: { authorityId: here.id, subjectId: concern?.id, toPersonId: lead.personId } })).toBe(1);
  });
  test("sent twice is one", async () => {
    const sent = await complain(here, { words: "once only", complaint: {} });
    await sent.again();
    const { read } = await db();
    expect(await read.complaint.count({ where: { authorityId: here.id, viewId: sent.viewId } })).toBe(1);
  });
  test("tells the officers with a message that holds no words, and reminds them two working days before", async () => {
    setClock(new Date("2026-11-25T10:00:00Z"));
    const sent = await complain(here, { words: "a secret lantern", complaint: {} });
    const { read } = await db();
    const row = await read.complaint.findUniqueOrThrow({ where: { authorityId_viewId: { authorityId: here.id, viewId: sent.viewId } } });
    const messages = await read.outboxMessage.findMany({ where: { authorityId: here.id, subjectId: row.id }, orderBy: { dueAt: "asc" } });
    expect(messages.map(({ toPersonId, notice, dueAt }) => [toPersonId, notice, dueAt.toISOString()])).toEqual([
      [grace.personId, "something-due", "2026-11-25T10:00:00.000Z"],
      [grace.personId, "something-due", "2026-12-07T09:00:00.000Z"],
    ]);
    expect(JSON.stringify(messages)).not.toContain("lantern");
  });
});

test("the next answer is due on a day that is still to come; what is late is counted apart", async () => {
  const there = await anAuthority();
  const officer = await aStaffActor(there, "helen", ["complaintsOfficer"]);
  const due = async (on: string) => {
    setClock(new Date(`${on}T10:00:00Z`));
    const { viewId } = await sayIt(there, { words: "Again", sharing: "wordsNoName" });
    await makeComplaint(aPhone(there), there, own(viewId), none);
    return complaintsWaiting(officer, there);
  };
  const first = await due("2026-11-02");
  expect(first).toMatchObject({ open: 1, late: 0 });
  const both = await due("2026-11-25");
  expect(both).toMatchObject({ open: 2, late: 1 });
  expect(both?.next && first?.next && both.next > "2026-11-25" && first.next < "2026-11-25").toBe(true);
  setClock(new Date("2027-03-01T10:00:00Z"));
  expect(await complaintsWaiting(officer, there)).toMatchObject({ open: 2, late: 2, next: null });
});

describe("who may not", () => {
  test("no role but the officer's opens the room, a complaint or a step of it", async () => {
    const { id } = await made();
    for (const role of ["moderator", "participationWorker", "leader", "safeguardingLead", "administrator", "worker", "translator"] as const) {
      const actor = { ...(await aStaffActor(here, "priya", [role])) };
      expect(await complaintPage(actor, here, id), role).toBeNull();
      expect((await complaintsPage(actor, here)).open, role).toEqual([]);
      expect(await complaintsWaiting(actor, here), role).toBeNull();
      expect(await readAndAnswer(actor, here, id, { outcome: "upheld", note: "x" }), role).toEqual({ ok: false, why: "not-found" });
      expect(await handOver(actor, here, id, { note: "x", reference: "y" }), role).toEqual({ ok: false, why: "not-found" });
    }
    expect(await complaintPage({ ...grace, authorityId: (await anAuthority()).id }, here, id)).toBeNull();
  });
  test("the one it is about and their line find it nowhere, also as officers, from the very moment", async () => {
    const boss = await aStaffActor(here, "helen", ["complaintsOfficer"]);
    const { personId } = await aStaffActor(here, "sam", ["complaintsOfficer"]);
    const about: StaffActor = { kind: "staff", authorityId: here.id, personId, roles: ["complaintsOfficer"] };
    await change({ kind: "system", authorityId: here.id }, "line.set", personId, (tx) =>
      tx.person.update({ where: { authorityId_id: { authorityId: here.id, id: personId } }, data: { managerId: boss.personId } }),
    );
    const { id, viewId } = await made({ about: [personId] });
    for (const actor of [about, boss]) {
      expect(await complaintPage(actor, here, id)).toBeNull();
      expect((await complaintsPage(actor, here)).open.some((line) => line.id === id)).toBe(false);
      expect(await noteStep(actor, here, id, { kind: "acknowledged", note: "x" })).toEqual({ ok: false, why: "not-found" });
    }
    const { read } = await db();
    expect(await read.outboxMessage.count({ where: { authorityId: here.id, subjectId: id, toPersonId: { in: [personId, boss.personId] } } })).toBe(0);
    const never = await read.viewReader.findMany({ where: { authorityId: here.id, viewId, rule: "never" } });
    expect(never.map((row) => row.personId).sort()).toEqual([personId, boss.personId].sort());
    expect(
      never.map((row) => row.byAuthor),
      "and nothing chosen on the phone later lets them in",
    ).toEqual([false, false]);
    expect((await complaintPage(grace, here, id))?.about.map((one) => one.id)).toEqual([personId]);
  });
  test("a young person opens nobody else's, and a step that is not possible now leaves no trace", async () => {
    const { viewId, id } = await made();
    expect(await myComplaint(aPhone(here), here, { id: viewId })).toBeNull();
    expect(await sayMore(aPhone(here), here, { id: viewId }, { words: "x", language: "en" })).toEqual({ ok: false, why: "not-found" });
    expect(await withdrawComplaint(aPhone(here), here, { id: viewId })).toEqual({ ok: false, why: "not-found" });
    expect(await askForNextStage(aPhone(here), here, own(viewId), 1), "before an answer, and in time").toEqual({ ok: false, why: "not-now" });
    expect(await noteStep(grace, here, id, { kind: "panelMet", note: "x" })).toEqual({ ok: false, why: "no-panel" });
    expect(await noteStep(grace, here, id, { kind: "advocateTold", note: "x" })).toEqual({ ok: false, why: "no-advocate-asked" });
    expect((await mine(viewId))?.steps.map(({ kind }) => kind)).toEqual(["received"]);
    const { read } = await db();
    expect(await read.event.count({ where: { authorityId: here.id, subjectId: id } })).toBe(1);
  });
});

describe("what is done", () => {
  test("hand-over, more time and the answer are read by the young person, with who, when and the reference", async () => {
    setClock(new Date("2026-11-25T10:00:00Z"));
    const { viewId, id } = await made();
    expect(await handOver(grace, here, id, { note: "Customer relations", reference: "CR-118" })).toEqual({ ok: true });
    expect(await moveAnswer(grace, here, id, { dueOn: "2026-12-24", note: "too far" })).toEqual({ ok: false, why: "day" });
    expect(await moveAnswer(grace, here, id, { dueOn: "2026-12-09", note: "not later" })).toEqual({ ok: false, why: "day" });
    expect(await moveAnswer(grace, here, id, { dueOn: "2026-12-18", note: "We wait for the home." })).toEqual({ ok: true });
    expect(await moveAnswer(grace, here, id, { dueOn: "2026-12-22", note: "again" }), "once a stage").toEqual({ ok: false, why: "not-open" });
    expect(await mine(viewId)).toMatchObject({ dueOn: "2026-12-18", stage: 1, state: "open", who: { job: "Director" } });
    expect(await readAndAnswer(grace, here, id, { outcome: "partlyUpheld", note: "We should have told you." })).toEqual({ ok: true });
    expect(await readAndAnswer(grace, here, id, { outcome: "upheld", note: "again" })).toEqual({ ok: false, why: "answered-already" });
    const page = await mine(viewId);
    expect(page).toMatchObject({ state: "answered", outcome: "partlyUpheld", dueOn: null, further: { until: null } });
    expect(page?.steps.map(({ kind, note, reference }) => [kind, note, reference])).toEqual([
      ["received", null, null],
      ["handedOver", "Customer relations", "CR-118"],
      ["extended", "We wait for the home.", null],
      ["answered", "We should have told you.", null],
    ]);
  });
  test("the next stage is the young person's to ask for, once, and its clock starts on that day", async () => {
    setClock(new Date("2026-11-25T10:00:00Z"));
    const { viewId, id } = await made();
    await readAndAnswer(grace, here, id, { outcome: "notUpheld", note: "No." });
    setClock(new Date("2026-12-01T10:00:00Z"));
    await Promise.all([1, 2].map(() => askForNextStage(aPhone(here), here, own(viewId), 1)));
    expect(await mine(viewId)).toMatchObject({ stage: 2, state: "open", dueOn: "2027-01-08" });
    await readAndAnswer(grace, here, id, { outcome: "notUpheld", note: "Still no." });
    expect(await askForNextStage(aPhone(here), here, own(viewId), 2)).toEqual({ ok: true });
    expect(await readAndAnswer(grace, here, id, { outcome: "upheld", note: "x" }), "before the panel met").toEqual({ ok: false, why: "no-panel" });
    expect(await noteStep(grace, here, id, { kind: "panelMet", note: "It met today." })).toEqual({ ok: true });
    expect(await readAndAnswer(grace, here, id, { outcome: "upheld", note: "You were right." })).toEqual({ ok: true });
    expect(await mine(viewId)).toMatchObject({ stage: 3, state: "answered", outcome: "upheld", further: null });
  });
  test("more words are kept exactly, looked at by the spotter, read by the officer, and there once", async () => {
    const { viewId, id } = await made();
    const more = " and i want to kill myself \n";
    for (const _ of [1, 2]) expect(await sayMore(aPhone(here), here, own(viewId), { words: more, language: "en" })).toEqual({ ok: true });
    const said = (await complaintPage(grace, here, id))?.steps.filter(({ kind }) => kind === "said");
    expect(said?.map(({ note }) => note)).toEqual([more]);
    const { read } = await db();
    const concern = await read.concern.findFirst({ where: { authorityId: here.id, subjectKind: "complaint", subjectId: said?.[0]?.id } });
    expect(concern?.lockedWords).toBe(more);
  });
  test("an advocate asked for waits until one was told, and may be called off", async () => {
    const { viewId, id } = await made({ wantsAdvocate: true });
    expect((await complaintPage(grace, here, id))?.advocateWaits).toBe(true);
    expect(await noteStep(grace, here, id, { kind: "advocateTold", note: "Coram Voice, today" })).toEqual({ ok: true });
    expect((await complaintPage(grace, here, id))?.advocateWaits).toBe(false);
    await wantAdvocate(aPhone(here), here, own(viewId), false);
    expect((await mine(viewId))?.wantsAdvocate).toBe(false);
  });
  test("taken back, nothing more is done, no reminder is sent, and those kept out stay out", async () => {
    const { viewId, id } = await made({ about: [nia.personId] });
    expect(await withdrawComplaint(aPhone(here), here, own(viewId))).toEqual({ ok: true });
    expect(await mine(viewId)).toMatchObject({ state: "withdrawn", dueOn: null, further: null });
    expect(await readAndAnswer(grace, here, id, { outcome: "upheld", note: "x" })).toEqual({ ok: false, why: "withdrawn" });
    expect(await sayMore(aPhone(here), here, own(viewId), { words: "x", language: "en" })).toEqual({ ok: false, why: "withdrawn" });
    const { read } = await db();
    expect(await read.outboxMessage.count({ where: { authorityId: here.id, subjectId: id, sentAt: null, droppedAt: null } })).toBe(0);
  });
});
