import { describe, expect, test } from "vitest";
import { dutiesOf, type ForDuties, owed } from "./duties";

const london = "Europe/London";
const at = (moment: string) => new Date(moment);
const step = (kind: string, moment: string, toldWhom: string | null = null, more: object = {}) => ({ kind, at: at(moment), toldWhom, ...more });
const none: ForDuties = { steps: [], possibleOffence: false, aboutStaffSince: null };
const due = (concern: Partial<ForDuties>, now = "2026-11-25T12:00:00Z") =>
  owed(dutiesOf({ ...none, ...concern }, london, at(now))).map(({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`);

describe("The referral is due at the end of the working day after the decision to make it", () => {
  test("over a weekend, over bank holidays, and where clocks change in between", () => {
    expect(due({ steps: [step("decided", "2026-11-25T12:00:00Z", "refer")] })).toEqual(["referral 2026-11-26T23:59:59.999Z"]);
    expect(due({ steps: [step("decided", "2026-11-27T17:00:00Z", "refer")] }), "a Friday").toEqual(["referral 2026-11-30T23:59:59.999Z"]);
    expect(due({ steps: [step("decided", "2026-11-28T10:00:00Z", "refer")] }), "a Saturday").toEqual(["referral 2026-11-30T23:59:59.999Z"]);
    expect(due({ steps: [step("decided", "2026-12-24T10:00:00Z", "refer")] }), "Christmas Eve, a Thursday").toEqual(["referral 2026-12-29T23:59:59.999Z"]);
    expect(due({ steps: [step("decided", "2026-10-23T10:00:00Z", "refer")] }), "the weekend on which summer time ends").toEqual([
      "referral 2026-10-26T23:59:59.999Z",
    ]);
    expect(due({ steps: [step("decided", "2026-03-27T10:00:00Z", "refer")] }), "the weekend on which it begins").toEqual(["referral 2026-03-30T22:59:59.999Z"]);
    expect(due({ steps: [step("decided", "2026-06-02T23:30:00Z", "refer")] }), "half past midnight there").toEqual(["referral 2026-06-04T22:59:59.999Z"]);
  });

  test("not where the decision says nothing of it, nor once the front door or the police know; deciding it once more gains no day", () => {
    expect(due({ steps: [step("decided", "2026-11-25T12:00:00Z")] })).toEqual([]);
    const decided = step("decided", "2026-11-25T12:00:00Z", "refer");
    expect(due({ steps: [decided, step("told", "2026-11-25T13:00:00Z", "police: PC Smith")] })).toEqual([]);
    expect(due({ steps: [decided, step("told", "2026-11-25T13:00:00Z", "parent")] })).toEqual(["referral 2026-11-26T23:59:59.999Z"]);
    expect(due({ steps: [decided, step("decided", "2026-11-26T12:00:00Z", "refer")] })).toEqual(["referral 2026-11-26T23:59:59.999Z"]);
    expect(due({ steps: [decided, step("decided", "2026-11-26T12:00:00Z")] }), "decided anew, and not to be referred").toEqual([]);
  });

  test("of a possible offence whatever the decision says, and by the day on record where it must wait", () => {
    const steps = [step("decided", "2026-11-25T12:00:00Z")];
    expect(due({ steps, possibleOffence: true })).toEqual(["referral 2026-11-26T23:59:59.999Z"]);
    const waits = step("told", "2026-11-25T13:00:00Z", "notYet", { note: "asked to wait", untilOn: "2026-11-30" });
    expect(due({ steps: [...steps, waits], possibleOffence: true })).toEqual(["referral 2026-11-30T23:59:59.999Z"]);
    expect(due({ steps: [...steps, waits], possibleOffence: true }, "2026-12-01T09:00:00Z"), "that day has passed").toEqual([
      "referral 2026-11-26T23:59:59.999Z",
    ]);
  });
});

describe("The authority's decision is due at the end of the working day after the referral", () => {
  test("from when they were told, also where that was recorded later, until it is on record", () => {
    const told = step("told", "2026-11-30T09:00:00Z", "frontDoor", { toldAt: at("2026-11-27T16:00:00Z") });
    expect(due({ steps: [told] })).toEqual(["authorityDecides 2026-11-30T23:59:59.999Z"]);
    expect(due({ steps: [told, step("told", "2026-11-30T10:00:00Z", "frontDoor")] }), "told again gains no day").toEqual([
      "authorityDecides 2026-11-30T23:59:59.999Z",
    ]);
    expect(due({ steps: [told, step("told", "2026-11-30T15:00:00Z", "authorityDecided")] })).toEqual([]);
    expect(due({ steps: [step("told", "2026-11-30T09:00:00Z", "police")] }), "of the police nothing is owed back").toEqual([]);
  });
});

describe("The LADO knows at the end of the working day after it is known to be about somebody who works with children", () => {
  test("whatever is decided, and until they were told", () => {
    const aboutStaffSince = at("2026-11-27T09:00:00Z");
    expect(due({ aboutStaffSince })).toEqual(["lado 2026-11-30T23:59:59.999Z"]);
    expect(due({ aboutStaffSince, steps: [step("told", "2026-11-27T10:00:00Z", "frontDoor")] })).toEqual([
      "authorityDecides 2026-11-30T23:59:59.999Z",
      "lado 2026-11-30T23:59:59.999Z",
    ]);
    expect(due({ aboutStaffSince, steps: [step("told", "2026-11-27T10:00:00Z", "lado: Ms Khan")] })).toEqual([]);
  });
});
