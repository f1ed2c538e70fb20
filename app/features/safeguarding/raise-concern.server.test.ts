import { beforeAll, describe, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { aViewSaying } from "./cast";
import { explainConcern } from "./explain-concern.server";
import { concernPage, concernsIRaised, concernsIRaisedOf, raisedConcernPage, safeguardingPage } from "./pages.server";
import { hashOf, raiseConcern } from "./raise-concern.server";

let here: AuthorityFacts;
let priya: StaffActor;
let ruth: StaffActor;
const words = "he said he'd hurt me 😔\r\n  dont tell\n";

beforeAll(async () => {
  here = await anAuthority();
  priya = await aStaffActor(here, "priya");
  ruth = await aStaffActor(here, "ruth");
});

async function raised(actor: StaffActor = priya) {
  const viewId = await aViewSaying(here, words);
  const outcome = await raiseConcern(actor, { kind: "view", id: viewId });
  if (!outcome.ok) throw new Error(outcome.why);
  return { viewId, concernId: outcome.concernId };
}

describe("raising a concern", () => {
  test("locks the exact words with their hash, starts the clock of the same day", async () => {
    const { concernId } = await raised();
    const { read } = await db();
    const concern = await read.concern.findFirstOrThrow({ where: { authorityId: here.id, id: concernId } });
    expect(concern.lockedWords).toBe(words);
    expect(concern.lockedHash).toBe(hashOf(words));
    expect(concern.decideBy.getTime()).toBeGreaterThanOrEqual(concern.raisedAt.getTime());
    expect(concern.decideBy.getTime() - concern.raisedAt.getTime()).toBeLessThan(25 * 3_600_000);
  });

  test("locks with the words of a view all that was said in the complaint that was made of it, also when the view is taken back", async () => {
    const of = { authorityId: here.id, viewId: await aViewSaying(here, words) };
    const [complaintId, stepId] = [newId(), newId()];
    await change({ kind: "system", authorityId: here.id }, "complaint.made", complaintId, async (tx) => {
      const row = { ...of, id: complaintId, words: "", language: "en", receivedOn: "2026-11-22", stageSince: "2026-11-22" };
      await tx.view.update({ where: { authorityId_id: { authorityId: here.id, id: of.viewId } }, data: { complainedOn: "2026-11-22" } });
      await tx.complaint.create({ data: { ...row, aboutWords: "the night man", putRight: "a lock on my door" } });
      const step = { authorityId: here.id, complaintId, onDay: "2026-11-23" };
      await tx.complaintStep.create({ data: { ...step, id: stepId, kind: "said", note: "he came in again", at: new Date("2026-11-23T09:00:00Z") } });
      await tx.complaintStep.create({ data: { ...step, id: newId(), kind: "noted", note: "we rang", at: new Date("2026-11-23T10:00:00Z") } });
    });
    const locked = async () => {
      const outcome = await raiseConcern(priya, { kind: "view", id: of.viewId });
      return outcome.ok ? (await concernPage(ruth, outcome.concernId))?.lockedWords : outcome.why;
    };
    const more = "the night man\n\na lock on my door\n\nhe came in again";
    expect(await locked()).toBe(`${words}\n\n${more}`);
    await change({ kind: "system", authorityId: here.id }, "view.withdrawn", of.viewId, (tx) =>
      tx.view.update({ where: { authorityId_id: { authorityId: here.id, id: of.viewId } }, data: { words: "" } }),
    );
    expect(await locked()).toBe(more);
  });

  test("alerts every safeguarding lead in the same change, without any words", async () => {
    const there = await anAuthority();
    const leads = [await aStaffActor(there, "ruth"), await aStaffActor(there, "sam", ["safeguardingLead"])];
    const viewId = await aViewSaying(there, words);
    const outcome = await raiseConcern(await aStaffActor(there, "priya"), { kind: "view", id: viewId });
    expect(outcome.ok).toBe(true);
    const { read } = await db();
    const messages = await read.outboxMessage.findMany({ where: { authorityId: there.id } });
    expect(messages.map((m) => m.toPersonId).sort()).toEqual(leads.map((l) => l.personId).sort());
    expect(messages.every((m) => m.notice === "concern-raised" && m.sentAt === null)).toBe(true);
    // A whole word, since an id may have those letters in it.
    expect(JSON.stringify(messages)).not.toMatch(/\bhurt\b/);
  });

  test("alerts the leaders where there is no safeguarding lead, rather than nobody", async () => {
    const there = await anAuthority();
    const helen = await aStaffActor(there, "helen");
    const viewId = await aViewSaying(there, words);
    await raiseConcern(await aStaffActor(there, "priya"), { kind: "view", id: viewId });
    const { read } = await db();
    const messages = await read.outboxMessage.findMany({ where: { authorityId: there.id } });
    expect(messages.map((m) => m.toPersonId)).toEqual([helen.personId]);
  });

  test("twice within a minute is one concern and one alert", async () => {
    const { viewId, concernId } = await raised();
    const again = await raiseConcern(priya, { kind: "view", id: viewId });
    expect(again).toEqual({ ok: true, concernId, again: true });
    const { read } = await db();
    expect(await read.concern.count({ where: { authorityId: here.id, subjectId: viewId } })).toBe(1);
    expect(
      await read.event.count({
        where: { authorityId: here.id, name: "concern.raised", subjectId: concernId },
      }),
    ).toBe(1);
  });

  test("two taps at the very same moment are one concern", async () => {
    const viewId = await aViewSaying(here, words);
    const both = await Promise.all([1, 2].map(() => raiseConcern(priya, { kind: "view", id: viewId })));
    expect(new Set(both.map((one) => one.ok && one.concernId)).size).toBe(1);
  });

  test("the second tap that names whom it is about is not taken for the first, and tells them nothing more; named once, it is", async () => {
    const there = await anAuthority();
    const [lead, other] = [await aStaffActor(there, "ruth"), await aStaffActor(there, "sam", ["safeguardingLead"])];
    const worker = await aStaffActor(there, "priya");
    const view = { kind: "view" as const, id: await aViewSaying(there, words) };
    const first = await raiseConcern(worker, view);
    const second = await raiseConcern(worker, view, [lead.personId]);
    if (!first.ok || !second.ok) throw new Error("Nothing was raised.");
    expect((await concernPage(other, second.concernId))?.aboutIds).toEqual([lead.personId]);
    for (const { concernId } of [first, second]) expect(await concernPage(lead, concernId)).toBeNull();
    expect(await raiseConcern(worker, view, [lead.personId])).toEqual({ ok: true, concernId: second.concernId, again: true });
    expect(await raiseConcern(worker, view)).toMatchObject({ again: true });
  });

  test("two people who raise the same are two concerns", async () => {
    const { viewId } = await raised();
    expect(await raiseConcern(ruth, { kind: "view", id: viewId })).toMatchObject({ ok: true, again: false });
  });

  test("hides, changes and delays nothing of the view", async () => {
    const viewId = await aViewSaying(here, words);
    const { read } = await db();
    const all = async () => [
      await read.view.findMany({ where: { authorityId: here.id, id: viewId } }),
      await read.inboxItem.findMany({ where: { authorityId: here.id, subjectId: viewId } }),
      await read.moderationDecision.findMany({ where: { authorityId: here.id, subjectId: viewId } }),
    ];
    const before = await all();
    await raiseConcern(priya, { kind: "view", id: viewId });
    expect(await all()).toEqual(before);
  });

  test("why comes after, once, from the one who raised it", async () => {
    const { concernId } = await raised();
    expect(await explainConcern(priya, concernId, "the part about Friday")).toEqual({ ok: true });
    expect(await explainConcern(priya, concernId, "something else")).toEqual({ ok: false, why: "not-found" });
    expect((await concernPage(ruth, concernId))?.why).toBe("the part about Friday");
  });
});

describe("who may not", () => {
  test("an administrator raises none", async () => {
    const viewId = await aViewSaying(here, words);
    const alex = await aStaffActor(here, "helen", ["administrator"]);
    expect(await raiseConcern(alex, { kind: "view", id: viewId })).toEqual({ ok: false, why: "not-yours" });
  });

  test("nobody raises one about a view of another authority, or about nothing", async () => {
    const there = await anAuthority();
    const viewId = await aViewSaying(there, words);
    expect(await raiseConcern(priya, { kind: "view", id: viewId })).toEqual({ ok: false, why: "not-found" });
    expect(await raiseConcern(priya, { kind: "reply", id: newId() })).toEqual({
      ok: false,
      why: "not-found",
    });
    const { read } = await db();
    expect(await read.concern.count({ where: { subjectId: viewId } })).toBe(0);
  });

  test.each(["moderator", "participationWorker", "leader", "administrator"] as const)("a %s reads no concern and no list", async (role) => {
    const { concernId } = await raised();
    const actor = await aStaffActor(here, "sam", [role]);
    expect(await concernPage(actor, concernId)).toBeNull();
    expect(await safeguardingPage(actor)).toBeNull();
  });

  test("the one who raised it does not read what is done about it", async () => {
    const { concernId, viewId } = await raised();
    expect(Object.keys((await raisedConcernPage(priya, concernId)) ?? {}).sort()).toEqual(["id", "raisedAt", "subjectId", "subjectKind", "why"]);
    expect(await concernsIRaised(priya, "view", viewId)).toHaveLength(1);
    const [other, none] = [(await raised()).viewId, newId()];
    const ofMany = await concernsIRaisedOf(priya, "view", [viewId, other, none]);
    expect([viewId, other, none].map((id) => ofMany.get(id)?.length)).toEqual([1, 1, undefined]);
  });

  test("nobody else explains it or learns from its page of why that it was raised", async () => {
    const { concernId, viewId } = await raised();
    const sam = await aStaffActor(here, "sam");
    expect(await explainConcern(sam, concernId, "not mine")).toEqual({ ok: false, why: "not-found" });
    expect(await raisedConcernPage(sam, concernId)).toBeNull();
    expect(await concernsIRaised(sam, "view", viewId)).toEqual([]);
  });

  test("a safeguarding lead of another authority does not read it", async () => {
    const { concernId } = await raised();
    const stranger = await aStaffActor(await anAuthority(), "ruth");
    expect(await concernPage(stranger, concernId)).toBeNull();
  });
});
