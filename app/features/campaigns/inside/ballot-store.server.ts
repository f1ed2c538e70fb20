import type { Tx } from "~/platform/db/db.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { isVoter } from "../ballot";
import { optionsForOthers } from "../options-for-others.server";

/** A ballot with its options and group. No papers, no turnout. */
export async function ballotById(authorityId: string, id: string) {
  const { read } = await db();
  return read.ballot.findUnique({
    where: { authorityId_id: { authorityId, id } },
    include: {
      options: { orderBy: { order: "asc" } },
      group: { select: { id: true, key: true, name: true, closed: true } },
      campaign: { select: { id: true, key: true, title: true } },
    },
  });
}

/** Every vote of an authority with the options that may be put into other languages, newest first. No papers, no turnout. */
export async function allBallots(authorityId: string) {
  const { read } = await db();
  const rows = await read.ballot.findMany({
    where: { authorityId },
    orderBy: [{ opensAt: "desc" }, { id: "asc" }],
    select: {
      id: true,
      question: true,
      options: { orderBy: { order: "asc" }, select: { id: true, words: true } },
      group: { select: { id: true, key: true, name: true, closed: true } },
      campaign: { select: { key: true } },
    },
  });
  const ids = rows.flatMap(({ options }) => options.map(({ id }) => id));
  const allowed = await optionsForOthers(read, authorityId, ids);
  return rows.map((row) => ({ ...row, options: row.options.filter(({ id }) => allowed.has(id)) }));
}

/** A person's membership of a group; null when they never were a member. */
export async function membershipOf(authorityId: string, groupId: string, personId: string) {
  const { read } = await db();
  return read.membership.findUnique({
    where: { authorityId_groupId_personId: { authorityId, groupId, personId } },
    select: { joinedAt: true, leftAt: true },
  });
}

/** Whether anybody is in a group now: who could vote when a vote opens. */
export async function hasMembers(tx: Tx, authorityId: string, groupId: string): Promise<boolean> {
  return (await tx.membership.findFirst({ where: { authorityId, groupId, leftAt: null }, select: { personId: true } })) !== null;
}

/** Whether this person is counted as having voted. */
export async function hasVoted(authorityId: string, ballotId: string, personId: string): Promise<boolean> {
  const { read } = await db();
  return (await read.ballotTurnout.count({ where: { authorityId, ballotId, personId } })) === 1;
}

/** How many could vote (who was a member when it opened and still is, and who voted before they left), and how many have. Says nothing of what was voted. */
export async function turnoutOf(authorityId: string, ballot: { id: string; groupId: string; opensAt: Date }) {
  const { read } = await db();
  const [members, turnout] = await Promise.all([
    read.membership.findMany({ where: { authorityId, groupId: ballot.groupId, leftAt: null, joinedAt: { lte: ballot.opensAt } }, select: { personId: true } }),
    read.ballotTurnout.findMany({ where: { authorityId, ballotId: ballot.id }, select: { personId: true } }),
  ]);
  return { voters: new Set([...members, ...turnout].map(({ personId }) => personId)).size, turnout: turnout.length };
}

/** Papers by option and the number of voters. For ballots that have closed: who asks checks that first. */
export async function tallyOf(authorityId: string, ballotId: string) {
  const { read } = await db();
  const [options, papers, turnout] = await Promise.all([
    read.ballotOption.findMany({ where: { authorityId, ballotId }, orderBy: { order: "asc" } }),
    read.ballotPaper.groupBy({ by: ["optionId"], where: { authorityId, ballotId }, _count: true }),
    read.ballotTurnout.count({ where: { authorityId, ballotId } }),
  ]);
  const count = new Map(papers.map((row) => [row.optionId, row._count]));
  return { turnout, options: options.map(({ id, words }) => ({ id, words, papers: count.get(id) ?? 0 })) };
}

export type VoteWritten = "written" | "closed" | "no-such-option" | "voted" | "not-a-member";

/**
 * Writes that a member voted and, apart from it, what was voted. Nothing may join the two again, not even the order in
 * which rows lie in the database's file. So every vote lays all rows of its ballot anew, papers with fresh random ids and
 * in the order of those, turnout in the order of the persons' random ids: the order of voting is nowhere.
 * Touching the ballot first makes votes of one ballot come one after the other, and none after it closed.
 */
