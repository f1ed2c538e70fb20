import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { comeBackPage } from "../views/pages.server";
import { withdrawView } from "../views/withdraw-view.server";
import { makeComplaint } from "./make-complaint.server";
import { complaintPage, complaintsPage, myComplaint } from "./pages.server";
import { sayMore } from "./say-more.server";
import { takeAllBack } from "./take-all-back.server";

let here: AuthorityFacts;
let grace: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  grace = await aStaffActor(here, "helen", ["complaintsOfficer"]);
});

const wishes = { about: [], aboutWords: null, putRight: " say SORRY ", wantsAdvocate: false };
async function complained(words: string) {
  const { viewId } = await sayIt(here, { words });
  const own = { id: viewId, proven: viewId };
  await makeComplaint(aPhone(here), here, own, wishes);
  await sayMore(aPhone(here), here, own, { words: "and again today", language: "en" });
  return own;
}
const mine = (own: { id: string; proven: string }) => myComplaint(aPhone(here), here, own);
const officersPage = async (words: string | null) => {
  const { open, closed } = await complaintsPage(grace, here);
  const pages = await Promise.all([...open, ...closed].map(({ id }) => complaintPage(grace, here, id)));
  return pages.filter((page) => page?.view?.words === words);
};

test("The first words alone are taken back: they are gone, the complaint goes on with what was written in it, and its author reads the day", async () => {
  const own = await complained("the first words");
  expect(await withdrawView(aPhone(here), own)).toEqual({ ok: true });
  expect(await officersPage("the first words")).toEqual([]);
  const complaint = await mine(own);
  expect(complaint).toMatchObject({ state: "open", putRight: " say SORRY " });
  expect(complaint?.steps.map(({ kind, note }) => [kind, note])).toEqual([
    ["received", null],
    ["said", "and again today"],
  ]);
  expect(await comeBackPage(aPhone(here), own.id, own.id)).toMatchObject({ state: "takenBack", isComplaint: true, takenBackOn: complaint?.receivedOn });
});

test("Words and complaint are taken back together: nothing more is done about it; what was written in it stays in the record, as the page says", async () => {
  const own = await complained("all of it");
  expect(await takeAllBack(aPhone(here), here, { id: own.id })).toEqual({ ok: false, why: "not-found" });
  expect(await mine(own)).toMatchObject({ state: "open" });
  for (const _ of [1, 2]) expect(await takeAllBack(aPhone(here), here, own)).toEqual({ ok: true });
  expect(await officersPage("all of it")).toEqual([]);
  const complaint = await mine(own);
  expect(complaint).toMatchObject({ state: "withdrawn", dueOn: null, putRight: " say SORRY " });
  expect(complaint?.steps.map(({ kind }) => kind)).toEqual(["received", "said", "withdrawn"]);
});
