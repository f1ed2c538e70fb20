import { db, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/id";
import { keepInStep, type Loaded, type SourceOf } from "~/platform/keep-in-step";

export type MeetingKind = "regular" | "separate" | "visit" | "event";
export type GroupRow = {
  key: string;
  name: string;
  short: string | null;
  rhythm: string | null;
  parentId: string | null;
  closed: boolean;
  stateNote: string | null;
};
export type MeetingRow = {
  groupId: string;
  on: string;
  kind: MeetingKind;
  state: "planned" | "held" | "cancelled";
  illustrative: boolean;
  sourceLine: number | null;
};
export type TallyRow = {
  groupId: string | null;
  kind: MeetingKind;
  what: string;
  count: number | null;
  periodFrom: string | null;
  periodTo: string | null;
  sourceLine: number | null;
};

/** Adds or changes one group; answers with its id. Groups are never removed by a source. */
export async function keepGroup(tx: Tx, source: SourceOf, row: GroupRow): Promise<{ id: string; loaded: Loaded }> {
  const { authorityId } = source;
  const held = await tx.group.findUnique({ where: { authorityId_key: { authorityId, key: row.key } } });
  const id = held?.id ?? newId();
  const loaded = await keepInStep<GroupRow>({
    wanted: [row],
    held: held ? [held] : [],
    keyed: ["key"],
    add: (data) => tx.group.create({ data: { authorityId, id, ...data } }),
    change: (heldId, data) => tx.group.update({ where: { authorityId_id: { authorityId, id: heldId } }, data }),
  });
  return { id, loaded };
}

/** Makes the source's meetings of these groups say what the source says. A meeting that a person registered, or told of anew, stays as it is. */
export async function keepMeetings(tx: Tx, source: SourceOf, groupIds: readonly string[], rows: readonly MeetingRow[]): Promise<Loaded> {
  const { authorityId, sourceId } = source;
  const all = await tx.meeting.findMany({ where: { authorityId, groupId: { in: [...groupIds] } }, include: { _count: { select: { told: true } } } });
  const keyOf = (row: { groupId: string; on: string; kind: string }) => `${row.groupId} ${row.on} ${row.kind}`;
  const byPeople = new Set(all.filter((row) => row.sourceId !== sourceId || row._count.told > 0).map(keyOf));
  const already = rows.filter((row) => byPeople.has(keyOf(row))).length;
  const loaded = await keepInStep<MeetingRow>({
    wanted: rows.filter((row) => !byPeople.has(keyOf(row))),
    held: all.filter((row) => row.sourceId === sourceId && row._count.told === 0),
    keyed: ["groupId", "on", "kind"],
    add: (data) => tx.meeting.create({ data: { authorityId, id: newId(), sourceId, ...data } }),
    change: (id, data) => tx.meeting.update({ where: { authorityId_id: { authorityId, id } }, data }),
    remove: (id) => tx.meeting.delete({ where: { authorityId_id: { authorityId, id } } }),
  });
  return { ...loaded, unchanged: loaded.unchanged + already };
}

export async function keepTallies(tx: Tx, source: SourceOf, rows: readonly TallyRow[]): Promise<Loaded> {
  const { authorityId, sourceId } = source;
  return keepInStep<TallyRow>({
    wanted: rows,
    held: await tx.meetingTally.findMany({ where: { authorityId, sourceId } }),
    keyed: ["groupId", "kind", "what"],
    add: (data) => tx.meetingTally.create({ data: { authorityId, id: newId(), sourceId, ...data } }),
    change: (id, data) => tx.meetingTally.update({ where: { authorityId_id: { authorityId, id } }, data }),
    remove: (id) => tx.meetingTally.delete({ where: { authorityId_id: { authorityId, id } } }),
  });
}

/** How many meetings each group held in a period, by kind, with where the rows came from. */
export async function countHeld(authorityId: string, from: string, to: string) {
  const { read } = await db();
  return read.meeting.groupBy({
    by: ["groupId", "kind", "illustrative", "sourceId"],
    where: { authorityId, state: "held", on: { gte: from, lte: to } },
    _count: true,
    orderBy: [{ groupId: "asc" }, { kind: "asc" }],
  });
}

export async function readGroups(authorityId: string) {
  const { read } = await db();
  return read.group.findMany({
    where: { authorityId },
    include: { _count: { select: { memberships: { where: { leftAt: null } } } } },
    orderBy: { key: "asc" },
  });
}

export async function readTallies(authorityId: string, sourceIds: readonly string[], from: string, to: string) {
  const { read } = await db();
  return read.meetingTally.findMany({
    where: {
      authorityId,
      OR: [
        { periodFrom: { lte: to }, periodTo: { gte: from } },
        { periodFrom: null, sourceId: { in: [...sourceIds] } },
      ],
    },
    orderBy: [{ sourceLine: "asc" }, { what: "asc" }],
  });
}
