import { afterEach, beforeEach, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { filesUnder, textOf } from "../../../test/house/source";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { aViewSaying } from "./cast";
import { concernSubjects } from "./concern";
import { decideConcern } from "./decide-concern.server";
import { establishFacts } from "./establish-facts.server";
import { safeguardingPage } from "./pages.server";
import { proposeClosing } from "./propose-closing.server";
import { raiseConcern } from "./raise-concern.server";

let here: AuthorityFacts;
let priya: StaffActor;
let ruth: StaffActor;
const noon = new Date("2026-11-25T12:00:00Z");
beforeEach(async () => {
  setClock(noon);
  here = await anAuthority();
  [priya, ruth] = await Promise.all([aStaffActor(here, "priya"), aStaffActor(here, "ruth")]);
});
afterEach(() => setClock(undefined));

async function raisedOn(day: number) {
  setClock(minutesAfter(noon, day * 24 * 60));
  const raised = await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "please help") });
  if (!raised.ok) throw new Error(raised.why);
  return raised.concernId;
}

test("what nobody has acknowledged stands first, then what is to be decided, then what waits for a second person, each by its clock", async () => {
  const decided = await raisedOn(0);
  const proposed = await raisedOn(1);
  const seen = await raisedOn(2);
  const seenLater = await raisedOn(3);
  const unseen = await raisedOn(4);
  for (const id of [seenLater, seen, proposed, decided]) await acknowledgeConcern(ruth, id);
  for (const id of [proposed, decided]) await decideConcern(ruth, id, "A visit today.");
  await establishFacts(ruth, proposed, { possibleOffence: false, aboutAdult: false, about: [] });
  expect(await proposeClosing(ruth, proposed, "Safe now.")).toEqual({ ok: true });
  expect((await safeguardingPage(ruth))?.open.map((row) => row.id)).toEqual([unseen, seen, seenLater, proposed, decided]);
});

test("every kind of words that a concern may be about has its name, in every language that the lane speaks", () => {
  const files = filesUnder("locales", /safeguarding\.json$/);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const { about } = JSON.parse(textOf(file)) as { about: Record<string, string> };
    expect(Object.keys(about).sort(), file).toEqual([...concernSubjects].sort());
  }
});
