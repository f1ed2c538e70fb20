import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { remindOfDates } from "~/platform/outbox/remind-of-dates.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { aViewSaying } from "./cast";
import { closeConcern } from "./close-concern.server";
import { datesOfConcerns } from "./concern-dates.server";
import { decideConcern } from "./decide-concern.server";
import { establishFacts } from "./establish-facts.server";
import { concernPage, openConcerns, safeguardingPage } from "./pages.server";
import { proposeClosing } from "./propose-closing.server";
import { raiseConcern } from "./raise-concern.server";
import { recordTold } from "./record-told.server";

let here: AuthorityFacts;
let [priya, ruth, maya, nia] = [] as unknown as StaffActor[] as [StaffActor, StaffActor, StaffActor, StaffActor];
// A Wednesday.
const noon = "2026-11-25T12:00:00Z";
beforeEach(async () => {
  setClock(new Date(noon));
  here = await anAuthority();
  [priya, ruth, maya, nia] = [
    await aStaffActor(here, "priya"),
    await aStaffActor(here, "ruth"),
    await aStaffActor(here, "ruth"),
    await aStaffActor(here, "sam", ["worker"]),
  ];
});
afterEach(() => setClock(undefined));

async function raised(about: StaffActor[] = []) {
  const outcome = await raiseConcern(
    priya,
    { kind: "view", id: await aViewSaying(here, "please help") },
    about.map(({ personId }) => personId),
  );
  if (!outcome.ok) throw new Error(outcome.why);
  expect(await acknowledgeConcern(ruth, outcome.concernId)).toEqual({ ok: true });
  return outcome.concernId;
}
const at = (moment: string) => setClock(new Date(moment));
/** How often each of these was reminded so far, after looking at a moment, by several processes at once. */
async function remindedBy(moment: string, ...who: StaffActor[]) {
  at(moment);
  await Promise.all([1, 2].map(() => remindOfDates([datesOfConcerns])));
  const { read } = await db();
  const count = ({ personId }: StaffActor) => read.outboxMessage.count({ where: { authorityId: here.id, toPersonId: personId, notice: "something-due" } });
  return Promise.all(who.map(count));
}
const owedOn = async (id: string) => (await concernPage(ruth, id))?.owed.map(({ kind, dueAt, late }) => `${kind} ${dueAt}${late ? " late" : ""}`);

describe("A referral that was decided on", () => {
  test("is owed until the end of the next working day; whoever may know is reminded the same day, and once it is overdue, and no more once it is made", async () => {
    const id = await raised();
    expect(await decideConcern(ruth, id, "tell the front door", true)).toEqual({ ok: true });
    expect(await owedOn(id)).toEqual(["referral 2026-11-26T23:59:59.999Z"]);
    expect(await remindedBy("2026-11-25T15:59:00Z", ruth, maya)).toEqual([0, 0]);
    expect(await remindedBy("2026-11-25T16:00:00Z", ruth, maya)).toEqual([1, 1]);
    expect(await remindedBy("2026-11-26T23:59:59Z", ruth, maya)).toEqual([1, 1]);
    expect(await owedOn(id)).toEqual(["referral 2026-11-26T23:59:59.999Z"]);
    expect(await remindedBy("2026-11-27T00:00:00Z", ruth, maya)).toEqual([2, 2]);
    expect(await owedOn(id)).toEqual(["referral 2026-11-26T23:59:59.999Z late"]);
    expect(await remindedBy("2026-11-27T08:00:00Z", ruth, maya)).toEqual([2, 2]);
    expect(await recordTold(maya, id, { whom: "police", reference: "WM-1" })).toEqual({ ok: true });
    expect(await owedOn(id)).toEqual([]);
    expect(await remindedBy("2026-12-02T12:00:00Z", ruth, maya)).toEqual([2, 2]);
  });

  test("made in time reminds nobody, and one that no decision speaks of is not owed", async () => {
    const [made, not] = [await raised(), await raised()];
    await decideConcern(ruth, made, "tell the front door", true);
    await decideConcern(ruth, not, "talk to her worker");
    expect(await recordTold(ruth, made, { whom: "police" })).toEqual({ ok: true });
    expect([await owedOn(made), await owedOn(not)]).toEqual([[], []]);
    expect(await remindedBy("2026-11-28T12:00:00Z", ruth, maya)).toEqual([0, 0]);
  });

  test("what nobody looked at while the site stood still is told once, when it runs again", async () => {
    const id = await raised();
    await decideConcern(ruth, id, "tell the front door", true);
    expect(await remindedBy("2026-11-29T12:00:00Z", ruth, maya)).toEqual([1, 1]);
    expect(await remindedBy("2026-11-30T12:00:00Z", ruth, maya)).toEqual([1, 1]);
  });
});

describe("What the local authority decides", () => {
  test("is owed within one working day of the referral, over a weekend, until it is on record", async () => {
    const id = await raised();
    await decideConcern(ruth, id, "tell the front door", true);
    at("2026-11-27T10:00:00Z");
    expect(await recordTold(ruth, id, { whom: "frontDoor", reference: "BH-7" })).toEqual({ ok: true });
    expect(await owedOn(id)).toEqual(["authorityDecides 2026-11-30T23:59:59.999Z"]);
    expect(await remindedBy("2026-11-30T15:59:00Z", ruth, maya)).toEqual([0, 0]);
    expect(await remindedBy("2026-11-30T16:00:00Z", ruth, maya)).toEqual([1, 1]);
    expect(await recordTold(ruth, id, { whom: "authorityDecided", note: "they look into it", reference: "BH-7" })).toEqual({ ok: true });
    expect(await owedOn(id)).toEqual([]);
    expect(await remindedBy("2026-12-01T00:00:00Z", ruth, maya)).toEqual([1, 1]);
  });
});

