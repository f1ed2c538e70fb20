import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { change } from "~/platform/change.server";
import { setClock } from "~/platform/clock";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { aMemberActor, anAuthority, aPhone, aStaffActor } from "../../../test/cast/an-authority";
import { castVote } from "./cast-vote.server";
import { closeBallot } from "./close-ballot.server";
import { openBallot } from "./open-ballot.server";
import { ballotPage, campaignPage, campaignsPage, staffCampaignPage, votesWaiting } from "./pages.server";
import { startCampaign } from "./start-campaign.server";

let here: AuthorityFacts;
let there: AuthorityFacts;
let sam: StaffActor;
beforeAll(async () => {
  [here, there] = [await anAuthority(), await anAuthority()];
  sam = await aStaffActor(here, "sam");
});
beforeEach(() => setClock(new Date("2026-05-01T10:00:00Z")));
afterEach(() => setClock(undefined));

const no = { ok: false, why: "not-found" };

async function join(groupId: string, member: MemberActor, joinedAt = new Date("2026-01-01")) {
  await change({ kind: "system", authorityId: here.id }, "member.joined", member.personId, (tx) =>
    tx.membership.create({ data: { authorityId: here.id, groupId, personId: member.personId, joinedAt } }),
  );
}

/** A group with this many members, its campaign and an open vote between bikes and curtains. */
async function aVote(members: number, closed = false) {
  const group = { authorityId: here.id, id: newId(), key: `group-${newId().slice(0, 6)}`, name: "A group", closed };
  await change(sam, "group.made", group.id, (tx) => tx.group.create({ data: group }));
  const people = await Promise.all(Array.from({ length: members }, () => aMemberActor(here)));
  for (const person of people) await join(group.id, person);
  const campaign = await startCampaign(sam, here, { title: "What next", group: group.key });
  if (!campaign.ok) throw new Error(campaign.why);
  const ballot = await openBallot(sam, here, campaign.id, {
    question: "What next?",
    options: ["bikes", "curtains"],
    closesOn: "2026-05-02",
  });
  if (!ballot.ok) throw new Error(ballot.why);
  const { read } = await db();
  const [bikes, curtains] = await read.ballotOption.findMany({
    where: { authorityId: here.id, ballotId: ballot.id },
    orderBy: { order: "asc" },
  });
  if (!bikes || !curtains) throw new Error("The options are not there.");
  return { group, people, campaignId: campaign.id, id: ballot.id, bikes: bikes.id, curtains: curtains.id };
}

const papersOf = async (ballotId: string) => {
  const { read } = await db();
  return read.ballotPaper.findMany({ where: { authorityId: here.id, ballotId } });
};

describe("voting", () => {
  test("a member votes once; a second time changes nothing, also at the same moment", async () => {
    const { people, id, bikes, curtains } = await aVote(2);
    const [dee, yusuf] = people as [MemberActor, MemberActor];
    const both = await Promise.all([castVote(dee, id, bikes), castVote(dee, id, curtains)]);
    expect(both.filter((cast) => cast.ok)).toHaveLength(1);
    expect(await castVote(dee, id, curtains)).toEqual({ ok: false, why: "voted" });
    expect(await castVote(yusuf, id, curtains)).toEqual({ ok: true });
    expect(await papersOf(id)).toHaveLength(2);
    expect((await ballotPage(dee, here, id))?.voted).toBe(true);
    expect(await votesWaiting(dee, here)).toEqual([]);
  });

  test("votes that come together are all counted once", async () => {
    const { people, id, bikes } = await aVote(8);
    const cast = await Promise.all(people.map((person) => castVote(person, id, bikes)));
    expect(cast.every((one) => one.ok)).toBe(true);
    expect(await papersOf(id)).toHaveLength(8);
  });

  test("who is no member, joined after the opening, left, or is of another authority, gets 'not found'", async () => {
    const { group, people, id, bikes } = await aVote(1);
    const outsider = await aMemberActor(here);
    const late = await aMemberActor(here);
    await join(group.id, late, new Date("2026-05-01T10:00:01Z"));
    const foreign = await aMemberActor(there);
    const [left] = people as [MemberActor];
    await change(sam, "member.left", left.personId, (tx) =>
      tx.membership.updateMany({
        where: { authorityId: here.id, personId: left.personId },
        data: { leftAt: new Date("2026-05-01T10:00:01Z") },
      }),
    );
    for (const person of [outsider, late, foreign, left]) expect(await castVote(person, id, bikes)).toEqual(no);
    expect(await ballotPage(outsider, here, id)).toBeNull();
    expect(await votesWaiting(late, here)).toEqual([]);
    expect(await papersOf(id)).toHaveLength(0);
  });

  test("nothing is counted for an option of another vote, and nobody is marked as having voted", async () => {
    const { people, id } = await aVote(1);
    const other = await aVote(1);
    expect(await castVote(people[0] as MemberActor, id, other.bikes)).toEqual({ ok: false, why: "no-such-option" });
    const { read } = await db();
    expect(await read.ballotTurnout.count({ where: { authorityId: here.id, ballotId: id } })).toBe(0);
    expect(await read.event.count({ where: { authorityId: here.id, name: "ballot.voted", subjectId: id } })).toBe(0);
  });

  test("after closing, by hand or by the clock, nobody votes", async () => {
    const byHand = await aVote(1);
    await closeBallot(sam, byHand.id);
    expect(await castVote(byHand.people[0] as MemberActor, byHand.id, byHand.bikes)).toEqual({ ok: false, why: "closed" });
    const byClock = await aVote(1);
    setClock(new Date("2026-05-02T23:00:00Z"));
    expect(await castVote(byClock.people[0] as MemberActor, byClock.id, byClock.bikes)).toEqual({ ok: false, why: "closed" });
  });
});

