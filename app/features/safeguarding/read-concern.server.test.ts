import { beforeEach, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { comeBackPage } from "../views/pages.server";
import { withdrawView } from "../views/withdraw-view.server";
import { concernPage } from "./pages.server";
import { raiseConcern } from "./raise-concern.server";
import { readConcern } from "./read-concern.server";

let here: AuthorityFacts;
let ruth: StaffActor;
let theo: StaffActor;
let priya: StaffActor;
beforeEach(async () => {
  here = await anAuthority();
  [ruth, theo, priya] = [await aStaffActor(here, "ruth"), await aStaffActor(here, "ruth"), await aStaffActor(here, "priya")];
});

async function raised(kind: "view" | "reply", id: string, about: readonly string[] = []) {
  const outcome = await raiseConcern(priya, { kind, id }, about);
  if (!outcome.ok) throw new Error(outcome.why);
  return outcome.concernId;
}

/** Who opened a concern, by what is on record, and whose reading the author of a view sees. */
async function onRecord(concernId: string, viewId: string) {
  const { read } = await db();
  const opened = await read.event.findMany({ where: { authorityId: here.id, name: "concern.read", subjectId: concernId } });
  const readings = await read.reading.findMany({ where: { authorityId: here.id, viewId } });
  return { opened: opened.map(({ actorId }) => actorId).sort(), readings: readings.map(({ personId }) => personId).sort() };
}

test("Which lead opened a concern is on record once, and the author of the view that it is about sees that they read it", async () => {
  const { viewId } = await sayIt(here, { words: "he comes at night" });
  const id = await raised("view", viewId);
  expect(await onRecord(id, viewId)).toEqual({ opened: [], readings: [] });
  for (const lead of [ruth, ruth, theo]) expect((await readConcern(lead, id))?.lockedWords).toBe("he comes at night");
  const both = [ruth.personId, theo.personId].sort();
  expect(await onRecord(id, viewId)).toEqual({ opened: both, readings: both });
  const own = await comeBackPage(aPhone(here), viewId, viewId);
  expect(own?.readings.map(({ by }) => by?.job)).toEqual(["Safeguarding lead", "Safeguarding lead"]);
  expect(await readConcern(ruth, id), "it is what the page always was").toEqual({ ...(await concernPage(ruth, id)), at: expect.any(String) });
});

test("Nothing is on record of whoever may not open it; and no reading of a view whose words are not these, or are gone", async () => {
  const { viewId } = await sayIt(here, { words: "she is mean" });
  const about = await raised("view", viewId, [ruth.personId]);
  for (const actor of [ruth, priya, await aStaffActor(await anAuthority(), "ruth")]) expect(await readConcern(actor, about)).toBeNull();
  expect(await onRecord(about, viewId)).toEqual({ opened: [], readings: [] });
  const replyId = newId();
  await change(priya, "reply.submitted", replyId, (tx) =>
    tx.reply.create({ data: { authorityId: here.id, id: replyId, viewId, speaker: "youngPerson", words: "again", onDay: "2026-11-22", sendKeyHash: newId() } }),
  );
  const ofReply = await raised("reply", replyId);
  await readConcern(theo, ofReply);
  expect(await onRecord(ofReply, viewId)).toEqual({ opened: [theo.personId], readings: [] });
  await withdrawView(aPhone(here), { id: viewId, proven: viewId });
  await readConcern(theo, about);
  expect(await onRecord(about, viewId)).toEqual({ opened: [theo.personId], readings: [] });
});
