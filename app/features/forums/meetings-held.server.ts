import { countHeld, type MeetingKind, readGroups, readTallies } from "./inside/meetings-store.server";

export type HeldByKind = Record<MeetingKind, number>;

/** What the register says of one group in one period. */
export type GroupMeetings = {
  groupId: string;
  key: string;
  name: string;
  short: string | null;
  rhythm: string | null;
  closed: boolean;
  stateNote: string | null;
  members: number;
  held: HeldByKind;
  /** The documents that rows of the register came from, and whether all its regular meetings have illustrative days. */
  sourceIds: string[];
  illustrative: boolean;
};

const none: HeldByKind = { regular: 0, separate: 0, visit: 0, event: 0 };

/** How many meetings a group held from one day to another, both included, counted apart by kind. Unknown groups held none. */
export async function meetingsHeld(authorityId: string, groupKey: string, from: string, to: string): Promise<HeldByKind> {
  const groups = await groupsAndMeetings(authorityId, from, to);
  return groups.find((group) => group.key === groupKey)?.held ?? { ...none };
}

/** Every group with the meetings it held in a period. Planned and cancelled meetings do not count. */
export async function groupsAndMeetings(authorityId: string, from: string, to: string): Promise<GroupMeetings[]> {
  const [groups, counts] = await Promise.all([readGroups(authorityId), countHeld(authorityId, from, to)]);
  return groups.map((group) => {
    const held = { ...none };
    const own = counts.filter((row) => row.groupId === group.id);
    for (const row of own) held[row.kind] += row._count;
    const regular = own.filter((row) => row.kind === "regular");
    return {
      groupId: group.id,
      key: group.key,
      name: group.name,
      short: group.short,
      rhythm: group.rhythm,
      closed: group.closed,
      stateNote: group.stateNote,
      members: group._count.memberships,
      held,
      sourceIds: [...new Set(own.flatMap((row) => row.sourceId ?? []))],
      illustrative: regular.length > 0 && regular.every((row) => row.illustrative),
    };
  });
}

/** Meetings that are known only as a number or a sentence: those of the period, and undated ones of the given documents. */
export async function talliesTold(authorityId: string, sourceIds: readonly string[], from: string, to: string) {
  return readTallies(authorityId, sourceIds, from, to);
}
