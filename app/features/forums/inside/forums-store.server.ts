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
      meetings: { orderBy: { on: "desc" } },
      statements: { include: { statement: true }, orderBy: { statement: { order: "asc" } } },
      parent: { select: { key: true, name: true } },
    },
  });
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

/** Registers a meeting; the same kind on the same day is the same meeting, whose state this sets. Gives its id. */
export async function writeMeeting(
  tx: Tx,
  meeting: { authorityId: string; groupId: string; on: string; kind: MeetingKind; state: "held" | "planned" | "cancelled" },
): Promise<string> {
  const { authorityId, groupId, on, kind, state } = meeting;
  const row = await tx.meeting.upsert({
    where: { authorityId_groupId_on_kind: { authorityId, groupId, on, kind } },
    create: { ...meeting, id: newId() },
    update: { state, illustrative: false },
  });
  return row.id;
}
