import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { castVote } from "~/features/campaigns/cast-vote.server";
import { closeBallot } from "~/features/campaigns/close-ballot.server";
import { votesWaiting } from "~/features/campaigns/pages.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aReportInTheMaking, inTheMaking, type Making, readNow } from "../../../test/cast/a-report";
import { aPhone } from "../../../test/cast/an-authority";
import { adoptReport } from "./adopt-report.server";
import { askGroupToSign } from "./ask-group-to-sign.server";
import { hashNow } from "./cast";
import { makingPage } from "./making-page.server";
import { signReport } from "./sign-report.server";
import { writeSentence } from "./write-sentence.server";

const { period, sentence } = inTheMaking;
let making: Making;
beforeEach(async () => {
  making = await aReportInTheMaking();
});
afterEach(() => setClock(undefined));

const vote = { question: "Do we sign?", options: ["Yes", "No"] as const, closesOn: "2026-10-25" };
const signed = async () => (await makingPage(making.helen, making.here, period)).report?.signed ?? [];

async function asked() {
  const { sam, here, groupId } = making;
  expect(await askGroupToSign(sam, here, period, { ...vote, groupId })).toMatchObject({ ok: true });
  const { read } = await db();
  return read.ballot.findFirstOrThrow({ where: { authorityId: here.id }, include: { options: { orderBy: { order: "asc" } } } });
}
async function voted(yes: boolean) {
  const { dee, sam } = making;
  const ballot = await asked();
  expect(await castVote(dee, ballot.id, ballot.options[yes ? 0 : 1]?.id ?? "")).toEqual({ ok: true });
  await closeBallot(sam, ballot.id);
  return ballot.id;
}

describe("a group signs by a vote", () => {
  test("its members are asked, and a closed vote that said yes signs exactly the words as they stood", async () => {
    const { dee, sam, here } = making;
    await writeSentence(dee, period, sentence);
    const ballot = await asked();
    expect((await votesWaiting(dee, here)).map((one) => one.id)).toEqual([ballot.id]);
    expect(await signReport(sam, here, period, { how: "ballot", ballotId: ballot.id })).toEqual({ ok: false, why: "open" });
    await castVote(dee, ballot.id, ballot.options[0]?.id ?? "");
    await closeBallot(sam, ballot.id);
    expect(await signReport(sam, here, period, { how: "ballot", ballotId: ballot.id })).toMatchObject({ ok: true });
    expect(await signed()).toEqual([expect.objectContaining({ group: "Children in Care Council", how: "ballot", stale: false })]);
    await writeSentence(dee, period, { ...sentence, words: "And one more." });
    expect(await signed()).toEqual([expect.objectContaining({ stale: true })]);
  });

  test("a vote that said no, a vote of nobody, and a vote on other words sign nothing", async () => {
    const { dee, sam, here } = making;
    await writeSentence(dee, period, sentence);
    const no = await voted(false);
    expect(await signReport(sam, here, period, { how: "ballot", ballotId: no })).toEqual({ ok: false, why: "no" });
    expect(await signed()).toEqual([]);
  });

  test("a vote is not one on words that were changed while it ran", async () => {
    const { dee, sam, here } = making;
    await writeSentence(dee, period, sentence);
    const ballotId = await voted(true);
    await writeSentence(dee, period, { ...sentence, words: "Changed meanwhile." });
    expect(await signReport(sam, here, period, { how: "ballot", ballotId })).toEqual({ ok: false, why: "changed" });
  });

  test("no other vote counts as a signature", async () => {
    const { dee, sam, here } = making;
    await writeSentence(dee, period, sentence);
    expect(await signReport(sam, here, period, { how: "ballot", ballotId: newId() })).toEqual({ ok: false, why: "not-found" });
  });
});

