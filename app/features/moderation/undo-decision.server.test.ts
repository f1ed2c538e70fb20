import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { comeBackPage } from "../views/pages.server";
import { askSecondLook } from "../views/second-look.server";
import { readAndDecide, readAndSecond } from "./cast";
import { readingPage } from "./pages.server";
import { undoDecision } from "./undo-decision.server";

let here: AuthorityFacts;
let priya: StaffActor;
let lena: StaffActor;
let ada: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, lena, ada] = await Promise.all([aStaffActor(here, "priya"), aStaffActor(here, "sam", ["moderator"]), aStaffActor(here, "helen", ["moderator"])]);
});
const ok = { ok: true };
const allow = { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null } as const;
const decline = { outcome: "declined", mayBeCounted: false, mayBeQuoted: false, reason: "It names a friend." } as const;
const aView = async () => (await sayIt(here, { words: "Dinner is too early", sharing: "wordsNoName" })).viewId;
const latestOf = async (id: string) => (await readingPage(ada, id))?.decisions[0]?.id ?? null;
const decide = async (who: StaffActor, id: string, what: typeof allow | typeof decline | { outcome: "allowed"; reason: string }) =>
  expect(await readAndDecide(who, id, { ...allow, ...what, sawDecisionId: await latestOf(id) })).toEqual(ok);
const undo = async (who: StaffActor, id: string) => undoDecision(who, { kind: "view", id }, (await latestOf(id)) ?? "");
const second = async (who: StaffActor, id: string, agrees = true) =>
  readAndSecond(who, { kind: "view", id }, { decisionId: (await latestOf(id)) ?? "", agrees });
const look = async (id: string) => (await comeBackPage(aPhone(here), id, id))?.secondLook;
async function deciderOf(id: string) {
  const { read } = await db();
  const [row] = await read.moderationDecision.findMany({ where: { authorityId: here.id, subjectId: id }, orderBy: { at: "desc" }, take: 1 });
  return row?.decidedById;
}
async function waiting(subjectId: string) {
  const { read } = await db();
  const items = await read.inboxItem.findMany({ where: { authorityId: here.id, subjectId, settledOn: null } });
  return items.map((item) => item.waitingFor).sort();
}

test("a second look that a decision had settled is open again, for its author too; what counts again keeps its maker and its second", async () => {
  const id = await aView();
  await decide(priya, id, decline);
  expect(await second(lena, id)).toEqual(ok);
  expect(await askSecondLook(aPhone(here), here, { id, proven: id })).toEqual(ok);
  await decide(lena, id, allow);
  expect(await look(id)).toBe("may");
  expect(await undo(lena, id)).toEqual(ok);
  expect(await look(id)).toBe("waits");
  expect(await waiting(id)).toEqual(["answer", "secondLook"]);
  expect(await deciderOf(id)).toBe(priya.personId);
  expect((await readingPage(priya, id))?.second).toMatchObject({ state: "agreed", maySay: false, mayUndo: false });
  expect(await second(priya, id)).toEqual({ ok: false, why: "same-person" });
  expect(await readAndDecide(priya, id, { ...allow, sawDecisionId: await latestOf(id) })).toEqual({ ok: false, why: "same-person" });
  await decide(ada, id, allow);
  expect(await undo(ada, id)).toEqual(ok);
  expect([await look(id), await deciderOf(id)]).toEqual(["waits", priya.personId]);
});

test("whose decision counts again cannot agree with it; taken back in its turn, it brings back nothing that was taken back", async () => {
  const id = await aView();
  await decide(priya, id, decline);
  await decide(lena, id, allow);
  expect(await undo(lena, id)).toEqual(ok);
  expect(await waiting(id)).toEqual(["answer", "second"]);
  expect((await readingPage(priya, id))?.second).toMatchObject({ state: "waiting", maySay: false, mayUndo: true });
  expect((await readingPage(lena, id))?.second).toMatchObject({ maySay: true, mayUndo: false });
  expect(await undo(priya, id)).toEqual(ok);
  expect((await readingPage(ada, id))?.decisions[0]).toMatchObject({ outcome: "held", reason: null });
  expect(await waiting(id)).toContain("unread");
});

test("what was allowed with a friendly reason is allowed again by who allowed it, and waits for nobody", async () => {
  const id = await aView();
  await decide(lena, id, { outcome: "allowed", reason: "Thank you for this." });
  await decide(priya, id, decline);
  expect(await undo(priya, id)).toEqual(ok);
  expect(await deciderOf(id)).toBe(lena.personId);
  expect(await waiting(id)).toEqual(["answer"]);
});

test("what a second person did not agree with waits to be read again, not for another second", async () => {
  const id = await aView();
  await decide(priya, id, decline);
  expect(await second(lena, id, false)).toEqual(ok);
  await decide(ada, id, allow);
  expect(await undo(ada, id)).toEqual(ok);
  expect(await waiting(id)).toEqual(["answer", "unread"]);
});
