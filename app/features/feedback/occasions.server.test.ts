import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { dayAfter } from "~/platform/local-time";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { answerByLink } from "./answer-feedback.server";
import { askForFeedback } from "./ask-for-feedback.server";
import { occasionForm } from "./feedback-form";
import { askedPage, coverageIn, feedbackPage, occasionPage } from "./pages.server";
import { recordOccasion } from "./record-occasion.server";
import { takeOutOccasion } from "./take-out-occasion.server";

let here: AuthorityFacts;
let sam: StaffActor;
let today: string;
beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
  today = dayOf(now(), here.timeZone);
});

async function anOccasion(onDay = today) {
  const made = await recordOccasion(sam, { kind: "review", onDay, team: "East" });
  const id = made.ok ? made.id : "";
  const asked = await askForFeedback(sam, here, id, { forWhom: "youngPerson", way: "link" });
  return { id, token: (asked.ok && asked.token) || "" };
}
const counted = async () => (await coverageIn(here.id, dayAfter(today, -9), today)).rows.find((row) => row.forWhom === "youngPerson")?.occasions ?? 0;

test("an occasion that was recorded twice is taken out and counted no more, and its link says that it has ended", async () => {
  const [first, again] = [await anOccasion(), await anOccasion()];
  const before = await counted();
  for (const actor of [await aStaffActor(here, "helen", ["leader"]), await aStaffActor(await anAuthority(), "sam")]) {
    expect((await takeOutOccasion(actor, again.id)).ok).toBe(false);
  }
  expect(await takeOutOccasion(sam, again.id)).toEqual({ ok: true });
  expect([await counted(), await occasionPage(sam, here, again.id), await askedPage(here, again.token)]).toEqual([before - 1, null, null]);
  expect(await takeOutOccasion(sam, again.id)).toEqual({ ok: false, why: "not-found" });
  expect(await answerByLink(aPhone(here), first.token, { listened: "yes" }, "en")).toEqual({ ok: true });
  expect(await takeOutOccasion(sam, first.id), "somebody has answered after it").toEqual({ ok: false, why: "answered" });
  expect(await counted()).toBe(before - 1);
});

test("every occasion can be reached from the list, however many there are", async () => {
  const made = new Set<string>();
  for (let n = 0; n < 55; n++) made.add(await recordOccasion(sam, { kind: "visit", onDay: dayAfter(today, -n) }).then((one) => (one.ok ? one.id : "")));
  const pages = [await feedbackPage(sam, here), await feedbackPage(sam, here, 2), await feedbackPage(sam, here, 3)];
  expect(pages.map((page) => [page.occasions.length > 0, page.pages.more])).toEqual([
    [true, true],
    [true, false],
    [false, false],
  ]);
  for (const { id } of pages.flatMap((page) => page.occasions)) made.delete(id);
  expect(made.size).toBe(0);
});

test("nothing is recorded on a day that has not come", () => {
  const on = (onDay: string) => occasionForm(today).safeParse({ kind: "review", onDay }).success;
  expect([on(today), on(dayAfter(today, -300)), on(dayAfter(today, 1)), on("2099-01-01")]).toEqual([true, true, false, false]);
});