describe("a secret vote", () => {
  test("keeps who voted apart from what was voted: no person, no time on a paper, no name on the event", async () => {
    const { people, id, bikes } = await aVote(1);
    const [dee] = people as [MemberActor];
    await castVote(dee, id, bikes);
    expect(JSON.stringify(await papersOf(id))).not.toContain(dee.personId);
    const { read } = await db();
    const events = await read.event.findMany({ where: { authorityId: here.id, subjectId: id, name: "ballot.voted" } });
    expect(events).toMatchObject([{ actorKind: "system", actorId: null }]);
  });

  test("leaves no trace of the order of voting in how rows lie in the database", async () => {
    const { people, id, bikes, curtains } = await aVote(12);
    for (const [at, person] of people.entries()) await castVote(person, id, at < 6 ? bikes : curtains);
    const database = await db();
    const place = database.provider === "sqlite" ? "rowid" : "ctid";
    const rows = (table: string) =>
      database.read.$queryRawUnsafe<Record<string, string>[]>(`SELECT * FROM "${table}" WHERE "ballotId" = '${id}' ORDER BY ${place}`);
    const papers = await rows("BallotPaper");
    expect(papers.map((paper) => paper.id)).toEqual(papers.map((paper) => paper.id).sort());
    const turnout = await rows("BallotTurnout");
    expect(turnout.map((row) => row.personId)).toEqual(people.map((person) => person.personId).sort());
    // Every vote gives every paper a new id, so an earlier look at the table cannot be matched with a later one.
    const before = new Set(papers.map((paper) => paper.id));
    const late = await aMemberActor(here);
    const { read } = database;
    const { groupId } = await read.ballot.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id } } });
    await join(groupId, late);
    await castVote(late, id, bikes);
    expect((await papersOf(id)).some((paper) => before.has(paper.id))).toBe(false);
  });

  test("hides what was voted from everyone until it closes, staff too", async () => {
    const { people, campaignId, id, bikes } = await aVote(6);
    for (const person of people) await castVote(person, id, bikes);
    const open = await staffCampaignPage(sam, here, campaignId);
    expect(open?.votes[0]).toMatchObject({ result: null, turnout: 6, voters: 6 });
    expect((await ballotPage(people[0] as MemberActor, here, id))?.result).toBeNull();
    const key = open?.key ?? "";
    expect((await campaignPage(aPhone(here), here, key))?.votes[0]).toMatchObject({ closed: false, outcome: null, first: [] });
    for (const outsider of [aPhone(here), await aMemberActor(here)])
      expect((await campaignPage(outsider, here, key))?.votes[0]?.isMine, "no way to a page that is not found for them").toBe(false);
    await closeBallot(sam, id);
    expect((await campaignPage(aPhone(here), here, key))?.votes[0]).toMatchObject({ closed: true, outcome: "passed", first: [{ id: bikes, words: "bikes" }] });
    expect((await staffCampaignPage(sam, here, campaignId))?.votes[0]?.result).toMatchObject({ addsUp: true, counts: null });
  });

  test("says that somebody closed it sooner than was said, to everyone; not of one that closed on its day", async () => {
    const days = async ({ campaignId, people, id }: Awaited<ReturnType<typeof aVote>>) => {
      const shown = [(await staffCampaignPage(sam, here, campaignId))?.votes[0], await ballotPage(people[0] as MemberActor, here, id)];
      return shown.map((vote) => [vote?.closesOn, vote?.wasUntil]);
    };
    const sooner = await aVote(1);
    await closeBallot(sam, sooner.id);
    expect(await days(sooner)).toEqual([
      ["2026-05-01", "2026-05-02"],
      ["2026-05-01", "2026-05-02"],
    ]);
    const onItsDay = await aVote(1);
    setClock(new Date("2026-05-02T12:00:00Z"));
    await closeBallot(sam, onItsDay.id);
    expect(await days(onItsDay)).toEqual([
      ["2026-05-02", null],
      ["2026-05-02", null],
    ]);
  });

  test("tells a worker of a small vote no number while it is open", async () => {
    const { people, campaignId, id, bikes } = await aVote(3);
    await castVote(people[0] as MemberActor, id, bikes);
    expect((await staffCampaignPage(sam, here, campaignId))?.votes[0]?.turnout).toBeNull();
  });

  test("says when papers and voters do not add up", async () => {
    const { people, campaignId, id, bikes, curtains } = await aVote(6);
    for (const [at, person] of people.entries()) await castVote(person, id, at < 4 ? bikes : curtains);
    await change(sam, "test.tampered", id, (tx) => tx.ballotPaper.create({ data: { authorityId: here.id, id: newId(), ballotId: id, optionId: bikes } }));
    await closeBallot(sam, id);
    expect((await staffCampaignPage(sam, here, campaignId))?.votes[0]?.result).toMatchObject({
      addsUp: false,
      counts: { turnout: 6, papers: 7 },
    });
  });
});