export async function writeVote(tx: Tx, vote: { authorityId: string; ballotId: string; personId: string; optionId: string; at: Date }): Promise<VoteWritten> {
  const { authorityId, ballotId, personId, optionId, at } = vote;
  const open = await tx.ballot.updateMany({
    where: { authorityId, id: ballotId, closedAt: null, opensAt: { lte: at }, closesAt: { gt: at } },
    data: { closedAt: null },
  });
  if (open.count === 0) return "closed";
  const ballot = await tx.ballot.findUniqueOrThrow({ where: { authorityId_id: { authorityId, id: ballotId } } });
  const membership = await tx.membership.findUnique({
    where: { authorityId_groupId_personId: { authorityId, groupId: ballot.groupId, personId } },
    select: { joinedAt: true, leftAt: true },
  });
  if (!membership || !isVoter(membership, ballot)) return "not-a-member";
  if ((await tx.ballotOption.count({ where: { authorityId, ballotId, id: optionId } })) === 0) return "no-such-option";
  const turnout = await tx.ballotTurnout.findMany({ where: { authorityId, ballotId } });
  if (turnout.some((row) => row.personId === personId)) return "voted";
  const papers = await tx.ballotPaper.findMany({ where: { authorityId, ballotId }, select: { optionId: true } });

  await tx.ballotTurnout.deleteMany({ where: { authorityId, ballotId } });
  await tx.ballotPaper.deleteMany({ where: { authorityId, ballotId } });
  const people = [...turnout.map((row) => row.personId), personId].sort();
  await tx.ballotTurnout.createMany({ data: people.map((id) => ({ authorityId, ballotId, personId: id })) });
  const laid = [...papers.map((paper) => paper.optionId), optionId]
    .map((option) => ({ authorityId, id: newId(), ballotId, optionId: option }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await tx.ballotPaper.createMany({ data: laid });
  return "written";
}

/** Writes a new ballot with its options. */
export async function writeBallot(
  tx: Tx,
  ballot: {
    authorityId: string;
    id: string;
    groupId: string;
    campaignId: string | null;
    question: string;
    opensAt: Date;
    closesAt: Date;
    openedById: string;
  },
  options: readonly string[],
) {
  await tx.ballot.create({ data: ballot });
  await tx.ballotOption.createMany({
    data: options.map((words, order) => ({ authorityId: ballot.authorityId, id: newId(), ballotId: ballot.id, order, words })),
  });
}

/** The same vote of the same campaign, opened by the same person since a moment: a form that was sent twice. */
export async function sameBallot(
  tx: Tx,
  ballot: { authorityId: string; campaignId: string; question: string; closesAt: Date; openedById: string },
  options: readonly string[],
  since: Date,
): Promise<string | null> {
  const where = { ...ballot, closedAt: null, opensAt: { gte: since } };
  const lately = await tx.ballot.findMany({ where, select: { id: true, options: { orderBy: { order: "asc" }, select: { words: true } } } });
  return lately.find((one) => one.options.map(({ words }) => words).join("\n") === options.join("\n"))?.id ?? null;
}

/** Closes a ballot. False when it was closed already. */
export async function writeClosing(tx: Tx, ballot: { authorityId: string; id: string }, closed: { closedAt: Date; closedById: string }): Promise<boolean> {
  const done = await tx.ballot.updateMany({ where: { ...ballot, closedAt: null }, data: closed });
  return done.count === 1;
}

/** The open votes of the groups that this member is in, with whether they have voted. */
export async function openBallotsFor(authorityId: string, personId: string, at: Date) {
  const { read } = await db();
  return read.ballot.findMany({
    where: {
      authorityId,
      closedAt: null,
      opensAt: { lte: at },
      closesAt: { gt: at },
      group: { memberships: { some: { personId, leftAt: null } } },
      turnout: { none: { personId } },
    },
    orderBy: { closesAt: "asc" },
    include: { group: { select: { memberships: { where: { personId, leftAt: null }, select: { joinedAt: true, leftAt: true } } } } },
  });
}
