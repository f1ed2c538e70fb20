import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { allowedIds, waitForReading } from "../inbox/wait.server";
import { wordRow } from "../jargon/cast";
import { raiseConcern } from "../safeguarding/raise-concern.server";
import { sayIt } from "../views/cast";
import { changeSharing } from "../views/change-sharing.server";
import { comeBackPage } from "../views/pages.server";
import { replyToView } from "../views/reply-to-view.server";
import type { Sharing } from "../views/view";
import { openAndReadReply, readAndDecide } from "./cast";
import { decideOnWaiting } from "./decide-on-waiting.server";
import { inboxPage } from "./inbox-page.server";
import { readingPage, waitingPage } from "./pages.server";

let here: AuthorityFacts;
let priya: StaffActor;
const allow = {
  outcome: "allowed",
  mayBeCounted: true,
  mayBeQuoted: true,
  reason: null,
  sawDecisionId: null,
} as const;
const hold = {
  outcome: "held",
  mayBeCounted: false,
  mayBeQuoted: false,
  reason: "We are asking someone.",
  sawDecisionId: null,
} as const;

beforeAll(async () => {
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
});
const aView = async (sharing: Sharing = "wordsNoName") => (await sayIt(here, { words: "listen to us", sharing })).viewId;

async function waiting(subjectId: string) {
  const { read } = await db();
  const items = await read.inboxItem.findMany({
    where: { authorityId: here.id, subjectId, settledOn: null },
  });
  return items.map((item) => item.waitingFor).sort();
}

