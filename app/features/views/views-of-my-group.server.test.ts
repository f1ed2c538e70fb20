import { expect, test } from "vitest";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { recordDecision } from "../inbox/wait.server";
import { viewsOfMyGroup } from "./views-of-my-group.server";

test("What a group said and a person allowed is there for its members, however much waits to be read before it", async () => {
  const here = await anAuthority();
  const [dee, priya] = [await aMemberActor(here), await aStaffActor(here, "priya")];
  const { id: authorityId } = here;
  const [groupId, allowed] = [newId(), newId()];
  const sharing = "wordsNoName" as const;
  await change({ kind: "system", authorityId }, "views.said", groupId, async (tx) => {
    await tx.group.create({ data: { authorityId, id: groupId, key: "youth", name: "Youth" } });
    await tx.membership.create({ data: { authorityId, groupId, personId: dee.personId, joinedAt: now() } });
    for (let n = 0; n < 55; n++) {
      const id = n === 0 ? allowed : newId();
      const receivedOn = n === 0 ? "2026-10-01" : "2026-11-25";
      await tx.view.create({ data: { authorityId, id, words: "hello", language: "en", sharing, onlyGroup: true, groupId, receivedOn, sendKeyHash: id } });
    }
    const decided = { outcome: "allowed" as const, mayBeCounted: true, mayBeQuoted: true, decidedById: priya.personId, sawDecisionId: null };
    await recordDecision(tx, { authorityId, subjectKind: "view", subjectId: allowed, ...decided });
  });
  expect((await viewsOfMyGroup(dee, "youth")).map((view) => view.id)).toEqual([allowed]);
});
