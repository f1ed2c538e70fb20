import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import { isWorkingDay, workingDaysAfter } from "~/platform/working-days";
import { canMoveTo, kindsFor, type Stage, type Step, stageDays, standingOf } from "./complaint";
import { canSeeComplaint, canSeeThanks, keptFrom, type ThanksFacts } from "./policy";

const step = (kind: string, onDay: string, more: Partial<Step> = {}): Step => ({ kind, onDay, outcome: null, dueOn: null, ...more });
const begun = "2026-11-25";
const of = (steps: readonly Step[], stage = 1, stageSince = begun) => ({ stage, stageSince, steps });

describe("where a complaint stands", () => {
  test("stage 1 is answered within 10 working days, and can be moved to 20", () => {
    expect(standingOf(of([step("received", begun)]), begun)).toMatchObject({ state: "open", dueOn: "2026-12-09", movableTo: "2026-12-23", isLate: false });
  });
  test("stage 2 within 25 and up to 65, a panel within 30; each from the day it was asked for", () => {
    const asked = [step("received", begun), step("answered", "2026-12-01", { outcome: "notUpheld" }), step("stageRaised", "2026-12-02")];
    const second = standingOf(of(asked, 2, "2026-12-02"), "2026-12-02");
    expect([second.dueOn, second.movableTo]).toEqual([workingDaysAfter("2026-12-02", 25), workingDaysAfter("2026-12-02", 65)]);
    const third = standingOf(of([...asked, step("stageRaised", "2027-02-01")], 3, "2027-02-01"), "2027-02-01");
    expect(third).toMatchObject({ dueOn: workingDaysAfter("2027-02-01", 30), awaits: "panel", movableTo: null });
  });
  test("after the panel has met, an answer is owed within 20 working days: 5 for what it finds and 15 for what is said to it", () => {
    const met = standingOf(of([step("stageRaised", begun), step("panelMet", "2027-01-04")], 3), "2027-01-05");
    expect(met).toMatchObject({ awaits: "answer", dueOn: workingDaysAfter("2027-01-04", 20) });
  });
  test("the next stage can be asked for after an answer; of the first also when it is late; after the third never", () => {
    expect(standingOf(of([]), begun).further).toBeNull();
    expect(standingOf(of([]), "2026-12-09").further, "due today is not late").toBeNull();
    expect(standingOf(of([]), "2026-12-10")).toMatchObject({ isLate: true, further: { until: null } });
    const answered = [step("answered", "2026-12-01", { outcome: "upheld" })];
    expect(standingOf(of(answered), "2027-06-01")).toMatchObject({ state: "answered", outcome: "upheld", further: { until: null } });
    expect(standingOf(of(answered, 2), "2027-01-04").further, "too late").toBeNull();
    expect(standingOf(of(answered, 2), "2026-12-02").further).toEqual({ until: workingDaysAfter("2026-12-01", 20) });
    expect(standingOf(of(answered, 3), "2026-12-02").further).toBeNull();
    expect(standingOf(of([], 2), "2028-01-01").further, "a late investigation is not a panel").toBeNull();
  });
  test("what is taken back is over, whatever else was done", () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3), fc.array(fc.constantFrom("answered", "extended", "panelMet", "said")), (stage, kinds) => {
        const steps = [...kinds.map((kind) => step(kind, begun)), step("withdrawn", begun)];
        expect(standingOf(of(steps, stage), "2030-01-01")).toMatchObject({ state: "withdrawn", dueOn: null, isLate: false, further: null, movableTo: null });
      }),
    );
  });
  test("no day beyond the law's last can be promised, none that is earlier, and none twice", () => {
    fc.assert(
      fc.property(fc.constantFrom<Stage>(1, 2, 3), fc.integer({ min: 0, max: 120 }), (stage, days) => {
        const standing = standingOf(of([], stage), begun);
        const to = workingDaysAfter(begun, days);
        const { first, most } = stageDays[stage];
        expect(canMoveTo(standing, to)).toBe(days > first && days <= most);
        if (!canMoveTo(standing, to)) return;
        const moved = standingOf(of([step("extended", begun, { dueOn: to })], stage), begun);
        expect(moved).toMatchObject({ dueOn: to, movableTo: null });
        expect(canMoveTo(moved, workingDaysAfter(to, 1))).toBe(false);
      }),
    );
  });
  test("a day moved in one stage says nothing of the next", () => {
    const steps = [step("extended", begun, { dueOn: "2026-12-23" }), step("answered", begun), step("stageRaised", "2026-12-28")];
    expect(standingOf(of(steps, 2, "2026-12-28"), "2026-12-28").dueOn).toBe(workingDaysAfter("2026-12-28", 25));
  });
  test("an answer is always due on a working day", () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3), fc.date({ min: new Date("2024-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }), (stage, at) => {
        const since = at.toISOString().slice(0, 10);
        const { dueOn } = standingOf(of([], stage, since), since);
        expect(dueOn !== null && isWorkingDay(dueOn)).toBe(true);
      }),
    );
  });
  test("an advocate is recorded as told only where one was asked for, a panel only where one is to meet", () => {
    expect(kindsFor({ awaits: "answer", advocateWaits: false })).not.toContain("advocateTold");
    expect(kindsFor({ awaits: "answer", advocateWaits: true })).toContain("advocateTold");
    expect(kindsFor({ awaits: "answer", advocateWaits: false })).not.toContain("panelMet");
    expect(kindsFor({ awaits: "panel", advocateWaits: false })).toContain("panelMet");
  });
});

