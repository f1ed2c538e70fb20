import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { now, setClock } from "~/platform/clock";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { castVote } from "./cast-vote.server";
import { closeBallot } from "./close-ballot.server";
import { writeVote } from "./inside/ballot-store.server";
import { openBallot } from "./open-ballot.server";
import { ballotPage, ballotToClose, campaignPage, campaignsPage, staffCampaignPage } from "./pages.server";
import { startCampaign } from "./start-campaign.server";

let here: AuthorityFacts;
let sam: StaffActor;
beforeAll(async () => {
  here = await anAuthority();
  sam = await aStaffActor(here, "sam");
});
beforeEach(() => setClock(new Date("2026-05-01T10:00:00Z")));
afterEach(() => setClock(undefined));

const system = () => ({ kind: "system", authorityId: here.id }) as const;
async function aVote(members: number) {
  const group = { authorityId: here.id, id: newId(), key: `group-${newId().slice(0, 6)}`, name: "A group" };
  await change(sam, "group.made", group.id, (tx) => tx.group.create({ data: group }));
  const people = await Promise.all(Array.from({ length: members }, () => aMemberActor(here)));
  for (const { personId } of people) {
    const membership = { authorityId: here.id, groupId: group.id, personId, joinedAt: new Date("2026-01-01") };
    await change(system(), "member.joined", personId, (tx) => tx.membership.create({ data: membership }));
  }
  const campaign = await startCampaign(sam, here, { title: "What next", group: group.key });
  const campaignId = campaign.ok ? campaign.id : "";
  const opened = await openBallot(sam, here, campaignId, { question: "What next?", options: ["bikes", "curtains"], closesOn: "2026-05-02" });
  return { group, people, campaignId, id: opened.ok ? opened.id : "" };
}
const vote = async (who: MemberActor, id: string) => castVote(who, id, (await ballotPage(who, here, id))?.options[0]?.id ?? "");

test("the list and both pages say of a campaign that a vote is open, and that it was voted on when its time is over though nobody closed it", async () => {
  const { campaignId, people, id } = await aVote(1);
  const states = async () => [
    (await staffCampaignPage(sam, here, campaignId))?.state,
    (await campaignsPage(aPhone(here), here)).find((one) => one.id === campaignId)?.state,
    (await campaignPage(aPhone(here), here, (await staffCampaignPage(sam, here, campaignId))?.key ?? ""))?.state,
  ];
  await vote(people[0] as MemberActor, id);
  expect(await states()).toEqual(["voting", "voting", "voting"]);
  setClock(new Date("2026-05-03T10:00:00Z"));
  expect(await states()).toEqual(["voted", "voted", "voted"]);
});

test("closing it from an old page after its time changes no day: it closed when it was said to", async () => {
  const { campaignId, id } = await aVote(1);
  setClock(new Date("2026-05-20T10:00:00Z"));
  expect(await ballotToClose(sam, id)).toMatchObject({ closed: true });
  expect(await closeBallot(sam, id)).toEqual({ ok: true, campaignId });
  expect((await staffCampaignPage(sam, here, campaignId))?.votes).toMatchObject([{ closed: true, closesOn: "2026-05-02", wasUntil: null }]);
});

test("who voted and left the group since is among those who could: never more voted than could", async () => {
  const { group, people, campaignId, id } = await aVote(6);
  for (const person of people) await vote(person, id);
  for (const { personId } of people.slice(0, 4)) {
    const leftAt = new Date("2026-05-01T11:00:00Z");
    await change(system(), "member.left", personId, (tx) => tx.membership.updateMany({ where: { groupId: group.id, personId }, data: { leftAt } }));
  }
  expect((await staffCampaignPage(sam, here, campaignId))?.votes).toMatchObject([{ turnout: 6, voters: 6 }]);
});

test("who has left by the time a vote is written does not vote: whether they are a member is looked at in the change", async () => {
  const { group, people, id } = await aVote(2);
  const [dee, yusuf] = people as [MemberActor, MemberActor];
  const optionId = (await ballotPage(dee, here, id))?.options[0]?.id ?? "";
  const which = { authorityId: here.id, groupId: group.id, personId: dee.personId };
  await change(system(), "member.left", dee.personId, (tx) => tx.membership.updateMany({ where: which, data: { leftAt: now() } }));
  const written = ({ personId }: MemberActor) =>
    change(system(), "ballot.voted", id, (tx) => writeVote(tx, { authorityId: here.id, ballotId: id, personId, optionId, at: now() }));
  expect([await written(dee), await written(yusuf)]).toEqual(["not-a-member", "written"]);
});

test("no vote opens for a group in which nobody could vote", async () => {
  const group = { authorityId: here.id, id: newId(), key: `empty-${newId().slice(0, 6)}`, name: "Nobody yet" };
  await change(sam, "group.made", group.id, (tx) => tx.group.create({ data: group }));
  const campaign = await startCampaign(sam, here, { title: "What next", group: group.key });
  const campaignId = campaign.ok ? campaign.id : "";
  const ballot = { question: "What next?", options: ["bikes", "curtains"], closesOn: "2026-05-02" };
  expect(await openBallot(sam, here, campaignId, ballot)).toEqual({ ok: false, why: "no-members" });
  const leaver = await aMemberActor(here);
  const gone = { authorityId: here.id, groupId: group.id, personId: leaver.personId, joinedAt: new Date("2026-01-01"), leftAt: new Date("2026-04-01") };
  await change(system(), "member.joined", leaver.personId, (tx) => tx.membership.create({ data: gone }));
  expect(await openBallot(sam, here, campaignId, ballot), "who has left cannot vote").toEqual({ ok: false, why: "no-members" });
  expect((await staffCampaignPage(sam, here, campaignId))?.votes).toEqual([]);
});
