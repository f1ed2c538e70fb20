import type { Actor, StaffActor } from "~/platform/actor";
import type { AuthorityFacts } from "~/platform/authority.server";
import { dayOf, now } from "~/platform/clock";
import { countByKind, halfYearOf, type MeetingKindName, type Period, rhythmOf } from "./group";
import { allGroups, countMembers, groupByKey, isMemberOf, namesOf } from "./inside/forums-store.server";
import { canSeeInside } from "./policy";

type Meetings = readonly { kind: MeetingKindName; state: string; on: string }[];

/** The half-year that is told: the one in which a group last met, else the one that is now. */
function periodTold(meetings: Meetings, authority: AuthorityFacts): Period {
  const held = meetings.filter((meeting) => meeting.state === "held").map((meeting) => meeting.on);
  return halfYearOf(held.sort().at(-1) ?? dayOf(now(), authority.timeZone));
}

function metBy(meetings: Meetings, authority: AuthorityFacts) {
  const period = periodTold(meetings, authority);
  return { period, met: countByKind(meetings, period) };
}

async function isIn(actor: Actor, groupId: string): Promise<boolean> {
  return actor.kind === "member" && isMemberOf(actor.authorityId, groupId, actor.personId);
}

/** Every group by name. Of a closed group only the name, and that it is closed. */
export async function groupsPage(authority: AuthorityFacts) {
  const rows = await allGroups(authority.id);
  return rows.map(({ id, key, name, closed, rhythm }) => ({ id, key, name, closed, rhythm: closed ? null : rhythmOf(rhythm) }));
}

/** Every group with what is told of how it is now, where this reader may see inside: for who puts it into other languages. */
export async function groupsWithNotes(actor: Actor, authorityId: string) {
  const rows = await allGroups(authorityId);
  return rows.map((row) => {
    const { id, key, name, closed, stateNote } = row;
    return { id, key, name, closed, inside: canSeeInside(actor, row, false) ? { stateNote } : null };
  });
}

/** One group as this reader may know it: `inside` is null where it is closed to them. */
export async function groupPage(actor: Actor, authority: AuthorityFacts, key: string) {
  const row = await groupByKey(authority.id, key);
  if (!row) return null;
  const { id, name, closed } = row;
  const mine = await isIn(actor, row.id);
  if (!canSeeInside(actor, row, mine)) return { id, key, name, closed, mine, inside: null };
  const inside = {
    rhythm: rhythmOf(row.rhythm),
    stateNote: row.stateNote,
    ...metBy(row.meetings, authority),
    next: row.meetings
      .filter((m) => m.state === "planned" && m.on >= dayOf(now(), authority.timeZone))
      .map((m) => ({ on: m.on, kind: m.kind }))
      .reverse(),
    statements: row.statements.map(({ statement }) => ({
      id: statement.id,
      kind: statement.kind,
      words: statement.words,
      language: statement.language,
    })),
  };
  return { id, key, name, closed, mine, inside };
}

/** Every group with its register in short, for the workers who run them. */
export async function staffGroupsPage(authority: AuthorityFacts) {
  const rows = await allGroups(authority.id);
  return rows.map(({ key, name, closed, rhythm, meetings }) => ({
    key,
    name,
    closed,
    rhythm: rhythmOf(rhythm),
    ...metBy(meetings, authority),
  }));
}

/** One group with its whole register. */
export async function staffGroupPage(actor: StaffActor, authority: AuthorityFacts, key: string) {
  const row = await groupByKey(actor.authorityId, key);
  if (!row) return null;
  const { name, closed, stateNote, parent, meetings } = row;
  const names = await namesOf(
    actor.authorityId,
    meetings.flatMap(({ told }) => told.map(({ byId }) => byId)),
  );
  return {
    id: row.id,
    key,
    name,
    closed,
    stateNote,
    parent: parent?.name ?? null,
    rhythm: rhythmOf(row.rhythm),
    members: await countMembers(actor.authorityId, row.id),
    ...metBy(meetings, authority),
    meetings: meetings.map(({ id, on, kind, state, illustrative, told }) => ({
      ...{ id, on, kind, state, illustrative },
      /** What the register said before, each with who told it anew, when and why. */
      told: told.map((one) => ({
        ...{ id: one.id, was: one.was, became: one.became, why: one.why },
        by: names.get(one.byId) ?? "",
        on: dayOf(one.at, authority.timeZone),
      })),
    })),
  };
}
