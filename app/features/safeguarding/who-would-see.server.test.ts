import { beforeEach, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { aViewSaying } from "./cast";
import { closeConcern } from "./close-concern.server";
import { factsForm } from "./concern-form";
import { decideConcern } from "./decide-concern.server";
import { establishFacts } from "./establish-facts.server";
import { concernPage } from "./pages.server";
import { proposeClosing } from "./propose-closing.server";
import { raiseConcern } from "./raise-concern.server";
import { setManager } from "./set-lane.server";
import { whoWouldSee } from "./who-would-see.server";

let here: AuthorityFacts;
let [priya, ruth, theo, maya] = [] as unknown as StaffActor[] as [StaffActor, StaffActor, StaffActor, StaffActor];
let id: string;
beforeEach(async () => {
  here = await anAuthority();
  [priya, ruth, theo, maya] = [
    await aStaffActor(here, "priya"),
    await aStaffActor(here, "ruth"),
    await aStaffActor(here, "ruth"),
    await aStaffActor(here, "ruth"),
  ];
  await setManager(await aStaffActor(here, "helen", ["administrator"]), theo.personId, ruth.personId);
  const raised = await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "please help") });
  if (!raised.ok) throw new Error(raised.why);
  id = raised.concernId;
});
const facts = { possibleOffence: false, aboutAdult: false };

test("says before anything is recorded who will lose sight of it, oneself too, and who will have it", async () => {
  expect(await whoWouldSee(ruth, id, [theo.personId])).toMatchObject({ you: true, goes: [expect.any(String)], stays: [expect.any(String)] });
  expect(await whoWouldSee(maya, id, [theo.personId])).toMatchObject({ you: false, goes: [expect.any(String), expect.any(String)] });
  expect((await concernPage(ruth, id))?.about).toEqual([]);
  expect(await whoWouldSee(ruth, id, [])).toBeNull();
  expect(await whoWouldSee(ruth, id, [ruth.personId, maya.personId, theo.personId, priya.personId])).toBeNull();
  expect(await whoWouldSee(await aStaffActor(await anAuthority(), "ruth"), id, [theo.personId])).toBeNull();
});

test("is asked about the very people who are named, and not about others; and whether a child may have been sexually harmed is never left out", () => {
  const sure = (about: string[], said?: string) => factsForm.parse({ offence: "no", about, sure: said }).sure;
  expect([sure(["b", "a"]), sure(["b", "a"], "a b"), sure(["b", "c"], "a b")]).toEqual([false, true, false]);
  expect(factsForm.safeParse({ about: [] }).success).toBe(false);
  expect(["yes", "no"].map((offence) => factsForm.parse({ offence }).possibleOffence)).toEqual([true, false]);
});

test("where one person is left, somebody who is made a lead and is not of the line sees it and closes it with them; the line never does", async () => {
  expect(await establishFacts(maya, id, { ...facts, about: [theo.personId] })).toEqual({ ok: true });
  await acknowledgeConcern(maya, id);
  await decideConcern(maya, id, "A visit today.");
  expect(await proposeClosing(maya, id, "Safe now.")).toEqual({ ok: true });
  expect(await closeConcern(maya, id)).toEqual({ ok: false, why: "same-person" });
  const appointed = await aStaffActor(here, "ruth");
  expect((await concernPage(appointed, id))?.next).toContain("closed");
  for (const kept of [ruth, theo]) expect(await closeConcern(kept, id)).toEqual({ ok: false, why: "not-found" });
  expect(await closeConcern(appointed, id, "It is told elsewhere.")).toEqual({ ok: true });
});
