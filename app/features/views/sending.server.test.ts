import { beforeAll, describe, expect, test } from "vitest";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { waitsFor } from "../inbox/pages.server";
import { sayIt } from "./cast";
import { comeBackPage } from "./pages.server";
import { submitView } from "./submit-view.server";
import type { Draft } from "./view";
import { readVisit, saveDraft } from "./visit.server";

let here: AuthorityFacts;

beforeAll(async () => {
  here = await anAuthority();
});

async function viewOf(viewId: string) {
  const { read } = await db();
  return read.view.findUniqueOrThrow({
    where: { authorityId_id: { authorityId: here.id, id: viewId } },
    include: { readers: true },
  });
}
async function itemOf(viewId: string) {
  const { read } = await db();
  return read.inboxItem.findFirstOrThrow({
    where: { authorityId: here.id, subjectId: viewId, waitingFor: "unread" },
  });
}
/** A worker who agrees to be named. */
async function namedWorker(authority = here, showsName = true) {
  const worker = await aStaffActor(authority, "sam", ["worker"]);
  await change({ kind: "system", authorityId: authority.id }, "person.joined", worker.personId, (tx) =>
    tx.person.update({
      where: {
        authorityId_id: { authorityId: authority.id, id: worker.personId },
      },
      data: { showsName },
    }),
  );
  return worker;
}
async function aGroupWith(personId: string) {
  const groupId = newId();
  await change({ kind: "system", authorityId: here.id }, "group.opened", groupId, async (tx) => {
    await tx.group.create({
      data: {
        authorityId: here.id,
        id: groupId,
        key: groupId,
        name: "Our group",
      },
    });
    await tx.membership.create({
      data: { authorityId: here.id, groupId, personId, joinedAt: now() },
    });
  });
  return groupId;
}
async function sends(draft: Draft, authority = here) {
  const token = await saveDraft(authority.id, { stage: "none" }, draft);
  return submitView(aPhone(authority), authority, token, draft);
}

describe("everything that is answered", () => {
  test("is kept with the view, and what the inbox needs of it is on its item", async () => {
    const worker = await namedWorker();
    const other = await namedWorker();
    const { viewId } = await sayIt(here, {
      words: "hello",
      topic: "school",
      cards: ["home", "listen"],
      wantsToTalk: true,
      keeping: "forMe",
      helpedAs: "interpreter",
      helpedBy: "Omar",
      ageBand: "13to15",
      aboutMe: ["unaccompanied"],
      wantsAdvocate: true,
      safeNow: "yes",
      only: worker.personId,
      never: [other.personId],
    });
    const view = await viewOf(viewId);
    expect(view).toMatchObject({
      topic: "school",
      cards: ["home", "listen"],
      wantsToTalk: true,
      keeping: "forMe",
      helpedAs: "interpreter",
      helpedBy: "Omar",
      ageBand: "13to15",
      aboutMe: ["unaccompanied"],
      wantsAdvocate: true,
      safeNow: "yes",
    });
    expect(view.readers.map(({ personId, rule }) => [personId, rule]).sort()).toEqual(
      [
        [worker.personId, "only"],
        [other.personId, "never"],
      ].sort(),
    );
    expect(await itemOf(viewId)).toMatchObject({
      topic: "school",
      ageBand: "13to15",
      onlyForId: worker.personId,
      readFirst: false,
    });
  });

  test("an advocate asked for while saying it waits for a worker who tells one, by a day that its author reads", async () => {
    const { viewId } = await sayIt(here, { words: "i want someone on my side", wantsAdvocate: true });
    const waits = await waitsFor({ authorityId: here.id, subjectKind: "view", subjectId: viewId });
    expect(waits.map(({ waitingFor }) => waitingFor).sort()).toEqual(["advocate", "unread"]);
    expect((await comeBackPage(aPhone(here), viewId, viewId))?.next).toContainEqual({ says: "advocate", when: "by", day: expect.stringMatching(/^\d{4}-/) });
  });

  test("nothing more than something to say is needed: a face, cards or 'please talk to me' alone are sent", async () => {
    for (const draft of [{ feeling: "sad" }, { cards: ["scared"] }, { wantsToTalk: true }] satisfies Draft[]) {
      const { viewId } = await sayIt(here, draft);
      expect(await viewOf(viewId)).toMatchObject({
        words: "",
        sharing: "helpersOnly",
        keeping: "thisWork",
        onlyGroup: false,
        aboutMe: null,
        safeNow: null,
      });
    }
  });

  test("not safe, or not sure, is read first; yes and no answer are not", async () => {
    for (const [safeNow, readFirst] of [
      ["no", true],
      ["unsure", true],
      ["yes", false],
      [undefined, false],
    ] as const) {
      const { viewId } = await sayIt(here, { words: "hello", safeNow });
      expect((await itemOf(viewId)).readFirst).toBe(readFirst);
    }
  });

  test("a thousand taps, reloads, tabs and retries of a draft with cards and readers make one view with one of each", async () => {
    const authority = await anAuthority();
    const [only, never] = [await namedWorker(authority), await namedWorker(authority)];
    const draft: Draft = {
      words: "once",
      cards: ["home"],
      only: only.personId,
      never: [never.personId],
      safeNow: "no",
      topic: "home",
      ageBand: "under10",
    };
    const token = await saveDraft(authority.id, { stage: "none" }, draft);
    const outcomes = await Promise.all(Array.from({ length: 1000 }, () => submitView(aPhone(authority), authority, token, draft)));
    expect(outcomes.filter((o) => o.ok && !o.again)).toHaveLength(1);
    expect(outcomes.every((o) => o.ok)).toBe(true);
    const { read } = await db();
    const where = { authorityId: authority.id };
    expect(await read.view.count({ where })).toBe(1);
    expect(await read.inboxItem.count({ where })).toBe(1);
    expect(await read.viewReader.count({ where })).toBe(2);
    expect(await read.event.count({ where: { ...where, name: "view.submitted" } })).toBe(1);
    expect((await readVisit(authority.id, token)).stage).toBe("sent");
  });
});

