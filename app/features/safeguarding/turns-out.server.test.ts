import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { acknowledgeConcern } from "./acknowledge-concern.server";
import { aViewSaying } from "./cast";
import { closeConcern } from "./close-concern.server";
import { decideConcern } from "./decide-concern.server";
import { establishFacts } from "./establish-facts.server";
import { concernPage } from "./pages.server";
import { proposeClosing } from "./propose-closing.server";
import { raiseConcern } from "./raise-concern.server";
import { recordTold } from "./record-told.server";
import { sayAboutMe } from "./say-about-me.server";

// Ruth had a concern; then it turns out that it is about her. Theo, Maya and Kit are leads too.
let here: AuthorityFacts;
let id: string;
let viewId: string;
const lane: Record<"ruth" | "theo" | "maya" | "kit", StaffActor> = {} as never;
const nothing = { possibleOffence: false, aboutAdult: false, about: [] as string[] };
beforeEach(async () => {
  setClock(new Date("2026-11-25T12:00:00Z"));
  here = await anAuthority();
  for (const key of ["ruth", "theo", "maya", "kit"] as const) lane[key] = await aStaffActor(here, "ruth");
  viewId = await aViewSaying(here, "please help");
  const raised = await raiseConcern(await aStaffActor(here, "priya"), { kind: "view", id: viewId });
  if (!raised.ok) throw new Error(raised.why);
  id = raised.concernId;
  expect(await acknowledgeConcern(lane.ruth, id)).toEqual({ ok: true });
});
afterEach(() => setClock(undefined));

const putOff = (by: StaffActor) => recordTold(by, id, { whom: "notYet", note: "asked to wait", untilOn: "2026-12-01" });

/** Whom a reminder waits for that the police or the authority must still be told. */
async function reminded(): Promise<string[]> {
  const { read } = await db();
  const where = { authorityId: here.id, subjectId: `${id}/told`, droppedAt: null };
  return (await read.outboxMessage.findMany({ where })).map((row) => row.toPersonId).sort();
}
const ids = (...who: StaffActor[]) => who.map(({ personId }) => personId).sort();

describe("What somebody did whom a concern turns out to be about", () => {
  test("was a reason not to tell the police yet: it closes nothing, and the page of the others says that nobody was told", async () => {
    await establishFacts(lane.ruth, id, { ...nothing, possibleOffence: true });
    expect(await putOff(lane.ruth)).toEqual({ ok: true });
    expect(await establishFacts(lane.kit, id, { ...nothing, about: [lane.ruth.personId] })).toEqual({ ok: true });
    await acknowledgeConcern(lane.theo, id);
    await decideConcern(lane.theo, id, "talk to her");
    expect(await concernPage(lane.theo, id)).toMatchObject({ offenceNotTold: true });
    expect(await proposeClosing(lane.theo, id, "waiting")).toEqual({ ok: false, why: "offence-not-told" });
    expect(await putOff(lane.theo), "a lead who may see it can give a reason of their own").toEqual({ ok: true });
    expect(await proposeClosing(lane.theo, id, "waiting")).toEqual({ ok: true });
    expect(await closeConcern(lane.maya, id, "It is told elsewhere.")).toEqual({ ok: true });
  });

  test("was telling the police, with their reference: that was told", async () => {
    await establishFacts(lane.ruth, id, { ...nothing, possibleOffence: true });
    expect(await recordTold(lane.ruth, id, { whom: "police", reference: "WM-1" })).toEqual({ ok: true });
    await establishFacts(lane.kit, id, { ...nothing, about: [lane.ruth.personId] });
    expect(await concernPage(lane.theo, id)).toMatchObject({ offenceNotTold: false });
  });

  test("was saying that nothing of an offence is known: the others say it themselves before it is closed", async () => {
    await establishFacts(lane.ruth, id, nothing);
    expect(await sayAboutMe(lane.ruth, id)).toEqual({ ok: true });
    await acknowledgeConcern(lane.theo, id);
    await decideConcern(lane.theo, id, "talk to her");
    expect(await concernPage(lane.theo, id)).toMatchObject({ factsSaid: null });
    expect(await proposeClosing(lane.theo, id, "done")).toEqual({ ok: false, why: "facts-not-said" });
    await establishFacts(lane.theo, id, nothing);
    expect(await proposeClosing(lane.theo, id, "done")).toEqual({ ok: true });
  });

  test.each([
    ["another names them", () => establishFacts(lane.kit, id, { ...nothing, about: [lane.ruth.personId] })],
    ["they say so", () => sayAboutMe(lane.ruth, id)],
    [
      "another concern about the same words names them",
      async () => void (await raiseConcern(await aStaffActor(here, "sam"), { kind: "view", id: viewId }, [lane.ruth.personId])),
    ],
  ])("was to be reminded that an offence must still be told: they are reminded of nothing, and every other lead is: %s", async (_, named) => {
    expect(await putOff(lane.ruth)).toEqual({ ok: true });
    expect(await reminded()).toEqual(ids(lane.ruth));
    await named();
    expect(await concernPage(lane.ruth, id)).toBeNull();
    expect(await reminded()).toEqual(ids(lane.theo, lane.maya, lane.kit));
  });

  test("leaves a reminder where it is when somebody else is named, and comes once to each", async () => {
    await putOff(lane.ruth);
    await establishFacts(lane.theo, id, { ...nothing, about: [lane.kit.personId] });
    expect(await reminded()).toEqual(ids(lane.ruth));
    await putOff(lane.theo);
    await establishFacts(lane.theo, id, { ...nothing, about: [lane.ruth.personId] });
    expect(await reminded()).toEqual(ids(lane.theo, lane.maya));
  });
});
