import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { translator } from "~/platform/i18n/words.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { readAndAnswer } from "./cast";
import { sectionsWithComplaint } from "./complaint-sections";
import { copyWithComplaint } from "./copy-with-complaint.server";
import { makeComplaint } from "./make-complaint.server";

let here: AuthorityFacts;
let grace: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  grace = await aStaffActor(here, "helen", ["complaintsOfficer"]);
});

const none = { about: [], aboutWords: "the night staff", putRight: " say SORRY ", wantsAdvocate: false };
async function made() {
  const { viewId } = await sayIt(here, { words: "nobody told me" });
  await makeComplaint(aPhone(here), here, { id: viewId, proven: viewId }, none);
  const { read } = await db();
  const { id } = await read.complaint.findUniqueOrThrow({ where: { authorityId_viewId: { authorityId: here.id, viewId } } });
  return { viewId, id };
}
const linesOf = async (viewId: string, language: "en" | "ar") => {
  const copy = await copyWithComplaint(aPhone(here), here, viewId, viewId);
  return copy ? sectionsWithComplaint(copy, translator(language, "views")).flatMap(({ title, lines }) => [title, ...lines]) : [];
};

test("whoever complained takes away their complaint with each of its steps, every word as it was given", async () => {
  const { viewId, id } = await made();
  expect(await readAndAnswer(grace, here, id, { outcome: "upheld", note: "You were right. We are sorry." })).toMatchObject({ ok: true });
  const lines = (await linesOf(viewId, "en")).join("\n");
  for (const said of ["nobody told me", "the night staff", " say SORRY ", "You sent your complaint", "You got an answer · You were right", "We are sorry."]) {
    expect(lines).toContain(said);
  }
  const copy = await copyWithComplaint(aPhone(here), here, viewId, viewId);
  expect(copy?.complaint?.steps.map((step) => step.kind)).toEqual(["received", "answered"]);
  expect((await linesOf(viewId, "ar")).join("\n")).not.toContain("complaints:");
});

test("nobody else may take it away: no other phone, and no phone of another authority", async () => {
  const { viewId } = await made();
  expect(await copyWithComplaint(aPhone(here), here, viewId, "another")).toBeNull();
  const elsewhere = await anAuthority();
  expect(await copyWithComplaint(aPhone(elsewhere), elsewhere, viewId, viewId)).toBeNull();
});

test("a copy of what is no complaint tells of none", async () => {
  const { viewId } = await sayIt(here, { words: "all is well" });
  expect((await copyWithComplaint(aPhone(here), here, viewId, viewId))?.complaint).toBeNull();
});
