import { describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import { filesUnder, textOf } from "../../../test/house/source";
import type { StepKind } from "./concern";
import { mayWaitUntil, toldText } from "./offence";
import { canStep } from "./policy";

type Row = { kind: StepKind; personId: string; at: Date; toldWhom?: string; reference?: string | null; note?: string | null; untilOn?: string };

/** Numbers that look random and are the same each time. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const leads = ["ruth", "theo"].map((personId): StaffActor => ({ kind: "staff", authorityId: "a", personId, roles: ["safeguardingLead"] }));
const day = (n: number) => new Date(Date.UTC(2026, 10, 1 + n)).toISOString().slice(0, 10);
const whoms = ["police", "frontDoor", "parent", "other", "notYet"] as const;

/** One random history of a concern, each step taken only when the policy lets it; the steps, and the day on which it closed. */
function history(seed: number, possibleOffence: boolean, factsSaid = true) {
  const roll = dice(seed);
  const steps: Row[] = [];
  let on = 0;
  for (let n = 0; n < 40; n++) {
    on += roll(3);
    const today = day(on);
    const actor = leads[roll(2)] as StaffActor;
    const kind = (["acknowledged", "told", "decided", "closeProposed", "closed"] as const)[roll(5)] as Row["kind"] & Exclude<StepKind, "alerted">;
    if (!canStep(actor, steps, kind, { possibleOffence, factsSaid, today }).may) continue;
    const row: Row = { kind, personId: actor.personId, at: new Date(`${today}T12:00:00Z`) };
    if (kind === "told") {
      const whom = whoms[roll(whoms.length)] ?? "other";
      const untilOn = whom === "notYet" ? day(on + roll(10)) : undefined;
      if (untilOn && !mayWaitUntil(untilOn, today, steps, "Europe/London")) continue;
      Object.assign(row, { toldWhom: toldText(whom, ""), reference: roll(2) ? "WM-1" : " ", note: roll(3) ? "he is at home with her" : "", untilOn });
    }
    steps.push(row);
    if (kind === "closed") return { steps, closedOn: today };
  }
  return { steps, closedOn: null };
}

/** Said apart from the policy: what must be on record before it may be closed. */
function onRecord(steps: readonly Row[], closedOn: string): boolean {
  const told = steps.some(({ toldWhom = "", reference }) => /^(police|frontDoor)\b/.test(toldWhom) && (reference ?? "").trim() !== "");
  const waits = steps.filter(({ toldWhom }) => toldWhom === "notYet");
  const first = waits[0]?.at.toISOString().slice(0, 10);
  const latest = first && new Date(Date.parse(first) + 7 * 86_400_000).toISOString().slice(0, 10);
  return told || waits.some(({ untilOn = "", note }) => (note ?? "").trim() !== "" && untilOn >= closedOn && untilOn <= (latest ?? ""));
}

describe("A concern in which a child may have been sexually harmed", () => {
  test("is closed by no history of steps, of 3,000, without a reference or a reason and a day within seven (R55)", () => {
    const closed = Array.from({ length: 3000 }, (_, seed) => history(seed + 1, true)).filter(({ closedOn }) => closedOn !== null);
    expect(closed.length, "some can be closed").toBeGreaterThan(100);
    expect(closed.filter(({ steps, closedOn }) => !onRecord(steps, closedOn ?? ""))).toEqual([]);
  });

  test("the same histories do close without, where nothing of the kind is suspected, so that this can fail", () => {
    const closed = Array.from({ length: 500 }, (_, seed) => history(seed + 1, false)).filter(({ closedOn }) => closedOn !== null);
    expect(closed.filter(({ steps, closedOn }) => !onRecord(steps, closedOn ?? "")).length).toBeGreaterThan(50);
  });

  test("and no history closes one of which no lead said whether that may be so", () => {
    const closed = Array.from({ length: 500 }, (_, seed) => history(seed + 1, false, false)).filter(({ closedOn }) => closedOn !== null);
    expect(closed).toEqual([]);
  });

  test("and no concern is closed by two steps of one person alone", () => {
    const closed = Array.from({ length: 1000 }, (_, seed) => history(seed + 1, false)).filter(({ closedOn }) => closedOn !== null);
    const proposer = (steps: readonly Row[]) => steps.findLast(({ kind }) => kind === "closeProposed")?.personId;
    expect(closed.filter(({ steps }) => proposer(steps) === steps.at(-1)?.personId)).toEqual([]);
  });
});

describe("There is no other way to close a concern, or to make it one that may be closed", () => {
  const code = filesUnder("app").filter((file) => !/\.test\.ts$|\/cast\.ts$/.test(file));
  const writing = (pattern: RegExp) => code.filter((file) => pattern.test(textOf(file))).map((file) => file.replace("app/features/safeguarding/", ""));

  test("steps are written in one place, through which closing asks the policy", () => {
    expect(writing(/\bconcernStep\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\b/)).toEqual(["inside/concern-store.server.ts"]);
    expect(writing(/takeStep\([^)]*"closed"/)).toEqual(["close-concern.server.ts"]);
    expect(writing(/(UPDATE|DELETE FROM) "ConcernStep"/i)).toEqual([]);
    // With a view that is sent: that somebody was alerted, and nothing else.
    expect(writing(/INSERT INTO "ConcernStep"/i)).toEqual(["alert-statements.server.ts"]);
    expect(
      [...textOf("app/features/safeguarding/alert-statements.server.ts").matchAll(/"ConcernStep"[^`]*VALUES[^`]*`/g)].map(([sql]) => /'(\w+)'/.exec(sql)?.[1]),
    ).toEqual(["alerted"]);
  });

  test("a concern is never deleted, nor written anew but for what turns out about it and why it was raised", () => {
    expect(writing(/\bconcern\.(delete|deleteMany|upsert)\b|DELETE FROM "Concern"|UPDATE "Concern"/i)).toEqual([]);
    expect(writing(/\bconcern\.(update|updateMany)\b/)).toEqual(["inside/concern-store.server.ts"]);
    expect(writing(/possibleOffence: false/)).toEqual([]);
  });
});