const staff = (personId: string, ...roles: StaffActor["roles"]): StaffActor => ({ kind: "staff", authorityId: "a", personId, roles });
const managers = new Map<string, string | null>([
  ["director", null],
  ["head", "director"],
  ["worker", "head"],
  ["assistant", "worker"],
  ["grace", null],
  ["rosa", "head"],
]);

describe("who may see a complaint", () => {
  const facts = (...about: string[]) => ({ authorityId: "a", about });
  test("complaints officers, and no other role, not even with all of them", () => {
    expect(canSeeComplaint(staff("grace", "complaintsOfficer"), facts(), managers, ["grace"])).toBe(true);
    const others = ["moderator", "participationWorker", "safeguardingLead", "leader", "administrator", "worker", "translator"] as const;
    for (const role of others) expect(canSeeComplaint(staff("x", role), facts(), managers, ["grace"]), role).toBe(false);
    expect(canSeeComplaint(staff("x", ...others), facts(), managers, ["grace"])).toBe(false);
  });
  test("nobody of another authority", () => {
    expect(canSeeComplaint({ ...staff("grace", "complaintsOfficer"), authorityId: "b" }, facts(), managers, ["grace"])).toBe(false);
  });
  test("never the one it is about, nor who manages them, nor whom they manage, also as an officer", () => {
    for (const person of ["worker", "head", "director", "assistant"]) {
      expect(canSeeComplaint(staff(person, "complaintsOfficer"), facts("worker"), managers, ["grace", person]), person).toBe(false);
    }
    expect(canSeeComplaint(staff("grace", "complaintsOfficer"), facts("worker"), managers, ["grace"])).toBe(true);
  });
  test("somebody below is let in only where no officer is left, and those above and the one themselves never", () => {
    expect(keptFrom(["head"], managers, ["rosa", "grace"]).has("rosa")).toBe(true);
    expect(keptFrom(["head"], managers, ["rosa"]).has("rosa")).toBe(false);
    expect(keptFrom(["rosa"], managers, ["rosa"]).has("rosa")).toBe(true);
    expect(keptFrom(["worker"], managers, ["director", "head"]).has("director")).toBe(true);
  });
  test("whatever the line, nobody sees a complaint about themselves or about somebody whom they manage", () => {
    const person = fc.constantFrom("p0", "p1", "p2", "p3", "p4", "p5");
    const lines = fc.array(fc.tuple(person, fc.option(person, { nil: null })), { maxLength: 8 }).map((rows) => new Map(rows));
    fc.assert(
      fc.property(lines, fc.array(person, { minLength: 1, maxLength: 3 }), fc.uniqueArray(person), (line, about, officers) => {
        const kept = keptFrom(about, line, officers);
        for (const one of about) {
          expect(kept.has(one)).toBe(true);
          for (let up = line.get(one), n = 0; up && n < 8; up = line.get(up), n++) expect(kept.has(up)).toBe(true);
        }
      }),
    );
  });
});

describe("who reads a thank-you", () => {
  const thanks = (over: Partial<ThanksFacts> = {}): ThanksFacts => ({
    authorityId: "a",
    forPersonId: "nia",
    mayPassOn: true,
    withdrawn: false,
    isComplaint: false,
    never: [],
    outcome: "allowed",
    ...over,
  });
  test("the worker whom it names, once its author said yes and a moderator allowed it", () => {
    expect(canSeeThanks(staff("nia", "worker"), thanks())).toBe(true);
  });
  test.each([
    ["without a yes", { mayPassOn: false }],
    ["before a moderator allowed it", { outcome: null }],
    ["when it was declined", { outcome: "declined" }],
    ["when it was held", { outcome: "held" }],
    ["once it was taken back", { withdrawn: true }],
    ["once it is a complaint", { isComplaint: true }],
    ["when its author keeps it from them", { never: ["nia"] }],
    ["of another authority", { authorityId: "b" }],
    ["when it names somebody else", { forPersonId: "sam" }],
    ["when it names nobody yet", { forPersonId: null }],
  ])("not %s", (_what, over) => {
    expect(canSeeThanks(staff("nia", "worker"), thanks(over))).toBe(false);
  });
});
