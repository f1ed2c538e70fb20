import type { Role, StaffActor } from "~/platform/actor";
import { db, type Reader, type Tx } from "~/platform/db/db.server";
import { forPolicy } from "./theme-store.server";

const whole = { items: { orderBy: { viewId: "asc" } } } as const;

/** Who can code: everyone on the staff with their roles; the caller asks the policy of each. */
export async function staffWithRoles(read: Reader, authorityId: string): Promise<{ actor: StaffActor; name: string }[]> {
  const people = await read.person.findMany({ where: { authorityId, kind: "staff", leftAt: null }, include: { roles: true }, orderBy: { name: "asc" } });
  return people.map((person) => ({
    name: person.name,
    actor: { kind: "staff", authorityId, personId: person.id, roles: person.roles.map((row) => row.role as Role) },
  }));
}

/** The name of everybody who is or was on the staff, by id: a round keeps the names of those who have left. */
export async function staffNames(authorityId: string): Promise<Map<string, string>> {
  const { read } = await db();
  const people = await read.person.findMany({ where: { authorityId, kind: "staff" }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}

export async function staffToCode(authorityId: string) {
  return staffWithRoles((await db()).read, authorityId);
}

/** The newest views that were not taken back, without their words: what a sample is drawn from. */
export async function viewsToSample(read: Reader, authorityId: string, take: number) {
  return read.view.findMany({ where: { authorityId, withdrawal: null, complainedOn: null }, orderBy: { receivedOn: "desc" }, take, select: forPolicy });
}

/** A round of the same two over as many views, started since a moment, in which nobody has chosen yet: a form that was sent twice. */
export async function sameRound(tx: Tx, round: { authorityId: string; firstId: string; secondId: string; startedById: string }, views: number, since: Date) {
  const lately = await tx.codingRound.findMany({ where: { ...round, endedAt: null, startedAt: { gte: since } }, include: whole });
  return lately.find(({ items }) => items.length === views && items.every(({ firstAt, secondAt }) => !firstAt && !secondAt))?.id ?? null;
}

export async function writeRound(
  tx: Tx,
  round: { authorityId: string; id: string; firstId: string; secondId: string; startedById: string; startedAt: Date },
  viewIds: readonly string[],
) {
  await tx.codingRound.create({ data: round });
  await tx.codingItem.createMany({ data: viewIds.map((viewId) => ({ authorityId: round.authorityId, roundId: round.id, viewId })) });
}

export async function roundById(read: Reader, authorityId: string, id: string) {
  return read.codingRound.findUnique({ where: { authorityId_id: { authorityId, id } }, include: whole });
}

export async function committedRound(authorityId: string, id: string) {
  return roundById((await db()).read, authorityId, id);
}

export type Round = NonNullable<Awaited<ReturnType<typeof roundById>>>;

export async function allRounds(authorityId: string): Promise<Round[]> {
  const { read } = await db();
  return read.codingRound.findMany({ where: { authorityId }, orderBy: [{ startedAt: "desc" }, { id: "asc" }], take: 50, include: whole });
}

export async function writeCode(
  tx: Tx,
  item: { authorityId: string; roundId: string; viewId: string },
  who: "first" | "second",
  themeId: string | null,
  at: Date,
) {
  const data = who === "first" ? { firstThemeId: themeId, firstAt: at } : { secondThemeId: themeId, secondAt: at };
  await tx.codingItem.update({ where: { authorityId_roundId_viewId: item }, data });
}

/** Somebody else has one of the two places, and begins at the beginning: what their predecessor chose is forgotten. */
export async function writeCoder(tx: Tx, { authorityId, id: roundId }: Round, who: "first" | "second", personId: string) {
  const [place, nothing] =
    who === "first" ? [{ firstId: personId }, { firstThemeId: null, firstAt: null }] : [{ secondId: personId }, { secondThemeId: null, secondAt: null }];
  await tx.codingRound.update({ where: { authorityId_id: { authorityId, id: roundId } }, data: place });
  await tx.codingItem.updateMany({ where: { authorityId, roundId }, data: nothing });
}

export async function writeEnd(tx: Tx, { authorityId, id }: Round, ended: { endedAt: Date; endedById: string }) {
  await tx.codingRound.update({ where: { authorityId_id: { authorityId, id } }, data: ended });
}

/** The views of a round, with what the policy and the page need. */
export async function viewsToCode(authorityId: string, ids: readonly string[], reader?: Reader) {
  const read = reader ?? (await db()).read;
  return read.view.findMany({
    where: { authorityId, id: { in: [...ids] } },
    select: { ...forPolicy, words: true, language: true, receivedOn: true, covers: { where: { liftedAt: null }, orderBy: { start: "asc" } } },
  });
}

/** Themes by id, with what they were called: also those that were merged since, and in which each of those stands now. */
export async function themeNames(authorityId: string) {
  const { read } = await db();
  const rows = await read.theme.findMany({ where: { authorityId }, select: { id: true, name: true, mergedIntoId: true }, orderBy: { name: "asc" } });
  const into = new Map(rows.map((row) => [row.id, row.mergedIntoId]));
  const standing = (id: string): string => {
    const next = into.get(id);
    return next ? standing(next) : id;
  };
  return { all: new Map(rows.map((row) => [row.id, row.name])), offered: rows.filter((row) => row.mergedIntoId === null), standing };
}
