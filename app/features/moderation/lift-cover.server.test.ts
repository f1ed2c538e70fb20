import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { db } from "~/platform/db/db.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { readAndDecide } from "./cast";
import { coverDetail } from "./cover-detail.server";
import { liftCover } from "./lift-cover.server";
import { openedPage } from "./opened-page.server";
import { readingPage } from "./pages.server";
import { undoDecision } from "./undo-decision.server";

let here: AuthorityFacts;
let priya: StaffActor;
let lena: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, lena] = await Promise.all([aStaffActor(here, "priya"), aStaffActor(here, "sam", ["moderator"])]);
});
const page = async (id: string) => (await readingPage(priya, id)) ?? Promise.reject(new Error("not there"));
const latestOf = async (id: string) => (await page(id)).decisions[0]?.id ?? null;
const decide = async (who: StaffActor, id: string, outcome: "allowed" | "declined" = "allowed") => {
  const allowed = outcome === "allowed";
  const decision = { outcome, mayBeCounted: true, mayBeQuoted: allowed, reason: allowed ? null : "Read it again" };
  expect(await readAndDecide(who, id, { ...decision, sawDecisionId: await latestOf(id) })).toEqual({ ok: true });
};
const undo = async (who: StaffActor, id: string) => {
  await openedPage(who, id);
  return undoDecision(who, { kind: "view", id }, (await latestOf(id)) ?? "");
};
const lift = async (who: StaffActor, id: string) => liftCover(who, id, (await page(id)).covers[0]?.id ?? "");
async function isUnread(id: string) {
  const { read } = await db();
  return (await read.inboxItem.count({ where: { authorityId: here.id, subjectId: id, waitingFor: "unread", settledOn: null } })) === 1;
}
async function aCoveredView() {
  const { viewId } = await sayIt(here, { words: "Zadie drives too fast", sharing: "wordsNoName" });
  await coverDetail(priya, viewId, { part: "Zadie", reason: "name" });
  return viewId;
}

test("words that may be quoted with a cover are shown to nobody once it is lifted, until somebody decides anew; who did what is told", async () => {
  const id = await aCoveredView();
  await decide(priya, id);
  expect([(await page(id)).quote.may, await isUnread(id)]).toEqual([true, false]);
  expect(await lift(lena, id)).toEqual({ ok: true, again: true });
  expect([(await page(id)).quote.may, (await page(id)).count.may, await isUnread(id)]).toEqual([false, true, true]);
  expect((await page(id)).decisions[0]).toMatchObject({ outcome: "allowed", mayBeCounted: true, mayBeQuoted: false });
  expect((await page(id)).lifted).toMatchObject([
    { text: "Zadie", reason: "name", by: expect.stringContaining("Priya"), liftedBy: expect.stringContaining("Sam") },
  ]);
  await decide(priya, id);
  expect([(await page(id)).quote.may, await isUnread(id)]).toEqual([true, false]);
});

test("taking a decision back never shows more than the covers that were on when words were allowed", async () => {
  const after = await aCoveredView();
  await decide(priya, after);
  await lift(lena, after);
  expect(await undo(lena, after)).toEqual({ ok: true });
  expect([(await page(after)).quote.may, await isUnread(after)]).toEqual([false, true]);

  const between = await aCoveredView();
  await decide(priya, between);
  await decide(lena, between, "declined");
  expect(await lift(lena, between)).toEqual({ ok: true, again: false });
  expect(await undo(lena, between)).toEqual({ ok: true });
  expect([(await page(between)).quote.may, (await page(between)).count.may, await isUnread(between)]).toEqual([false, true, true]);

  const covered = await aCoveredView();
  await decide(priya, covered);
  await decide(lena, covered, "declined");
  expect(await undo(lena, covered)).toEqual({ ok: true });
  expect((await page(covered)).quote.may, "its cover is still on").toBe(true);
});
