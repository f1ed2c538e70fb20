import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { sayIt } from "../views/cast";
import { readAndDecide } from "./cast";
import { coversSeen } from "./cover";
import { coverDetail } from "./cover-detail.server";
import { leavePartOpen } from "./leave-part-open.server";
import { liftCover } from "./lift-cover.server";
import { decisionForm } from "./moderation-form";
import { readingPage } from "./pages.server";

let here: AuthorityFacts;
let priya: StaffActor;
let lena: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [priya, lena] = await Promise.all([aStaffActor(here, "priya"), aStaffActor(here, "sam", ["moderator"])]);
});
const ok = { ok: true };
const allow = { outcome: "allowed", mayBeCounted: true, mayBeQuoted: true, reason: null, sawDecisionId: null } as const;
const words = "Zadie says: ring me on 07700 900123";
const aView = async () => (await sayIt(here, { words, sharing: "wordsNoName" })).viewId;
const page = async (id: string) => (await readingPage(priya, id)) ?? Promise.reject(new Error("not there"));
const covers = async (id: string) => coversSeen((await page(id)).covers);

test("a decision on an older page is refused when a cover was put on or lifted meanwhile, and taken once its maker has seen it", async () => {
  const id = await aView();
  const bare = await covers(id);
  expect(await coverDetail(lena, id, { part: "Zadie", reason: "name" })).toMatchObject(ok);
  expect(await readAndDecide(priya, id, { ...allow, sawCovers: bare })).toEqual({ ok: false, why: "covers-changed" });
  const covered = await covers(id);
  expect(await liftCover(lena, id, (await page(id)).covers[0]?.id ?? "")).toMatchObject(ok);
  expect(await readAndDecide(priya, id, { ...allow, sawCovers: covered })).toEqual({ ok: false, why: "covers-changed" });
  expect((await page(id)).decisions).toEqual([]);
  expect(await readAndDecide(priya, id, { ...allow, sawCovers: await covers(id) })).toEqual(ok);
});

test("a decision made meanwhile is told before a cover is", async () => {
  const id = await aView();
  const bare = await covers(id);
  await coverDetail(lena, id, { part: "Zadie", reason: "name" });
  expect(await readAndDecide(lena, id, allow)).toEqual(ok);
  expect(await readAndDecide(priya, id, { ...allow, sawCovers: bare })).toMatchObject({ ok: false, why: "someone-decided" });
});

test("quoting words in which parts are still pointed at is asked about first; not what is only counted, and not once each is covered or left open", async () => {
  const asking = { ...allow, leavesPointed: false };
  const id = await aView();
  expect((await page(id)).suggested.open.length).toBeGreaterThan(0);
  expect(await readAndDecide(priya, id, asking)).toEqual({ ok: false, why: "still-pointed" });
  expect((await page(id)).decisions).toEqual([]);
  expect(await readAndDecide(priya, id, { ...asking, leavesPointed: true })).toEqual(ok);
  const counted = await aView();
  expect(await readAndDecide(priya, counted, { ...asking, mayBeQuoted: false })).toEqual(ok);
  const done = await aView();
  for (const part of (await page(done)).suggested.open) await leavePartOpen(priya, done, part.places);
  expect(await readAndDecide(priya, done, asking)).toEqual(ok);
});

test("a page that says nothing of covers has seen none, and has left nothing open", () => {
  expect(decisionForm.parse({ outcome: "allowed" })).toMatchObject({ sawCovers: "", leavesPointed: false });
});