describe("who is named", () => {
  test("it may not be for somebody who does not agree to be named, who does not read views, who left, or of elsewhere", async () => {
    const unnamed = await namedWorker(here, false);
    const leader = await aStaffActor(here, "helen", ["leader"]);
    const foreign = await namedWorker(await anAuthority());
    for (const { personId } of [unnamed, leader, foreign])
      expect(await sends({ words: "x", only: personId })).toEqual({
        ok: false,
        why: "reader-left",
      });
    const left = await namedWorker();
    await change({ kind: "system", authorityId: here.id }, "person.left", left.personId, (tx) =>
      tx.person.update({
        where: {
          authorityId_id: { authorityId: here.id, id: left.personId },
        },
        data: { leftAt: now() },
      }),
    );
    expect(await sends({ words: "x", only: left.personId })).toEqual({
      ok: false,
      why: "reader-left",
    });
  });
  test("who it is kept from stays kept from it, and an id that is nobody's here is left out", async () => {
    const kept = await namedWorker();
    const { viewId } = await sayIt(here, {
      words: "x",
      never: [kept.personId, newId()],
    });
    expect((await viewOf(viewId)).readers.map(({ personId }) => personId)).toEqual([kept.personId]);
  });
  test("just my group: a member of it may, another member and a phone may not", async () => {
    const member = await aMemberActor(here);
    const groupId = await aGroupWith(member.personId);
    const { viewId } = await sayIt(here, { words: "x", sharing: "wordsNoName", onlyGroup: true, groupId }, member);
    expect(await viewOf(viewId)).toMatchObject({
      onlyGroup: true,
      groupId,
      authorId: null,
    });
    const stranger = await aMemberActor(here);
    const token = await saveDraft(here.id, { stage: "none" }, { words: "x" });
    expect(
      await submitView(stranger, here, token, {
        words: "x",
        onlyGroup: true,
        groupId,
      }),
    ).toEqual({ ok: false, why: "not-in-group" });
    expect(await sends({ words: "x", onlyGroup: true, groupId })).toEqual({
      ok: false,
      why: "not-in-group",
    });
  });
});
