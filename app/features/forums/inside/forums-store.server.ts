import { dayOf } from "~/platform/clock";
import { db, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import type { MeetingKind } from "./meetings-store.server";

/** Every group with its meetings, in the order of names. */
export async function allGroups(authorityId: string) {
  const { read } = await db();
  return read.group.findMany({
    where: { authorityId },
    orderBy: { name: "asc" },
    include: { meetings: { orderBy: { on: "desc" } } },
  });
}

/** One group by its key, with its register and what it said together. */
export async function groupByKey(authorityId: string, key: string) {
  const { read } = await db();
  return read.group.findUnique({
    where: { authorityId_key: { authorityId, key } },
    include: {
      meetings: { orderBy: { on: "desc" }, include: { told: { orderBy: [{ at: "asc" }, { id: "asc" }] } } },
      statements: { include: { statement: true }, orderBy: { statement: { order: "asc" } } },
      parent: { select: { key: true, name: true } },
    },
  });
}

/** The authority with this key and the group of that key in it, if there is one; null without the authority. */
export async function whereGroupsGo(authorityKey: string, key: string) {
  const { read } = await db();
  const authority = await read.authority.findUnique({ where: { key: authorityKey }, select: { id: true } });
  if (!authority) return null;
  const group = await read.group.findUnique({ where: { authorityId_key: { authorityId: authority.id, key } }, select: { name: true } });
  return { authorityId: authority.id, group };
}

export async function addGroup(
  tx: Tx,
  group: { authorityId: string; id: string; key: string; name: string; short: string | null; rhythm: string | null; closed: boolean },
): Promise<void> {
  await tx.group.create({ data: group });
}

/** The groups that have one of these names, in the order of their keys. */
export async function groupsNamed(authorityId: string, names: readonly string[]) {
  const { read } = await db();
  return read.group.findMany({ where: { authorityId, name: { in: [...names] } }, orderBy: { key: "asc" }, select: { id: true, name: true } });
}

/** Whether a person is a member of a group now. */
export async function isMemberOf(authorityId: string, groupId: string, personId: string): Promise<boolean> {
  const { read } = await db();
  return (await read.membership.count({ where: { authorityId, groupId, personId, leftAt: null } })) === 1;
}

/** How many members a group has now. */
export async function countMembers(authorityId: string, groupId: string): Promise<number> {
  const { read } = await db();
  return read.membership.count({ where: { authorityId, groupId, leftAt: null } });
}

type Place = { authorityId: string; groupId: string; on: string; kind: MeetingKind };
type State = "held" | "planned" | "cancelled";

/** What the register says of a meeting, and whether a person stands behind its day; null when it has none. */
export async function meetingThere(tx: Tx, { authorityId, groupId, on, kind }: Place): Promise<{ state: State; illustrative: boolean } | null> {
  const where = { authorityId_groupId_on_kind: { authorityId, groupId, on, kind } };
  return tx.meeting.findUnique({ where, select: { state: true, illustrative: true } });
}

/**
 * Registers a meeting; the same kind on the same day is the same meeting, whose state this sets. What was said before is kept
 * with who told it anew, when and why.
 */
export async function writeMeeting(tx: Tx, meeting: Place & { state: State }, told: { was: State | null; why: string | null; byId: string; at: Date }) {
  const { authorityId, groupId, on, kind, state } = meeting;
  const row = await tx.meeting.upsert({
    where: { authorityId_groupId_on_kind: { authorityId, groupId, on, kind } },
    create: { ...meeting, id: newId() },
    update: { state, illustrative: false },
  });
  await tx.meetingTold.create({ data: { authorityId, id: newId(), meetingId: row.id, became: state, ...told } });
}

/** The first day that anything is known of a group: a meeting, a tally, what it asked, a member who joined. Null: nothing is. */
export async function firstKnownOf(authorityId: string, groupId: string, timeZone: string): Promise<string | null> {
  const { read } = await db();
  const where = { authorityId, groupId };
  const [meeting, tally, ask, member] = await Promise.all([
    read.meeting.aggregate({ where, _min: { on: true } }),
    read.meetingTally.aggregate({ where, _min: { periodFrom: true } }),
    read.ask.aggregate({ where: { authorityId, groups: { some: { groupId } } }, _min: { askedOn: true, periodFrom: true } }),
    read.membership.aggregate({ where, _min: { joinedAt: true } }),
  ]);
  const joined = member._min.joinedAt;
  const days = [meeting._min.on, tally._min.periodFrom, ask._min.askedOn, ask._min.periodFrom, joined && dayOf(joined, timeZone)];
  return days.flatMap((day) => day ?? []).sort()[0] ?? null;
}

/** The names of these people. */
export async function namesOf(authorityId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const { read } = await db();
  const people = await read.person.findMany({ where: { authorityId, id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}
