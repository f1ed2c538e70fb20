import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { comeBackPage } from "../views/pages.server";
import { readAndDecide, readAndSecond } from "./cast";
import { coverDetail } from "./cover-detail.server";
import { openedPage } from "./opened-page.server";
import { readingPage } from "./pages.server";
import { secondDecision } from "./second-decision.server";
import { undoDecision } from "./undo-decision.server";

let here: AuthorityFacts;
let priya: StaffActor;
let lee: StaffActor;
let ada: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, lee, ada] = await Promise.all([aStaffActor(here, "priya"), aStaffActor(here, "sam", ["moderator"]), aStaffActor(here, "helen", ["moderator"])]);
});
const allow = { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null } as const;
const decline = { outcome: "declined", mayBeCounted: false, mayBeQuoted: false, reason: "It names a friend.", sawDecisionId: null } as const;
const aView = async () => (await sayIt(here, { words: "Zadie lives at Hillview with me", sharing: "wordsNoName" })).viewId;
const latest = async (id: string) => (await readingPage(priya, id))?.decisions[0]?.id ?? "";
async function waiting(subjectId: string) {
  const { read } = await db();
  const items = await read.inboxItem.findMany({ where: { authorityId: here.id, subjectId, settledOn: null } });
  return items.map((item) => item.waitingFor).sort();
}
async function declined() {
  const id = await aView();
  await readAndDecide(priya, id, decline);
  return { id, subject: { kind: "view" as const, id }, decisionId: await latest(id) };
}

describe("what is kept back has a second reader", () => {
  test("it is final when another person agrees", async () => {
    const { id, subject, decisionId } = await declined();
    expect((await readingPage(lee, id))?.second).toMatchObject({ state: "waiting", maySay: true, mayUndo: false });
    expect(await readAndSecond(lee, subject, { decisionId, agrees: true })).toEqual({ ok: true });
    expect(await waiting(id)).toEqual(["answer"]);
    expect((await readingPage(priya, id))?.second).toMatchObject({ state: "agreed", maySay: false, mayUndo: false });
  });
  test("it goes back to be read when they do not; nothing is shown meanwhile", async () => {
    const { id, subject, decisionId } = await declined();
    expect(await readAndSecond(lee, subject, { decisionId, agrees: false })).toEqual({ ok: true });
    expect(await waiting(id)).toContain("unread");
    expect((await readingPage(priya, id))?.quote.may).toBe(false);
  });
  test("the same person cannot be both", async () => {
    const { id, subject, decisionId } = await declined();
    for (const agrees of [true, false]) expect(await readAndSecond(priya, subject, { decisionId, agrees })).toEqual({ ok: false, why: "same-person" });
    expect(await waiting(id)).toEqual(["answer", "second"]);
  });
  test("nobody who does not moderate, nobody from elsewhere, and not on an older decision or on what is allowed", async () => {
    const { id, subject, decisionId } = await declined();
    for (const role of ["participationWorker", "safeguardingLead", "leader", "worker", "administrator"] as const) {
      const other = await aStaffActor(here, "ruth", [role]);
      expect(await readAndSecond(other, subject, { decisionId, agrees: true })).toEqual({ ok: false, why: "not-yours" });
    }
    const stranger = await aStaffActor(await anAuthority(), "priya");
    expect(await readAndSecond(stranger, subject, { decisionId, agrees: true })).toEqual({ ok: false, why: "not-found" });
    await readAndDecide(lee, id, { ...allow, sawDecisionId: decisionId });
    expect(await readAndSecond(lee, subject, { decisionId, agrees: true })).toEqual({ ok: false, why: "someone-decided" });
    expect(await readAndSecond(priya, subject, { decisionId: await latest(id), agrees: true })).toEqual({ ok: false, why: "not-yours" });
  });
  test("two second persons at the very same moment: one counts, the other is told", async () => {
    const { subject, decisionId } = await declined();
    const both = await Promise.all([readAndSecond(lee, subject, { decisionId, agrees: true }), readAndSecond(ada, subject, { decisionId, agrees: false })]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toEqual({ ok: false, why: "someone-seconded" });
  });
});

describe("a decision is taken back", () => {
  test("by its maker: the first leaves it hidden and unread, and all is kept", async () => {
    const id = await aView();
    await readAndDecide(priya, id, allow);
    expect(await undoDecision(priya, { kind: "view", id }, await latest(id))).toEqual({ ok: true });
    const page = await readingPage(priya, id);
    expect(page?.decisions.map((one) => one.outcome)).toEqual(["held", "allowed"]);
    expect(page?.quote.may).toBe(false);
    expect(await waiting(id)).toContain("unread");
  });
  test("what counted before counts again, and no more than its author shares today", async () => {
    const id = await aView();
    await readAndDecide(lee, id, allow);
    await readAndDecide(priya, id, { ...decline, sawDecisionId: await latest(id) });
    expect(await undoDecision(priya, { kind: "view", id }, await latest(id))).toEqual({ ok: true });
    expect((await readingPage(priya, id))?.quote).toEqual({ may: true, form: "covered" });
    expect(await waiting(id)).not.toContain("second");
  });
  test("not by anybody else, not once somebody decided, not once a second person spoke, not twice", async () => {
    const { id, subject, decisionId } = await declined();
    expect(await undoDecision(lee, subject, decisionId)).toEqual({ ok: false, why: "not-yours" });
    await readAndSecond(lee, subject, { decisionId, agrees: true });
    expect(await undoDecision(priya, subject, decisionId)).toEqual({ ok: false, why: "someone-seconded" });
    await readAndDecide(lee, id, { ...allow, sawDecisionId: decisionId });
    expect(await undoDecision(priya, subject, decisionId)).toEqual({ ok: false, why: "someone-decided" });
    const other = await declined();
    await undoDecision(priya, other.subject, other.decisionId);
    expect(await undoDecision(priya, other.subject, await latest(other.id))).toEqual({ ok: false, why: "not-yours" });
  });
  test("undone and seconded at the very same moment: one happens, the other is told", async () => {
    const { subject, decisionId } = await declined();
    await openedPage(lee, subject.id);
    const both = await Promise.all([undoDecision(priya, subject, decisionId), secondDecision(lee, subject, { decisionId, agrees: true })]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
  });
});

test("two cover the same part at the very same moment: it is covered once and the words stay whole", async () => {
  const id = await aView();
  const both = await Promise.all([priya, lee].map((who) => coverDetail(who, id, { part: "Zadie", reason: "name" })));
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  expect(both.find((one) => !one.ok)).toEqual({ ok: false, why: "covered-already" });
  expect((await comeBackPage(aPhone(here), id, id))?.segments.map((part) => part.text).join("")).toBe("Zadie lives at Hillview with me");
});

test("a second look is given by somebody else than the one who decided, and settles", async () => {
  const { id, decisionId } = await declined();
  await change(aPhone(here), "look.asked", id, (tx) =>
    tx.secondLook.create({ data: { authorityId: here.id, id: newId(), viewId: id, decisionId, askedOn: "2026-11-25" } }),
  );
  expect(await readAndDecide(priya, id, { ...decline, sawDecisionId: decisionId })).toEqual({ ok: false, why: "same-person" });
  expect((await readingPage(lee, id))?.lookAskedFor).toBe(true);
  expect(await readAndDecide(lee, id, { ...allow, sawDecisionId: decisionId })).toEqual({ ok: true });
  expect((await readingPage(lee, id))?.lookAskedFor).toBe(false);
});
