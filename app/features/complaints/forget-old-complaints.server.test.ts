import { afterEach, beforeEach, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { replyToYoungPerson } from "../moderation/reply-to-young-person.server";
import { sayIt } from "../views/cast";
import { withdrawView } from "../views/withdraw-view.server";
import { readAndAnswer } from "./cast";
import { forgetOldComplaints } from "./forget-old-complaints.server";
import { makeComplaint } from "./make-complaint.server";
import { complaintPage, myComplaint } from "./pages.server";
import { sayMore } from "./say-more.server";
import { withdrawComplaint } from "./withdraw-complaint.server";

const on = (day: string) => setClock(new Date(`${day}T09:12:00Z`));
const mark = "zebra lemonade";
let here: AuthorityFacts;
let grace: StaffActor;
let sam: StaffActor;
beforeEach(async () => {
  on("2020-01-06");
  here = await anAuthority();
  [grace, sam] = [await aStaffActor(here, "helen", ["complaintsOfficer"]), await aStaffActor(here, "sam")];
});
afterEach(() => setClock(undefined));

const own = (id: string) => ({ id, proven: id });
async function made() {
  const { viewId } = await sayIt(here, { words: `${mark} went`, helpedBy: `${mark} aunt` });
  await change(grace, "file.kept", newId(), (tx) =>
    tx.viewFile.create({ data: { authorityId: here.id, id: newId(), viewId, kind: "photo", type: "image/webp", bytes: new Uint8Array([1, 2, 3]) } }),
  );
  await replyToYoungPerson(sam, viewId, { words: `${mark}, you said?`, once: newId() });
  const wishes = { about: [sam.personId], aboutWords: `${mark} man`, putRight: `say ${mark}`, wantsAdvocate: false };
  expect(await makeComplaint(aPhone(here), here, own(viewId), wishes)).toMatchObject({ ok: true });
  const { read } = await db();
  const { id } = await read.complaint.findUniqueOrThrow({ where: { authorityId_viewId: { authorityId: here.id, viewId } } });
  return { viewId, id };
}
const answered = (id: string) => readAndAnswer(grace, here, id, { outcome: "upheld", note: `sorry about ${mark}` });
/** In how many rows of a complaint and its view the words still are, and how many files there are. */
async function left({ id, viewId }: { id: string; viewId: string }) {
  const { read } = await db();
  const of = { where: { authorityId: here.id, viewId } };
  const [view, complaint, replies, files] = await Promise.all([
    read.view.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id: viewId } } }),
    read.complaint.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id } }, include: { steps: true } }),
    read.reply.findMany(of),
    read.viewFile.count(of),
  ]);
  const rows = [view, { ...complaint, steps: null }, ...complaint.steps, ...replies];
  return { rows: rows.filter((row) => JSON.stringify(row).includes(mark)).length, files };
}

test("The words of a complaint and its files go six years after the last thing that was done about it; what is counted stays", async () => {
  const [done, later, open, stopped] = [await made(), await made(), await made(), await made()];
  on("2020-01-20");
  for (const { id } of [done, later]) expect(await answered(id)).toEqual({ ok: true });
  expect(await withdrawComplaint(aPhone(here), here, own(stopped.viewId))).toEqual({ ok: true });
  on("2021-03-01");
  expect(await sayMore(aPhone(here), here, own(later.viewId), { words: `and ${mark}`, language: "en" })).toMatchObject({ ok: true });
  on("2026-01-20");
  expect(await forgetOldComplaints()).toBe(0);
  expect(await left(done)).toEqual({ rows: 4, files: 1 });
  on("2026-01-21");
  expect(await forgetOldComplaints()).toBe(2);
  expect(await forgetOldComplaints(), "and a second look finds nothing").toBe(0);
  for (const gone of [done, stopped]) expect(await left(gone)).toEqual({ rows: 0, files: 0 });
  for (const kept of [later, open]) expect((await left(kept)).files, "what went on later, or was never answered").toBe(1);
  const page = await complaintPage(grace, here, done.id);
  expect(page).toMatchObject({ state: "answered", outcome: "upheld", putRight: null, view: { words: null, talk: [] } });
  expect(page?.about, "and it is still kept from those whom it is about").toHaveLength(1);
  expect(await complaintPage({ ...grace, personId: sam.personId }, here, done.id)).toBeNull();
  expect(await myComplaint(aPhone(here), here, own(done.viewId))).toMatchObject({ isPast: true });
  expect(await myComplaint(aPhone(here), here, own(open.viewId))).toMatchObject({ isPast: false });
});

test("Of a complaint whose first words were taken back the rest goes then too, also where the authority has closed", async () => {
  const complaint = await made();
  on("2020-01-20");
  await answered(complaint.id);
  expect(await withdrawView(aPhone(here), own(complaint.viewId))).toEqual({ ok: true });
  expect((await left(complaint)).rows, "its record stays").toBeGreaterThan(1);
  await change(grace, "authority.closed", here.id, (tx) => tx.authority.update({ where: { id: here.id }, data: { closedAt: new Date() } }));
  on("2026-01-21");
  expect(await forgetOldComplaints()).toBe(1);
  expect(await left(complaint)).toEqual({ rows: 0, files: 0 });
});
