import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor, Role } from "~/platform/actor";
import { languages } from "~/platform/i18n/languages";
import { translator } from "~/platform/i18n/words.server";
import { canSee, mostAllowed, type Surface, type ViewFacts } from "./policy";
import { sharings } from "./view-words";

const view = (over: Partial<ViewFacts> = {}): ViewFacts => ({
  id: "v1",
  authorityId: "a1",
  authorId: null,
  sharing: "helpersOnly",
  withdrawn: false,
  isComplaint: false,
  onlyGroup: false,
  groupId: null,
  only: [],
  never: [],
  openedToHelpers: false,
  decision: null,
  ...over,
});
const staff = (...roles: Role[]): Actor => ({ kind: "staff", authorityId: "a1", personId: "p1", roles });
const phone: Actor = { kind: "phone", authorityId: "a1" };
const allowed = { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true };

describe("who may see a view", () => {
  test("a moderator, a participation worker and a safeguarding lead read it in full", () => {
    for (const role of ["moderator", "participationWorker", "safeguardingLead"] as const) {
      expect(canSee(staff(role), view(), "reading")).toEqual({ may: true, form: "whole" });
    }
  });
  test("a leader and an administrator may not read it, however it is shared", () => {
    for (const role of ["leader", "administrator"] as const) {
      for (const sharing of sharings) {
        expect(canSee(staff(role), view({ sharing, decision: allowed }), "reading").may).toBe(false);
      }
    }
  });
  test("nobody of another authority sees anything, on any surface, with any role", () => {
    const surfaces: Surface[] = ["reading", "own", "quote", "group", "count"];
    const everyRole = staff("moderator", "participationWorker", "safeguardingLead", "leader", "administrator");
    for (const surface of surfaces) {
      expect(canSee({ ...everyRole, authorityId: "a2" }, view({ sharing: "wordsWithName", decision: allowed }), surface, "v1").may).toBe(false);
    }
  });
  test("a phone sees only the view that its receipt opened", () => {
    expect(canSee(phone, view(), "own", "v1").may).toBe(true);
    expect(canSee(phone, view(), "own", "v2").may).toBe(false);
    expect(canSee(phone, view(), "own").may).toBe(false);
  });
  test("a member sees their own view and no other member's", () => {
    const member: Actor = { kind: "member", authorityId: "a1", personId: "m1", roles: ["youngPerson"] };
    expect(canSee(member, view({ authorId: "m1" }), "own").may).toBe(true);
    expect(canSee(member, view({ authorId: "m2" }), "own").may).toBe(false);
    expect(canSee(member, view({ authorId: null }), "own").may).toBe(false);
  });
  test("words are quoted only when their author shares them and a moderator allowed it, and then covered", () => {
    expect(canSee(staff("leader"), view({ sharing: "wordsNoName", decision: allowed }), "quote")).toEqual({ may: true, form: "covered" });
    expect(canSee(staff("leader"), view({ sharing: "wordsNoName", decision: null }), "quote").may).toBe(false);
    expect(canSee(staff("leader"), view({ sharing: "countedOnly", decision: allowed }), "quote").may).toBe(false);
    expect(canSee(staff("leader"), view({ sharing: "helpersOnly", decision: allowed }), "quote").may).toBe(false);
    expect(canSee(staff("leader"), view({ sharing: "wordsNoName", decision: { ...allowed, mayBeQuoted: false } }), "quote").may).toBe(false);
  });
  test("a view taken back is seen by nobody but its author", () => {
    for (const surface of ["reading", "quote", "count"] as const) {
      expect(canSee(staff("moderator", "safeguardingLead"), view({ withdrawn: true, sharing: "wordsWithName", decision: allowed }), surface).may).toBe(false);
    }
    expect(canSee(phone, view({ withdrawn: true }), "own", "v1").may).toBe(true);
  });
  test("a view for a named worker is read by that worker, whatever their role, and by nobody else but safeguarding leads until it is opened", () => {
    const named = view({ only: ["p1"], sharing: "wordsNoName" });
    expect(canSee(staff("worker"), named, "reading")).toEqual({ may: true, form: "whole" });
    const other = { ...staff("moderator", "participationWorker"), personId: "p2" } as Actor;
    expect(canSee(other, named, "reading").may).toBe(false);
    expect(canSee(other, { ...named, openedToHelpers: true }, "reading").may).toBe(true);
    expect(canSee({ ...other, roles: ["worker"] } as Actor, { ...named, openedToHelpers: true }, "reading").may).toBe(false);
    expect(canSee(staff("worker"), view(), "reading").may).toBe(false);
    expect(canSee({ ...other, roles: ["safeguardingLead"] } as Actor, named, "reading").may).toBe(true);
    for (const role of ["leader", "administrator", "complaintsOfficer", "translator", "worker"] as const) {
      expect(canSee({ ...other, roles: [role] } as Actor, { ...named, openedToHelpers: true }, "reading").may, role).toBe(false);
    }
  });
  test("a worker named as never reads it nowhere, with any role, late or not, only or not", () => {
    for (const over of [{}, { openedToHelpers: true }, { only: ["p1"] }, { onlyGroup: true, groupId: "g1" }]) {
      for (const surface of ["reading", "quote", "group", "count"] as const) {
        const facts = view({ never: ["p1"], sharing: "wordsWithName", decision: allowed, ...over });
        expect(canSee(staff("moderator", "participationWorker", "safeguardingLead", "worker"), facts, surface, { groupIds: ["g1"] }).may).toBe(false);
      }
    }
  });
  test("just my group: shown to those of that group, once allowed, and to nobody else", () => {
    const ours = view({ onlyGroup: true, groupId: "g1", sharing: "wordsNoName", decision: allowed });
    const member: Actor = { kind: "member", authorityId: "a1", personId: "m1", roles: ["youngPerson"] };
    expect(canSee(member, ours, "group", { groupIds: ["g1"] })).toEqual({ may: true, form: "covered" });
    expect(canSee(member, ours, "group", { groupIds: ["g2"] }).may).toBe(false);
    expect(canSee(phone, ours, "group").may).toBe(false);
    expect(canSee(member, { ...ours, decision: null }, "group", { groupIds: ["g1"] }).may).toBe(false);
    expect(canSee(member, { ...ours, groupId: null }, "group", { groupIds: ["g1"] }).may).toBe(false);
    for (const surface of ["quote", "count"] as const) expect(canSee(staff("leader", "moderator"), ours, surface).may).toBe(false);
  });
  test("whatever happens, nothing is shown beyond its author's last choice", () => {
    const decision = fc.record({
      outcome: fc.constantFrom("allowed", "held", "declined", "returned"),
      mayBeCounted: fc.boolean(),
      mayBeQuoted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...sharings), fc.option(decision), fc.boolean(), (sharing, made, withdrawn) => {
        const facts = view({ sharing, decision: made, withdrawn });
        const quote = canSee(staff("leader", "moderator"), facts, "quote").may;
        const count = canSee(staff("leader", "moderator"), facts, "count").may;
        const most = mostAllowed(sharing);
        expect(quote && !(most.mayBeQuoted && made?.outcome === "allowed" && made.mayBeQuoted && !withdrawn)).toBe(false);
        expect(count && !(most.mayBeCounted && made?.outcome === "allowed" && made.mayBeCounted && !withdrawn)).toBe(false);
      }),
    );
  });
});

test("what is shown to nobody is not counted either, and whoever lost a receipt is told that it counts only if they let it", () => {
  expect(canSee(staff("leader"), view({ decision: allowed }), "count").may).toBe(false);
  const said = languages.map((language) => [language, translator(language, "back")("back:lost.still.part")] as const);
  expect(Object.fromEntries(said)).toMatchObject({
    en: expect.stringMatching(/^If you let us count it/),
    easy: expect.stringMatching(/^If you let us count it/),
    cy: expect.stringMatching(/^Os /),
    ar: expect.stringMatching(/^إن /),
    ckb: expect.stringMatching(/^ئەگەر /),
    ps: expect.stringMatching(/^که /),
    ti: expect.stringMatching(/እንተፈቒድካ/),
  });
});
