import type { Tx } from "~/platform/db/db.server";
import { type Loaded, type SourceOf, sumLoaded } from "~/platform/keep-in-step";
import { keepGroup, keepMeetings, keepTallies, type MeetingKind, type MeetingRow, type TallyRow } from "./inside/meetings-store.server";

/** A group as a document tells of it. Days that the document does not give, but whose rhythm it does, are illustrative. */
export type ToldGroup = {
  key: string;
  name: string;
  short?: string;
  every?: string;
  parent?: string;
  closed?: boolean;
  state?: string;
  line?: number;
  meetings?: {
    period: readonly [string, string] | null;
    count: number;
    dates?: string[];
    illustrativeDates?: string[];
  };
};
export type ToldSideMeeting = { what: string; count: number | null; line?: number };

/**
 * Writes a document's groups, meetings and tallies in one step of a larger change. Meetings with days go into the register;
 * those known only as a number become tallies, which are never added to the register's count. Gives the groups' ids by key.
 */
export async function recordMeetings(
  tx: Tx,
  source: SourceOf,
  groups: readonly ToldGroup[],
  sideMeetings: readonly ToldSideMeeting[],
): Promise<{ groupIds: Map<string, string>; loaded: Loaded }> {
  const groupIds = new Map<string, string>();
  const parts: Loaded[] = [];
  for (const told of groups) {
    const { id, loaded } = await keepGroup(tx, source, {
      key: told.key,
      name: told.name,
      short: told.short ?? null,
      rhythm: told.every ?? null,
      parentId: told.parent ? (groupIds.get(told.parent) ?? null) : null,
      closed: told.closed ?? false,
      stateNote: told.state ?? null,
    });
    groupIds.set(told.key, id);
    parts.push(loaded);
  }
  const idOf = (told: ToldGroup) => groupIds.get(told.key) ?? "";
  parts.push(
    await keepMeetings(
      tx,
      source,
      [...groupIds.values()],
      groups.flatMap((told) => meetingsOf(told, idOf(told))),
    ),
  );
  const tallies = [...groups.flatMap((told) => tallyOf(told, idOf(told))), ...sideMeetings.map((told) => sideTally(told, source))];
  parts.push(await keepTallies(tx, source, tallies));
  return { groupIds, loaded: sumLoaded(parts) };
}

function meetingsOf(told: ToldGroup, groupId: string): MeetingRow[] {
  const row = (illustrative: boolean) => (on: string) =>
    ({ groupId, on, kind: "regular", state: "held", illustrative, sourceLine: told.line ?? null }) as const;
  return [...(told.meetings?.dates ?? []).map(row(false)), ...(told.meetings?.illustrativeDates ?? []).map(row(true))];
}

/** A group's meetings that have a number and no days. */
function tallyOf(told: ToldGroup, groupId: string): TallyRow[] {
  const { meetings } = told;
  if (!meetings || meetings.dates?.length || meetings.illustrativeDates?.length) return [];
  const [periodFrom, periodTo] = meetings.period ?? [null, null];
  return [
    {
      groupId,
      kind: "regular",
      what: told.name,
      count: meetings.count,
      periodFrom,
      periodTo,
      sourceLine: told.line ?? null,
    },
  ];
}

/** A meeting beside the regular ones. It happened within the time that the document speaks of. */
function sideTally(told: ToldSideMeeting, source: SourceOf): TallyRow {
  const kind: MeetingKind = /\bvisit/i.test(told.what) ? "visit" : "separate";
  const { from, to } = source.period ?? { from: null, to: null };
  return {
    groupId: null,
    kind,
    what: told.what,
    count: told.count,
    periodFrom: from,
    periodTo: to,
    sourceLine: told.line ?? null,
  };
}
