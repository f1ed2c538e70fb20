import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { minutesAfter, setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { waitsFor } from "../inbox/pages.server";
import { decideOnWaiting } from "../moderation/decide-on-waiting.server";
import { pageAfter } from "../moderation/page-after.server";
import { subjectForReading } from "../moderation/subjects.server";
import { raiseConcern } from "../safeguarding/raise-concern.server";
import { answerByLink, typeInFeedback } from "./answer-feedback.server";
import { askForFeedback } from "./ask-for-feedback.server";
import { cancelRequest } from "./cancel-request.server";
import { askedPage, coverageIn, occasionPage } from "./pages.server";
import { recordOccasion } from "./record-occasion.server";

let here: AuthorityFacts;
let sam: StaffActor;
let occasion: string;
beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
  const made = await recordOccasion(sam, { kind: "practiceEvaluation", onDay: "2026-11-02", team: "East" });
  occasion = made.ok ? made.id : "";
});
afterEach(() => setClock(undefined));

const ask = async (way: "link" | "phone" | "paper" = "link") => {
  const asked = await askForFeedback(sam, here, occasion, { forWhom: "parent", way });
  if (!asked.ok) throw new Error(asked.why);
  return { id: asked.id, token: asked.token ?? "" };
};
const waits = (id: string) => waitsFor({ authorityId: here.id, subjectKind: "feedback", subjectId: id });

