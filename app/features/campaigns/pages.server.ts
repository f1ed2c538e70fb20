import type { Actor, MemberActor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { publicAsk, publicAsks } from "../asks/public-asks.server";
import { type BallotTimes, isClosed, isVoter, leastForCounts, resultOf } from "./ballot";
import { stateNow } from "./campaign";
import { allBallots, ballotById, hasVoted, membershipOf, openBallotsFor, tallyOf, turnoutOf } from "./inside/ballot-store.server";
import { allCampaigns, campaignById, campaignByKey, groupNames } from "./inside/campaign-store.server";
import { canSeeResult, canVote } from "./policy";

type Group = { id: string; key: string; name: string; closed: boolean };
type Row = NonNullable<Awaited<ReturnType<typeof campaignById>>>;

const groupOf = ({ id, key, name, closed }: Group) => ({ id, key, name, closed });
const day = (moment: Date, authority: AuthorityFacts) => dayOf(moment, authority.timeZone);
/** The last day on which a vote is open: it closes at the midnight after. */
const lastDay = (closesAt: Date, authority: AuthorityFacts) => day(new Date(closesAt.getTime() - 1), authority);

/** What a closed group works for is for its members and for staff; the others never learn of it. */
async function isShown(actor: Actor, group: { id: string; closed: boolean }): Promise<boolean> {
  return !group.closed || actor.kind === "staff" || isIn(actor, group.id);
}

/** Whether this reader is in a group now. */
async function isIn(actor: Actor, groupId: string): Promise<boolean> {
  const membership = actor.kind === "member" ? await membershipOf(actor.authorityId, groupId, actor.personId) : null;
  return membership !== null && membership.leftAt === null;
}

/** Every campaign that this reader may know of. */
export async function campaignsPage(actor: Actor, authority: AuthorityFacts) {
  const rows = await allCampaigns(authority.id);
  const shown = await Promise.all(rows.map((row) => isShown(actor, row.group)));
  return rows
    .filter((_, at) => shown[at])
    .map(({ id, key, title, why, state, group, ballots }) => ({
      id,
      key,
      title,
      why,
      state: stateNow({ state, ballots }, now()),
      group: groupOf(group),
    }));
}

/** The day a vote closes or closed; and where somebody closed it sooner, the day until which it was to be open. After its time nobody closes it any more. */
function daysOf({ closedAt, closesAt }: BallotTimes, authority: AuthorityFacts) {
  const planned = lastDay(closesAt, authority);
  const closedOn = closedAt && closedAt < closesAt ? day(closedAt, authority) : null;
  return { closesOn: closedOn ?? planned, wasUntil: closedOn && closedOn < planned ? planned : null };
}

/** What everyone may know of a vote: that it is open, or what passed. Numbers are for the members who voted. */
async function voteForEveryone(actor: Actor, authority: AuthorityFacts, ballot: Row["ballots"][number]) {
  const closed = canSeeResult(ballot, now());
  const result = closed ? resultOf(await tallyOf(authority.id, ballot.id)) : null;
  return {
    id: ballot.id,
    question: ballot.question,
    closed,
    isMine: await isIn(actor, ballot.groupId),
    ...daysOf(ballot, authority),
    outcome: result?.outcome ?? null,
    first: result?.first ?? [],
  };
}

/** One campaign: what it is for, asked → did → difference through its Ask, and its votes. */
export async function campaignPage(actor: Actor, authority: AuthorityFacts, key: string) {
  const row = await campaignByKey(authority.id, key);
  if (!row || !(await isShown(actor, row.group))) return null;
  const ask = row.askId ? await publicAsk(authority.id, row.askId, day(now(), authority)) : null;
  const votes = await Promise.all(row.ballots.map((ballot) => voteForEveryone(actor, authority, ballot)));
  return { id: row.id, title: row.title, why: row.why, state: stateNow(row, now()), group: groupOf(row.group), ask, votes };
}

/** The page of one vote, for a member of its group; null for everyone else. The result is not read before it closes. */
export async function ballotPage(actor: MemberActor, authority: AuthorityFacts, id: string) {
  const ballot = await ballotById(actor.authorityId, id);
  if (!ballot) return null;
  const membership = await membershipOf(actor.authorityId, ballot.groupId, actor.personId);
  if (!membership || membership.leftAt) return null;
  const voted = await hasVoted(actor.authorityId, id, actor.personId);
  const mayVote = canVote(ballot, membership, voted, now());
  return {
    id,
    question: ballot.question,
    group: groupOf(ballot.group),
    campaignKey: ballot.campaign?.key ?? null,
    options: ballot.options.map((option) => ({ id: option.id, words: option.words })),
    ...daysOf(ballot, authority),
    voted,
    mayVote: mayVote.may,
    whyNot: mayVote.may ? null : mayVote.why,
    result: canSeeResult(ballot, now()) ? resultOf(await tallyOf(actor.authorityId, id)) : null,
  };
}

/**
 * Every vote that this reader may know of, with its options: for who puts them into other languages, so without what a member
 * wrote and nobody allowed. Nothing of what was voted.
 */
export async function ballotsToRead(actor: Actor, authorityId: string) {
  const rows = await allBallots(authorityId);
  const shown = await Promise.all(rows.map((row) => isShown(actor, row.group)));
  return rows
    .filter((_, at) => shown[at])
    .map(({ id, question, group, campaign, options }) => ({
      id,
      question,
      group: groupOf(group),
      campaignKey: campaign?.key ?? null,
      options,
    }));
}

/** Votes that wait for this member. */
export async function votesWaiting(actor: MemberActor, authority: AuthorityFacts) {
  const open = await openBallotsFor(actor.authorityId, actor.personId, now());
  return open
    .filter((ballot) => ballot.group.memberships.some((membership) => isVoter(membership, ballot)))
    .map((ballot) => ({ id: ballot.id, question: ballot.question, closesOn: lastDay(ballot.closesAt, authority) }));
}

/** What the form for a new campaign offers: groups and Asks. */
export async function newCampaignPage(authority: AuthorityFacts) {
  const [groups, asks] = await Promise.all([groupNames(authority.id), publicAsks(authority.id, day(now(), authority))]);
  return { groups, asks: asks.map(({ id, asked }) => ({ id, asked })) };
}

/**
 * One campaign for the worker who runs it. While a vote is open there is how many voted, from five on; what was voted is
 * not read. After closing there is the result, with its reconciliation.
 */
export async function staffCampaignPage(actor: StaffActor, authority: AuthorityFacts, id: string) {
  const row = await campaignById(actor.authorityId, id);
  if (!row) return null;
  const votes = await Promise.all(
    row.ballots.map(async (ballot) => {
      const { voters, turnout } = await turnoutOf(actor.authorityId, ballot);
      const closed = isClosed(ballot, now());
      return {
        id: ballot.id,
        question: ballot.question,
        ...daysOf(ballot, authority),
        closed,
        voters,
        turnout: turnout < leastForCounts ? null : turnout,
        result: canSeeResult(ballot, now()) ? resultOf(await tallyOf(actor.authorityId, ballot.id)) : null,
      };
    }),
  );
  return { id, key: row.key, title: row.title, why: row.why, state: stateNow(row, now()), group: groupOf(row.group), askId: row.askId, votes };
}

/** What a worker is asked before closing a vote; `closed` where there is nothing to close any more. */
export async function ballotToClose(actor: StaffActor, id: string) {
  const ballot = await ballotById(actor.authorityId, id);
  return ballot && { id, question: ballot.question, campaignId: ballot.campaignId, closed: isClosed(ballot, now()) };
}
