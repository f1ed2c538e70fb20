import { db, type Tx } from "~/platform/db/db.server";

/** A worker's own saved filters, by name. */
export async function filtersOf(authorityId: string, personId: string) {
  const { read } = await db();
  return read.savedFilter.findMany({ where: { authorityId, personId }, orderBy: { name: "asc" }, select: { id: true, name: true, query: true } });
}

/** What a worker's own name stands for; null where it is not used. */
export async function queryUnder(tx: Tx, mine: { authorityId: string; personId: string; name: string }): Promise<string | null> {
  const held = await tx.savedFilter.findUnique({ where: { authorityId_personId_name: mine }, select: { query: true } });
  return held?.query ?? null;
}

/** Saves choices under a name; the same name again takes the new choices. */
export async function writeFilter(tx: Tx, filter: { authorityId: string; id: string; personId: string; name: string; query: string }) {
  const { authorityId, personId, name, query } = filter;
  await tx.savedFilter.upsert({ where: { authorityId_personId_name: { authorityId, personId, name } }, create: filter, update: { query } });
}

export async function dropFilter(tx: Tx, authorityId: string, personId: string, id: string): Promise<boolean> {
  return (await tx.savedFilter.deleteMany({ where: { authorityId, personId, id } })).count === 1;
}

/** What the inbox can be narrowed to besides what is fixed: groups, and themes that are offered. */
export async function narrowings(authorityId: string) {
  const { read } = await db();
  const [groups, themes] = await Promise.all([
    read.group.findMany({ where: { authorityId }, orderBy: { name: "asc" }, select: { id: true, name: true } }),
    read.theme.findMany({ where: { authorityId, mergedIntoId: null }, orderBy: { name: "asc" }, select: { id: true, name: true } }),
  ]);
  return { groups, themes };
}
