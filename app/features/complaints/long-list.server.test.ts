import { afterEach, beforeEach, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { messagesGiven } from "../../../test/support/messages-given";
import { askForNextStage } from "./ask-for-next-stage.server";
import { complain, readAndAnswer } from "./cast";
import { closedComplaints, complaintsToldTo, openComplaints } from "./inside/complaint-list-store.server";
import { complaintsPage, complaintsWaiting } from "./pages.server";
import { sayMore } from "./say-more.server";

let here: AuthorityFacts;
let helen: StaffActor;
beforeEach(async () => {
  setClock(new Date("2026-09-01T10:00:00Z"));
  here = await anAuthority();
  helen = await aStaffActor(here, "helen", ["complaintsOfficer"]);
});
afterEach(() => setClock(undefined));

const own = (id: string) => ({ id, proven: id });
async function complaintOf(words: string) {
  const { viewId } = await complain(here, { words, complaint: { putRight: "give me back the lantern" } });
  const { read } = await db();
  const { id } = await read.complaint.findUniqueOrThrow({ where: { authorityId_viewId: { authorityId: here.id, viewId } } });
  return { viewId, id };
}

/** So many complaints of a later day, each answered. */
async function answered(count: number) {
  const ids = Array.from({ length: count }, (_, order) => `later-${order}`);
  const day = { onDay: "2026-11-20", at: new Date("2026-11-20T10:00:00Z") };
  await change({ kind: "system", authorityId: here.id }, "complaint.answered", "later", async (tx) => {
    const row = { authorityId: here.id, words: "", language: "en", receivedOn: day.onDay, stageSince: day.onDay };
    await tx.complaint.createMany({ data: ids.map((id) => ({ ...row, id })) });
    const steps = ids.map((complaintId) => ({ authorityId: here.id, id: `${complaintId}-answer`, complaintId, kind: "answered", outcome: "upheld", ...day }));
    await tx.complaintStep.createMany({ data: steps });
  });
}

test("What is open stays in the list and in the numbers, however much came and was answered since", async () => {
  const late = await complaintOf("nobody came");
  const raised = await complaintOf("still nobody came");
  await readAndAnswer(helen, here, raised.id, { outcome: "notUpheld", note: "No." });
  await askForNextStage(aPhone(here), here, own(raised.viewId), 1);
  const more = await complaintOf("the third time");
  await readAndAnswer(helen, here, more.id, { outcome: "upheld", note: "Sorry." });
  await sayMore(aPhone(here), here, own(more.viewId), { words: "thank you", language: "en" });
  const done = await complaintOf("the fourth time");
  await readAndAnswer(helen, here, done.id, { outcome: "notUpheld", note: "No." });
  await askForNextStage(aPhone(here), here, own(done.viewId), 1);
  await readAndAnswer(helen, here, done.id, { outcome: "notUpheld", note: "Still no." });
  setClock(new Date("2026-11-25T10:00:00Z"));

  expect((await complaintsPage(helen, here)).closed.map(({ id }) => id)).toEqual([done.id]);
  await answered(301);
  const page = await complaintsPage(helen, here);
  expect(page.open.map(({ id }) => id).sort()).toEqual([late.id, raised.id, more.id].sort());
  expect(page.closed).toHaveLength(300);
  expect(await complaintsWaiting(helen, here)).toEqual({ open: 2, late: 2, next: null, unopened: 2, first: 0 });
});

test("Neither the list nor its numbers open a word of anybody", async () => {
  const { id } = await complaintOf("nobody came");
  const { read } = await db();
  expect(JSON.stringify(await openComplaints(read, here.id))).not.toContain("lantern");
  await readAndAnswer(helen, here, id, { outcome: "upheld", note: "Here is your lantern." });
  const closed = await closedComplaints(read, here.id, 5);
  expect(closed.map((row) => row.id)).toEqual([id]);
  expect(JSON.stringify(closed)).not.toContain("lantern");
});

test("Whoever leaves is asked of in the complaints that are open, not in every message that they ever had", async () => {
  const done = await complaintOf("nobody came");
  await readAndAnswer(helen, here, done.id, { outcome: "upheld", note: "Sorry." });
  const open = await complaintOf("the second time");
  const { reader, given } = await messagesGiven("complaint");
  expect((await complaintsToldTo(reader, helen)).map(({ id }) => id)).toEqual([open.id]);
  expect(given).toEqual([open.id]);
});
