import { dayOf, now } from "~/platform/clock";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import type { Post } from "../ladder";

/** The posts as they are held now. */
export async function heldPosts(read: Reader, authorityId: string): Promise<Post[]> {
  return read.safeguardingPost.findMany({ where: { authorityId }, orderBy: [{ order: "asc" }, { personId: "asc" }], select: { order: true, personId: true } });
}

/** Those who hold the lane's role, with the days on which they are away. */
export async function leadsOf(read: Reader, authorityId: string) {
  return read.person.findMany({
    where: { authorityId, kind: "staff", leftAt: null, roles: { some: { role: "safeguardingLead" } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true, job: true },
  });
}

export type Away = { from: string; until: string };
const awayKey = "safeguarding.away";

/** Who is away, from which day until which: the latest that was set. */
export async function awayDays(read: Reader, authorityId: string): Promise<Map<string, Away>> {
  const setting = await read.setting.findFirst({ where: { authorityId, key: awayKey }, orderBy: [{ at: "desc" }, { id: "desc" }] });
  return new Map(Object.entries((setting?.value ?? {}) as Record<string, Away>));
}

export async function writeAway(tx: Tx, row: { authorityId: string; id: string; setById: string; at: Date }, away: ReadonlyMap<string, Away>): Promise<void> {
  const last = await tx.setting.findFirst({ where: { authorityId: row.authorityId, key: awayKey }, orderBy: { at: "desc" }, select: { at: true } });
  // Later than the one before, also within one millisecond: the latest counts.
  const at = new Date(Math.max(row.at.getTime(), (last?.at.getTime() ?? 0) + 1));
  await tx.setting.create({ data: { ...row, at, key: awayKey, value: Object.fromEntries(away) } });
}

export async function writePosts(tx: Tx, authorityId: string, held: readonly Post[]): Promise<void> {
  await tx.safeguardingPost.deleteMany({ where: { authorityId } });
  await tx.safeguardingPost.createMany({ data: held.map((post) => ({ authorityId, ...post })) });
}

/** Everyone on the staff with who manages them. */
export async function managersOf(read: Reader, authorityId: string): Promise<Map<string, string | null>> {
  const rows = await read.person.findMany({ where: { authorityId, kind: "staff" }, select: { id: true, managerId: true } });
  return new Map(rows.map((row) => [row.id, row.managerId]));
}

export async function writeManager(tx: Tx, authorityId: string, personId: string, managerId: string | null): Promise<void> {
  await tx.person.updateMany({ where: { authorityId, id: personId, kind: "staff" }, data: { managerId } });
}

/** Everyone on the staff who has not left. */
export async function stillHere(read: Reader, authorityId: string): Promise<Set<string>> {
  const rows = await read.person.findMany({ where: { authorityId, kind: "staff", leftAt: null }, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}

/** Everyone on the staff by name, for choosing whom a concern is about and who manages whom. */
export async function staffByName(authorityId: string) {
  const { read } = await db();
  return read.person.findMany({
    where: { authorityId, kind: "staff", leftAt: null },
    orderBy: { name: "asc" },
    select: { id: true, name: true, job: true, managerId: true },
  });
}

/** Everyone who has left, by name, with when: a concern may be about them too, however long ago that was. */
export async function leftByName(authorityId: string) {
  const { read } = await db();
  return read.person.findMany({
    where: { authorityId, kind: "staff", leftAt: { not: null } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, job: true, leftAt: true },
  });
}

/** Who holds the posts, and who of them is not there today: away, or no longer of the lane. */
export async function laneFacts(authorityId: string, timeZone: string, reader?: Reader) {
  const read = reader ?? (await db()).read;
  const [held, leads, away] = [await heldPosts(read, authorityId), await leadsOf(read, authorityId), await awayDays(read, authorityId)];
  const today = dayOf(now(), timeZone);
  const there = new Set(leads.map((lead) => lead.id));
  const isAway = (id: string) => {
    const days = away.get(id);
    return days !== undefined && days.from <= today && today <= days.until;
  };
  const notThere = new Set([...held.map((post) => post.personId), ...there].filter((id) => !there.has(id) || isAway(id)));
  return { held, leads, away, notThere };
}