describe("running campaigns", () => {
  test("is for participation workers, in their own authority", async () => {
    const { group, campaignId, id } = await aVote(1);
    const priya = await aStaffActor(here, "priya");
    const stranger = await aStaffActor(there, "sam");
    const vote = { question: "?", options: ["a", "b"], closesOn: "2026-05-02" };
    expect(await startCampaign(priya, here, { title: "x", group: group.key })).toEqual({ ok: false, why: "role" });
    expect(await openBallot(priya, here, campaignId, vote)).toEqual({ ok: false, why: "role" });
    expect(await closeBallot(priya, id)).toEqual({ ok: false, why: "role" });
    expect(await startCampaign(stranger, there, { title: "x", group: group.key })).toEqual(no);
    expect(await openBallot(stranger, there, campaignId, vote)).toEqual(no);
    expect(await closeBallot(stranger, id)).toEqual(no);
    expect(await staffCampaignPage(stranger, there, campaignId)).toBeNull();
    expect(await openBallot(sam, here, campaignId, { ...vote, closesOn: "2026-04-30" })).toEqual({ ok: false, why: "past" });
  });

  test("a closed group's campaign is for its members", async () => {
    const { people, campaignId } = await aVote(1, true);
    const key = (await staffCampaignPage(sam, here, campaignId))?.key ?? "";
    expect(await campaignPage(aPhone(here), here, key)).toBeNull();
    expect(await campaignPage(await aMemberActor(here), here, key)).toBeNull();
    expect((await campaignsPage(aPhone(here), here)).some((campaign) => campaign.key === key)).toBe(false);
    expect((await campaignPage(people[0] as MemberActor, here, key))?.title).toBe("What next");
  });

  test("closing twice changes nothing, and the campaign has been voted on", async () => {
    const { campaignId, id } = await aVote(1);
    expect(await closeBallot(sam, id)).toEqual({ ok: true, campaignId });
    const first = await (await db()).read.ballot.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id } } });
    setClock(new Date("2026-05-01T12:00:00Z"));
    await closeBallot(sam, id);
    const second = await (await db()).read.ballot.findUniqueOrThrow({ where: { authorityId_id: { authorityId: here.id, id } } });
    expect(second.closedAt).toEqual(first.closedAt);
    expect((await staffCampaignPage(sam, here, campaignId))?.state).toBe("voted");
  });
});