describe("That the LADO knows of somebody who works with children", () => {
  test("is owed from when it was raised about them, over Christmas, and whoever it is about is reminded of nothing", async () => {
    at("2026-12-24T10:00:00Z");
    const id = await raised([nia]);
    await decideConcern(ruth, id, "talk");
    expect(await owedOn(id)).toEqual(["lado 2026-12-29T23:59:59.999Z"]);
    expect(await remindedBy("2026-12-24T16:00:00Z", ruth, maya, nia)).toEqual([1, 1, 0]);
    expect(await remindedBy("2026-12-30T00:00:00Z", ruth, maya, nia)).toEqual([2, 2, 0]);
    expect(await recordTold(ruth, id, { whom: "lado", reference: "L-1" })).toEqual({ ok: true });
    expect(await owedOn(id)).toEqual([]);
  });

  test("is owed from when it turned out, and not from when it was raised; saying it once more gains no day", async () => {
    const id = await raised();
    await decideConcern(ruth, id, "talk");
    expect(await owedOn(id)).toEqual([]);
    const facts = { possibleOffence: false, aboutAdult: false, about: [nia.personId] };
    for (const moment of ["2026-12-01T09:00:00Z", "2026-12-02T09:00:00Z"]) {
      at(moment);
      expect(await establishFacts(ruth, id, facts)).toEqual({ ok: true });
    }
    expect(await owedOn(id)).toEqual(["lado 2026-12-02T23:59:59.999Z"]);
  });
});

test("The LADO knows of a foster carer or a teacher too, who is nobody of the staff: from when it turned out, and it is not taken away", async () => {
  const facts = { possibleOffence: false, aboutAdult: false, about: [] };
  const id = await raised();
  await decideConcern(ruth, id, "talk");
  expect((await concernPage(ruth, id))?.lines.map(({ key }) => key)).not.toContain("lado");
  for (const [moment, positionOfTrust] of [
    ["2026-12-01T09:00:00Z", true],
    ["2026-12-02T09:00:00Z", true],
    ["2026-12-02T10:00:00Z", false],
  ] as const) {
    at(moment);
    expect(await establishFacts(ruth, id, { ...facts, positionOfTrust })).toEqual({ ok: true });
  }
  expect(await owedOn(id)).toEqual(["lado 2026-12-02T23:59:59.999Z"]);
  expect(await concernPage(ruth, id)).toMatchObject({ positionOfTrust: true, about: [] });
  expect(await remindedBy("2026-12-02T23:00:00Z", ruth, maya, nia)).toEqual([1, 1, 0]);
  expect(await proposeClosing(ruth, id, " ")).toEqual({ ok: false, why: "still-owed" });
  expect(await recordTold(ruth, id, { whom: "lado", reference: "L-2" })).toEqual({ ok: true });
  expect(await owedOn(id)).toEqual([]);
});

test("Who closes a concern while something is owed says why, the first and the second; where nothing is owed the second need say nothing", async () => {
  const facts = { possibleOffence: false, aboutAdult: false, about: [] };
  const [owes, quiet] = [await raised([nia]), await raised()];
  for (const id of [owes, quiet]) {
    await decideConcern(ruth, id, "talk to her worker");
    await establishFacts(ruth, id, id === owes ? { ...facts, about: [nia.personId] } : facts);
  }
  const why = "The LADO was called on 3 November, of the same thing.";
  expect(await proposeClosing(ruth, owes, " ")).toEqual({ ok: false, why: "still-owed" });
  expect(await proposeClosing(ruth, owes, why)).toEqual({ ok: true });
  expect(await closeConcern(maya, owes)).toEqual({ ok: false, why: "still-owed" });
  expect(await closeConcern(maya, owes, why)).toEqual({ ok: true });
  expect(await proposeClosing(ruth, quiet, "It is settled.")).toEqual({ ok: true });
  expect(await closeConcern(maya, quiet)).toEqual({ ok: true });
});

test("On the list, what is overdue stands before the others, below what nobody has seen; each says what is owed first", async () => {
  const quiet = await raised();
  await decideConcern(ruth, quiet, "talk to her worker");
  const late = await raised();
  await decideConcern(ruth, late, "tell the front door", true);
  at("2026-11-27T12:00:00Z");
  const unseen = await raiseConcern(priya, { kind: "view", id: await aViewSaying(here, "please help too") });
  const open = (await safeguardingPage(ruth))?.open ?? [];
  expect(open.map((row) => row.id)).toEqual([unseen.ok ? unseen.concernId : "", late, quiet]);
  expect(open.map((row) => row.owed[0]?.kind)).toEqual([undefined, "referral", undefined]);
  expect(await openConcerns(ruth), "and the home page of a lead counts it as past its clock").toMatchObject({ open: 3, late: 1 });
});