describe("a signature is of the numbers too, as they were shown", () => {
  const counted = { ...sentence, words: "We met [1] times.", figures: ["meetings.cicc"] };
  const metOnceMore = () =>
    change({ kind: "system", authorityId: making.here.id }, "meeting.recorded", newId(), (tx) =>
      tx.meeting.create({ data: { authorityId: making.here.id, id: newId(), groupId: making.groupId, on: "2026-07-01", kind: "regular", state: "held" } }),
    );
  const drafted = async (language: "en" | "ar" = "en") =>
    JSON.stringify((await readNow(making.here, period, language)).sections.find(({ key }) => key === "voice"));
  const reasons = async () => (await makingPage(making.helen, making.here, period)).report?.reasons ?? [];

  test("when a number is another, it falls, the report says so in every language, and staff are told to ask again", async () => {
    const { dee, sam, here } = making;
    await writeSentence(dee, period, counted);
    const ballotId = await voted(true);
    expect(await signReport(sam, here, period, { how: "ballot", ballotId })).toMatchObject({ ok: true });
    expect(await signed()).toEqual([expect.objectContaining({ stale: false })]);
    for (const language of ["en", "ar"] as const) {
      const page = (await makingPage(making.helen, here, period, language)).report;
      expect(page?.signed, "read in any language").toEqual([expect.objectContaining({ stale: false })]);
    }
    expect(await drafted()).toContain("signed these words by a secret vote");
    await metOnceMore();
    expect(await signed()).toEqual([expect.objectContaining({ stale: true })]);
    expect(await drafted()).not.toContain("signed these words");
    expect(await drafted()).toContain("A word, a number or a quote is not as it was then");
    expect(await drafted("ar")).toContain("فليس هذا التوقيع على ما هو مكتوب هنا");
    expect(await reasons()).toContain("changedSinceSigned");
  });

  test("a vote on other numbers signs nothing, nor does a leader adopt what they did not read", async () => {
    const { dee, sam, helen, here, meetingId } = making;
    await writeSentence(dee, period, counted);
    const sawHash = await hashNow(here.id, period);
    const ballotId = await voted(true);
    await metOnceMore();
    expect(await signReport(sam, here, period, { how: "ballot", ballotId })).toEqual({ ok: false, why: "changed" });
    expect(await signReport(sam, here, period, { how: "meeting", meetingId, sawHash })).toEqual({ ok: false, why: "changed" });
    expect(await signReport(sam, here, period, { how: "meeting", meetingId, sawHash: await hashNow(here.id, period) })).toMatchObject({ ok: true });
    expect(await adoptReport(helen, period, sawHash)).toEqual({ ok: false, why: "changed" });
  });

  test("what no sentence places may change", async () => {
    const { dee, sam, here, meetingId } = making;
    await writeSentence(dee, period, sentence);
    await signReport(sam, here, period, { how: "meeting", meetingId, sawHash: await hashNow(here.id, period) });
    await metOnceMore();
    expect(await signed()).toEqual([expect.objectContaining({ stale: false })]);
  });
});

describe("a group signs at a meeting", () => {
  const meeting = async (on: string, state: "held" | "planned") => {
    const { here, groupId } = making;
    const id = newId();
    await change({ kind: "system", authorityId: here.id }, "meeting.recorded", id, (tx) =>
      tx.meeting.create({ data: { authorityId: here.id, id, groupId, on, kind: "separate", state } }),
    );
    return id;
  };

  test("that was held on or after the day of the last change, and that saw these words", async () => {
    const { dee, sam, here, meetingId } = making;
    await writeSentence(dee, period, sentence);
    const sawHash = await hashNow(here.id, period);
    const by = (id: string, saw = sawHash) => signReport(sam, here, period, { how: "meeting", meetingId: id, sawHash: saw });
    expect(await by(await meeting("2026-10-01", "held"))).toEqual({ ok: false, why: "before-the-words" });
    expect(await by(await meeting("2026-10-21", "planned"))).toEqual({ ok: false, why: "not-found" });
    expect(await by(newId())).toEqual({ ok: false, why: "not-found" });
    expect(await by(meetingId, "0".repeat(64))).toEqual({ ok: false, why: "changed" });
    expect(await by(meetingId)).toMatchObject({ ok: true });
  });
});

test("nobody but a participation worker records a signature or asks for one, and nothing is signed where nothing is written", async () => {
  const { dee, helen, priya, here, sam, groupId, meetingId } = making;
  for (const actor of [dee, helen, priya, aPhone(here)]) {
    expect(await signReport(actor, here, period, { how: "meeting", meetingId, sawHash: "" })).toEqual({ ok: false, why: "role" });
    expect(await askGroupToSign(actor, here, period, { ...vote, groupId })).toEqual({ ok: false, why: "role" });
  }
  expect(await askGroupToSign(sam, here, period, { ...vote, groupId })).toEqual({ ok: false, why: "nothing-written" });
  expect(await askGroupToSign(sam, here, period, { ...vote, groupId: newId() })).toEqual({ ok: false, why: "not-found" });
  expect(await askGroupToSign(sam, here, period, { ...vote, groupId, closesOn: "2026-01-01" })).toEqual({ ok: false, why: "past" });
});