describe("deciding on a view", () => {
  test("allowed: it stops being unread, an answer is owed, the exact time it came is gone", async () => {
    const viewId = await aView();
    expect(await readAndDecide(priya, viewId, allow)).toEqual({ ok: true });
    expect(await waiting(viewId)).toEqual(["answer"]);
    const { read } = await db();
    const settled = await read.inboxItem.findFirstOrThrow({
      where: { authorityId: here.id, subjectId: viewId, waitingFor: "unread" },
    });
    expect(settled).toMatchObject({ waitingSince: null, settledById: priya.personId });
    expect(settled.settledOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("held: it stays in the inbox; the author reads why", async () => {
    const viewId = await aView();
    await readAndDecide(priya, viewId, hold);
    expect(await waiting(viewId)).toEqual(["held", "second"]);
    expect((await comeBackPage(aPhone(here), viewId, viewId))?.decision).toEqual({
      outcome: "held",
      reason: "We are asking someone.",
      agreed: false,
    });
  });

  test("not shown or sent back: an answer is owed all the same", async () => {
    for (const outcome of ["declined", "returned"] as const) {
      const viewId = await aView();
      await readAndDecide(priya, viewId, { ...hold, outcome });
      expect(await waiting(viewId)).toEqual(["answer", "second"]);
    }
  });

  test("the latest counts and all are kept", async () => {
    const viewId = await aView();
    await readAndDecide(priya, viewId, hold);
    const sawDecisionId = (await readingPage(priya, viewId))?.decisions[0]?.id ?? null;
    expect(await readAndDecide(priya, viewId, { ...allow, sawDecisionId })).toEqual({ ok: true });
    const page = await readingPage(priya, viewId);
    expect(page?.decisions.map((d) => d.outcome)).toEqual(["allowed", "held"]);
    expect(page?.quote).toEqual({ may: true, form: "covered" });
  });

  test("somebody decided meanwhile: nothing is overwritten and theirs comes back", async () => {
    const viewId = await aView();
    const deputy = await aStaffActor(here, "sam", ["moderator"]);
    await readAndDecide(deputy, viewId, hold);
    const outcome = await readAndDecide(priya, viewId, allow);
    expect(outcome).toMatchObject({
      ok: false,
      why: "someone-decided",
      latest: { outcome: "held", decidedById: deputy.personId },
    });
    expect((await readingPage(priya, viewId))?.decisions).toHaveLength(1);
    expect(await waiting(viewId)).toEqual(["held", "second"]);
  });

  test("two at the very same moment: one is recorded, the other is told", async () => {
    const viewId = await aView();
    const both = await Promise.all([readAndDecide(priya, viewId, allow), readAndDecide(priya, viewId, hold)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect((await readingPage(priya, viewId))?.decisions).toHaveLength(1);
  });

  test.each([
    ["helpersOnly", { mayBeCounted: true, mayBeQuoted: false }],
    ["helpersOnly", { mayBeCounted: false, mayBeQuoted: true }],
    ["countedOnly", { mayBeCounted: true, mayBeQuoted: true }],
  ] as const)("not more than its author chose: %s", async (sharing, wanted) => {
    const viewId = await aView(sharing);
    expect(await readAndDecide(priya, viewId, { ...allow, ...wanted })).toEqual({
      ok: false,
      why: "beyond-choice",
    });
    expect(await waiting(viewId)).toEqual(["unread"]);
  });

  test("not more than its author chooses later, either", async () => {
    const viewId = await aView();
    await readAndDecide(priya, viewId, allow);
    await changeSharing(aPhone(here), { id: viewId, proven: viewId }, { sharing: "countedOnly" });
    const page = await readingPage(priya, viewId);
    expect(page?.quote).toEqual({ may: false, why: "not-shared" });
    expect(page?.count.may).toBe(true);
  });

  test("not by a worker, a safeguarding lead, a leader, an administrator or another authority", async () => {
    const viewId = await aView();
    for (const role of ["participationWorker", "safeguardingLead", "leader", "administrator"] as const) {
      expect(await readAndDecide(await aStaffActor(here, "helen", [role]), viewId, allow)).toEqual({
        ok: false,
        why: "not-yours",
      });
    }
    expect(await readAndDecide(await aStaffActor(await anAuthority(), "priya"), viewId, allow)).toEqual({
      ok: false,
      why: "not-found",
    });
    expect(await waiting(viewId)).toEqual(["unread"]);
  });
});

describe("deciding on what other young people would see", () => {
  async function aFlag() {
    const { id: authorityId } = here;
    const [termId, id] = [newId(), newId()];
    await change({ kind: "system", authorityId }, "flag.raised", id, async (tx) => {
      await tx.jargonTerm.create({ data: wordRow(authorityId, { key: termId }) });
      await tx.jargonFlag.create({
        data: {
          authorityId,
          id,
          termId,
          feeling: "angry",
          instead: "my home",
          why: "its not a thing",
          onDay: "2026-11-22",
          sendKeyHash: id,
        },
      });
      await waitForReading(tx, {
        authorityId,
        subjectKind: "jargonFlag",
        subjectId: id,
        waitingFor: "unread",
        dueAt: new Date(),
      });
    });
    return id;
  }
  const allowed = async (id: string) => (await allowedIds((await db()).read, here.id, "jargonFlag", [id])).has(id);

  test("is shown only while its latest decision is allowed", async () => {
    const id = await aFlag();
    expect(await allowed(id)).toBe(false);
    expect((await waitingPage(priya, "jargonFlag", id))?.words).toBe("my home");
    expect(await decideOnWaiting(priya, { kind: "jargonFlag", id }, { outcome: "allowed", reason: null, sawDecisionId: null })).toEqual({
      ok: true,
    });
    expect(await allowed(id)).toBe(true);
    const saw = (await waitingPage(priya, "jargonFlag", id))?.decision?.id ?? null;
    await decideOnWaiting(priya, { kind: "jargonFlag", id }, { outcome: "declined", reason: "It names someone.", sawDecisionId: saw });
    expect(await allowed(id)).toBe(false);
    expect(await waiting(id)).toEqual(["second"]);
  });

  test("not by a worker, not elsewhere, not over somebody's decision, not on what is not there", async () => {
    const id = await aFlag();
    const decision = { outcome: "allowed", reason: null, sawDecisionId: null } as const;
    const sam = await aStaffActor(here, "sam");
    expect(await decideOnWaiting(sam, { kind: "jargonFlag", id }, decision)).toEqual({
      ok: false,
      why: "not-yours",
    });
    const stranger = await aStaffActor(await anAuthority(), "priya");
    expect(await decideOnWaiting(stranger, { kind: "jargonFlag", id }, decision)).toEqual({
      ok: false,
      why: "not-found",
    });
    expect(await decideOnWaiting(priya, { kind: "idea", id }, decision)).toEqual({
      ok: false,
      why: "not-found",
    });
    await decideOnWaiting(priya, { kind: "jargonFlag", id }, { ...decision, outcome: "held", reason: "Asking." });
    expect(await decideOnWaiting(priya, { kind: "jargonFlag", id }, decision)).toMatchObject({
      ok: false,
      why: "someone-decided",
    });
    expect(await waiting(id)).toEqual(["held", "second"]);
  });

  test("a young person's reply is read, not decided on", async () => {
    const viewId = await aView();
    await replyToView(aPhone(here), here, { id: viewId, proven: viewId }, { words: "and also", once: "p".repeat(43), language: "en" });
    const { read } = await db();
    const reply = await read.reply.findFirstOrThrow({ where: { authorityId: here.id, viewId } });
    expect(await openAndReadReply(await aStaffActor(here, "helen"), reply.id)).toEqual({
      ok: false,
      why: "not-yours",
    });
    expect(await waiting(reply.id)).toEqual(["unread"]);
    expect(await openAndReadReply(priya, reply.id)).toEqual({ ok: true });
    expect(await waiting(reply.id)).toEqual([]);
  });
});

describe("words that a concern about a member of staff was raised about", () => {
  test("are read and decided on by neither them nor their line any more, and are in no inbox of theirs", async () => {
    await aStaffActor(here, "ruth", ["safeguardingLead"]);
    const [lena, boss] = [await aStaffActor(here, "sam", ["moderator"]), await aStaffActor(here, "sam", ["moderator"])];
    const id = newId();
    await change({ kind: "system", authorityId: here.id }, "line.set", lena.personId, async (tx) => {
      await tx.person.update({ where: { authorityId_id: { authorityId: here.id, id: lena.personId } }, data: { managerId: boss.personId } });
      const occasion = { authorityId: here.id, id: newId(), kind: "visit" as const, onDay: "2026-11-20", madeById: priya.personId };
      await tx.occasion.create({ data: occasion });
      const request = { authorityId: here.id, id, occasionId: occasion.id, forWhom: "youngPerson" as const, way: "paper" as const, expiresOn: "2027-01-01" };
      await tx.feedbackRequest.create({ data: { ...request, madeById: priya.personId, madeAt: new Date(), answeredOn: "2026-11-21" } });
      await tx.feedbackAnswer.create({ data: { authorityId: here.id, requestId: id, question: "more", words: "Lena shuts me in", language: "en" } });
      await waitForReading(tx, { authorityId: here.id, subjectKind: "feedback", subjectId: id, waitingFor: "unread", dueAt: new Date(0) });
    });
    const inInbox = async (who: StaffActor) => (await inboxPage(who, { subjectKind: "feedback" }, null)).items.map((item) => item.subjectId);
    expect(await waitingPage(lena, "feedback", id), "before").not.toBeNull();
    expect((await raiseConcern(priya, { kind: "feedback", id }, [lena.personId])).ok).toBe(true);
    for (const who of [lena, boss]) {
      expect(await waitingPage(who, "feedback", id)).toBeNull();
      expect(await inInbox(who)).toEqual([]);
      expect(await decideOnWaiting(who, { kind: "feedback", id }, { outcome: "allowed", reason: null, sawDecisionId: null })).toMatchObject({ ok: false });
    }
    expect(await waitingPage(priya, "feedback", id)).toMatchObject({ words: "Lena shuts me in" });
    expect(await inInbox(priya)).toEqual([id]);
  });
});