describe("a link", () => {
  test("is kept only as a hash and opens one form", async () => {
    const { id, token } = await ask();
    const { read } = await db();
    const row = await read.feedbackRequest.findFirst({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await askedPage(here, token)).toEqual({ forWhom: "parent", kind: "practiceEvaluation", state: "open", reading: null });
    expect(await askedPage(await anAuthority(), token), "not in another authority").toBeNull();
  });

  test("keeps the words exactly, and they wait in the one inbox to be read in full", async () => {
    const { id, token } = await ask();
    const words = "  They dont listen 😀\n to ME  ";
    expect(await answerByLink(aPhone(here), token, { listened: "no", words }, "en")).toEqual({ ok: true });
    expect((await waits(id)).map((item) => item.waitingFor)).toEqual(["unread"]);
    const { read } = await db();
    const priya = await aStaffActor(here, "priya");
    expect((await subjectForReading(read, priya, "feedback", id))?.words).toBe(words);
    expect(await decideOnWaiting(priya, { kind: "feedback", id }, { outcome: "allowed", reason: null, sawDecisionId: null })).toEqual({ ok: true });
    expect(await waits(id)).toEqual([]);
  });

  test("has no way back: its words are sent back to nobody, and no page says that somebody reads the decision", async () => {
    const { id, token } = await ask();
    await answerByLink(aPhone(here), token, { words: "They did not listen" }, "en");
    const priya = await aStaffActor(here, "priya");
    const decide = (outcome: "returned" | "declined") =>
      decideOnWaiting(priya, { kind: "feedback", id }, { outcome, reason: "Say more?", sawDecisionId: null });
    expect(await decide("returned")).toEqual({ ok: false, why: "no-way-back" });
    expect((await waits(id)).map((item) => item.waitingFor)).toEqual(["unread"]);
    expect(await decide("declined")).toEqual({ ok: true });
    const request = new Request(`http://here.invalid/staff/waiting/feedback/${id}/decision`);
    expect(await pageAfter(priya, { kind: "feedback", id }, request, false)).toMatch(/done=decidedForUs$/);
    expect(await pageAfter(priya, { kind: "suggestion", id }, request, false)).toMatch(/done=decided$/);
  });

  test("works once: the same sent again is one answer, another one is refused and changes nothing", async () => {
    const { id, token } = await ask();
    const first = { happened: "bit" as const, words: "one" };
    const taps = await Promise.all([1, 2, 3].map(() => answerByLink(aPhone(here), token, first, "en")));
    expect(taps).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    expect(await answerByLink(aPhone(here), token, { words: "two" }, "en")).toEqual({ ok: false, why: "answered" });
    const { read } = await db();
    expect((await read.feedbackAnswer.findMany({ where: { requestId: id, question: "words" } })).map((row) => row.words)).toEqual(["one"]);
  });

  test("that is cancelled, too old, empty or not ours keeps nothing and says which", async () => {
    const cancelled = await ask();
    expect(await cancelRequest(sam, cancelled.id)).toEqual({ ok: true });
    expect(await answerByLink(aPhone(here), cancelled.token, { listened: "yes" }, "en")).toEqual({ ok: false, why: "cancelled" });
    const old = await ask();
    expect(await answerByLink(aPhone(here), old.token, { words: "   " }, "en")).toEqual({ ok: false, why: "nothing-said" });
    setClock(minutesAfter(new Date(), 40 * 24 * 60));
    expect(await answerByLink(aPhone(here), old.token, { listened: "yes" }, "en")).toEqual({ ok: false, why: "expired" });
    expect(await answerByLink(aPhone(here), "x".repeat(26), { listened: "yes" }, "en")).toEqual({ ok: false, why: "not-found" });
  });
});

describe("phone and paper", () => {
  test("are typed in by a worker, marked as such; a link cannot be typed in for somebody", async () => {
    const phone = await ask("phone");
    expect(await typeInFeedback(sam, phone.id, { listened: "yes", words: "She came on time." }, "en")).toEqual({ ok: true });
    const { read } = await db();
    const event = await read.event.findFirst({ where: { subjectId: phone.id, name: "feedback.answered" } });
    expect([event?.actorKind, event?.actorId]).toEqual(["staff", sam.personId]);
    const link = await ask("link");
    expect(await typeInFeedback(sam, link.id, { listened: "yes" }, "en")).toEqual({ ok: false, why: "not-found" });
  });
});

describe("who may not", () => {
  test("a leader, an administrator and a safeguarding lead cannot ask, type in or cancel", async () => {
    const { id } = await ask("paper");
    for (const [key, roles] of [
      ["helen", ["leader"]],
      ["helen", ["administrator"]],
      ["ruth", ["safeguardingLead"]],
    ] as const) {
      const actor = await aStaffActor(here, key, roles);
      expect(await recordOccasion(actor, { kind: "visit", onDay: "2026-11-02" })).toEqual({ ok: false, why: "role" });
      expect(await askForFeedback(actor, here, occasion, { forWhom: "carer", way: "link" })).toEqual({ ok: false, why: "role" });
      expect(await typeInFeedback(actor, id, { listened: "no" }, "en")).toEqual({ ok: false, why: "role" });
      expect(await cancelRequest(actor, id)).toEqual({ ok: false, why: "role" });
    }
  });

  test("a worker who asks may not read what was said; whoever asks never sees it on the occasion's page", async () => {
    const nia = await aStaffActor(here, "sam", ["worker"]);
    const { id, token } = await ask();
    await answerByLink(aPhone(here), token, { words: "zebra lemonade" }, "en");
    expect(await decideOnWaiting(nia, { kind: "feedback", id }, { outcome: "allowed", reason: null, sawDecisionId: null })).toEqual({
      ok: false,
      why: "not-yours",
    });
    expect(JSON.stringify(await occasionPage(nia, here, occasion))).not.toContain("zebra");
  });

  test("staff of another authority find nothing", async () => {
    const elsewhere = await anAuthority();
    const stranger = await aStaffActor(elsewhere, "sam");
    expect(await askForFeedback(stranger, elsewhere, occasion, { forWhom: "carer", way: "link" })).toEqual({ ok: false, why: "not-found" });
    expect(await occasionPage(stranger, elsewhere, occasion)).toBeNull();
  });
});

test("a concern can be raised about the words of feedback, locked exactly", async () => {
  const { id, token } = await ask();
  await answerByLink(aPhone(here), token, { words: "I am scared at home" }, "en");
  expect(await raiseConcern(sam, { kind: "feedback", id })).toMatchObject({ ok: true });
  const { read } = await db();
  expect((await read.concern.findFirst({ where: { subjectId: id } }))?.lockedWords).toBe("I am scared at home");
});

test("coverage is counted over the occasions of the period alone", async () => {
  const other = await recordOccasion(sam, { kind: "practiceEvaluation", onDay: "2026-11-03", team: "West" });
  await recordOccasion(sam, { kind: "practiceEvaluation", onDay: "2025-01-03", team: "West" });
  const { rows, gaps } = await coverageIn(here.id, "2026-11-01", "2026-11-30");
  const parents = rows.find((row) => row.kind === "practiceEvaluation" && row.forWhom === "parent");
  expect(other.ok).toBe(true);
  expect(parents).toMatchObject({ occasions: 2, asked: 1, answered: 1 });
  expect(gaps).toContainEqual({ team: "West", kind: "practiceEvaluation", forWhom: "parent", occasions: 1, asked: 0 });
});
