import { beforeAll, expect, test } from "vitest";
import type { StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aChannel } from "~/platform/outbox/cast";
import { aMemberActor, anAuthority, aStaffActor } from "../../../test/cast/an-authority";
import { aViewThatMayBeShown } from "./cast";
import { differencesToConfirm } from "./pages.server";
import { raiseAsk } from "./raise-ask.server";
import { showDifference } from "./show-difference.server";

let here: AuthorityFacts;
let sam: StaffActor;
let priya: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  [sam, priya] = [await aStaffActor(here, "sam"), await aStaffActor(here, "priya")];
});

async function aGroup(key: string, members: readonly { personId: string; left?: boolean }[]) {
  const group = { authorityId: here.id, id: newId(), key, name: key };
  await change(sam, "group.made", group.id, async (tx) => {
    await tx.group.create({ data: group });
    for (const { personId, left } of members) {
      await tx.membership.create({ data: { authorityId: here.id, groupId: group.id, personId, joinedAt: now(), leftAt: left ? now() : null } });
    }
  });
  return group;
}
async function aMember() {
  const member = await aMemberActor(here);
  await aChannel(member);
  return member;
}
async function told(...people: readonly { personId: string }[]) {
  const { read } = await db();
  const rows = await read.outboxMessage.findMany({ where: { authorityId: here.id, notice: "news" }, select: { toPersonId: true } });
  return people.map(({ personId }) => rows.filter((row) => row.toPersonId === personId).length);
}
const claim = { words: "There are heaters.", evidence: "Nobody is cold." };

test("a difference is told to everyone who may say whether it is one: who said it, and the group that asked; each once, and to nobody who has left", async () => {
  const [author, both, asked, gone, other] = [await aMember(), await aMember(), await aMember(), await aMember(), await aMember()];
  await aChannel(priya);
  const members = [both, asked, { ...gone, left: true }, priya];
  const group = await aGroup("who-asked", members);
  await aGroup("another", [other]);
  const views = [];
  for (const one of [author, both]) views.push((await aViewThatMayBeShown(here, priya.personId, { words: "warm rooms", asMe: true }, one)).viewId);
  const raised = await raiseAsk(sam, here, { asked: "warm rooms", from: "views", views, groups: [group.key], language: "en" });
  const before = await told(author, both, asked, gone, other, priya);
  expect((await showDifference(sam, raised.ok ? raised.id : "", claim)).ok).toBe(true);
  const after = await told(author, both, asked, gone, other, priya);
  expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual([1, 1, 1, 0, 0, 0]);
  expect(await differencesToConfirm(asked, "en"), "and there is what they are asked").not.toEqual([]);
});

test("it is told to the group whose campaign asked for it, since it stands in their campaign", async () => {
  const [author, campaigner] = [await aMember(), await aMember()];
  const group = await aGroup("campaigners", [campaigner]);
  const { viewId } = await aViewThatMayBeShown(here, priya.personId, { words: "later buses", asMe: true }, author);
  const raised = await raiseAsk(sam, here, { asked: "later buses", from: "views", views: [viewId], groups: [], language: "en" });
  const ask = raised.ok ? raised.id : "";
  const campaign = { authorityId: here.id, id: newId(), key: "later-buses", groupId: group.id, askId: ask, title: "Later buses", state: "started" as const };
  await change(sam, "campaign.started", campaign.id, (tx) => tx.campaign.create({ data: campaign }));
  expect((await showDifference(sam, ask, claim)).ok).toBe(true);
  expect(await told(author, campaigner)).toEqual([1, 1]);
});
